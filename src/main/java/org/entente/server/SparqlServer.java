package org.entente.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.article.EntenteException;
import org.entente.store.TripleStore;

/**
 * Fuseki over a store. Whoever reaches it may ask; only who has a password may write, and nobody
 * may where there is no password file. What Fuseki opens by default is closed here: reading local
 * files through LOAD, fetching through SERVICE and JSON-LD contexts, administration, other origins,
 * uploads and queries without bound.
 */
public final class SparqlServer implements AutoCloseable {
    /** The dataset's name in the server's addresses. */
    public static final String DATASET = "/entente";

    /** Milliseconds until the first row of an answer. */
    private static final long FIRST_ROW = 10_000;

    private final FusekiServer fuseki;
    private final Guard guard;

    private SparqlServer(FusekiServer fuseki, Guard guard) {
        this.fuseki = fuseki;
        this.guard = guard;
    }

    /**
     * How a server stands.
     *
     * @param port the port on the loopback interface; 0 takes a free one
     * @param passwordFile lines of {@code user:password}; without it nothing can be written
     * @param origins the web origins whose pages may ask from a browser
     * @param querySeconds after so many seconds a query ends
     * @param concurrent so many requests are served at a time; more are turned away with status 503
     * @param largestUpload in bytes; more is refused with status 413
     */
    public record Options(
            int port,
            Optional<Path> passwordFile,
            List<String> origins,
            int querySeconds,
            int concurrent,
            long largestUpload) {
        public Options {
            origins = List.copyOf(origins);
        }

        /** Reading only, on this port, with bounds that suit one machine. */
        public static Options readOnly(int port) {
            return new Options(port, Optional.empty(), List.of(), 60, 16, 256L << 20);
        }
    }

    /**
     * Starts a server over a store of this process.
     *
     * @throws EntenteException where the store is behind an address, the password file is
     *     unreadable or the port is taken
     */
    public static SparqlServer start(TripleStore store, Options options) {
        DatasetGraph dataset =
                store.dataset()
                        .orElseThrow(
                                () ->
                                        new EntenteException(
                                                "the store '"
                                                        + store.place()
                                                        + "' is behind an address already (serve a directory)"));
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
        long millis = options.querySeconds * 1000L;
        dataset.getContext().set(ARQ.queryTimeout, Math.min(FIRST_ROW, millis) + "," + millis);
        dataset.getContext().set(ARQ.updateTimeout, Long.toString(millis));
        Optional<Passwords> passwords = options.passwordFile().map(Passwords::read);
        Guard guard = new Guard(passwords, options);
        DataService.Builder service =
                DataService.newBuilder(dataset)
                        .addEndpoint(Operation.Query, "query")
                        .addEndpoint(Operation.Query, "sparql")
                        .addEndpoint(Operation.Query);
        if (passwords.isPresent()) {
            service.addEndpoint(Operation.Update, "update").addEndpoint(Operation.GSP_RW, "data");
        } else {
            service.addEndpoint(Operation.GSP_R, "data");
        }
        FusekiServer.Builder builder =
                FusekiServer.create()
                        .loopback(true)
                        .port(options.port())
                        .add(DATASET, service)
                        .addServlet(
                                DescriptionServlet.PATH,
                                new DescriptionServlet(dataset, passwords.isPresent()))
                        .addFilter("/*", guard);
        FileReading.forbid();
        try {
            return new SparqlServer(builder.start(), guard);
        } catch (RuntimeException e) {
            FileReading.allow();
            guard.destroy();
            throw new EntenteException(
                    "the port "
                            + options.port()
                            + " cannot be opened (is it taken? choose another with --port)",
                    e);
        }
    }

    public int port() {
        return fuseki.getHttpPort();
    }

    /** The address of the dataset; {@code /query}, {@code /data} and {@code /update} follow it. */
    public String url() {
        return "http://localhost:" + port() + DATASET;
    }

    /** Waits until the server is stopped. */
    public void join() {
        fuseki.join();
    }

    @Override
    public void close() {
        fuseki.stop();
        guard.destroy();
        FileReading.allow();
    }
}
