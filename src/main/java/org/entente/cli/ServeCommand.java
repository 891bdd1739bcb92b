package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.server.SparqlServer;
import org.entente.store.TripleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        description =
                "Serve the store with Fuseki on this machine: SPARQL for everyone, writing only with a password.")
final class ServeCommand implements Callable<Integer> {
    @Mixin private Console console = new Console();
    @Mixin private StoreOption store = new StoreOption();

    @Option(
            names = {"-p", "--port"},
            paramLabel = "PORT",
            defaultValue = "3030",
            description = "Port; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    private int port = 3030;

    @Option(
            names = "--passwords",
            paramLabel = "FILE",
            description =
                    "Lines of user:password; opens update and the Graph Store protocol for writing.")
    private Optional<Path> passwords = Optional.empty();

    @Option(
            names = "--origin",
            paramLabel = "ORIGIN",
            description = "A web origin whose pages may ask (may be repeated).")
    private List<String> origins = List.of();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "A query ends after so long (default: ${DEFAULT-VALUE}).")
    private int seconds = 60;

    @Option(
            names = "--concurrency",
            paramLabel = "N",
            defaultValue = "16",
            description = "Requests served at a time (default: ${DEFAULT-VALUE}).")
    private int concurrent = 16;

    @Override
    public Integer call() {
        try (TripleStore opened = store.openExisting();
                SparqlServer server =
                        SparqlServer.start(
                                opened,
                                new SparqlServer.Options(
                                        port,
                                        passwords,
                                        origins,
                                        seconds,
                                        concurrent,
                                        256L << 20))) {
            console.out().println(server.url());
            console.out().flush();
            console.say(
                    "SPARQL at "
                            + server.url()
                            + "/query; "
                            + (passwords.isPresent()
                                    ? "writing at /update and /data with a password"
                                    : "reading only")
                            + "; stop with Ctrl-C");
            server.join();
        }
        return ExitCode.DONE;
    }
}
