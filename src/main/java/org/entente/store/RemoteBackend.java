package org.entente.store;

import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.rdflink.RDFLinkHTTP;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.article.EntenteException;
import org.entente.graph.NamedGraph;

/**
 * A store behind an address that speaks SPARQL 1.1 and its Graph Store protocol: Fuseki, GraphDB,
 * RDF4J Server and others.
 */
final class RemoteBackend implements Backend {
    private final String address;
    private final RDFLink link;

    private RemoteBackend(String address, RDFLink link) {
        this.address = address;
        this.link = link;
    }

    /**
     * Prepares the way to an address; nothing is sent yet.
     *
     * @param address of the dataset (Fuseki: {@code http://localhost:3030/entente}) or of the
     *     repository (RDF4J Server and GraphDB: {@code .../repositories/NAME}); {@code
     *     user:password@} may stand before the host
     */
    static RemoteBackend at(String address) {
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new EntenteException(
                    "'" + address + "' is no address (write it like http://localhost:3030/entente)",
                    e);
        }
        Optional<String> user = Optional.ofNullable(uri.getRawUserInfo());
        String base =
                user.map(u -> address.replaceFirst(java.util.regex.Pattern.quote(u + "@"), ""))
                        .orElse(address)
                        .replaceAll("/+$", "");
        boolean repository = base.contains("/repositories/");
        HttpClient.Builder client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10));
        user.ifPresent(u -> client.authenticator(login(u)));
        RDFLink link =
                RDFLinkHTTP.newBuilder()
                        .destination(base)
                        .queryEndpoint(base + (repository ? "" : "/query"))
                        .updateEndpoint(base + (repository ? "/statements" : "/update"))
                        .gspEndpoint(base + (repository ? "/rdf-graphs/service" : "/data"))
                        .httpClient(client.build())
                        .build();
        return new RemoteBackend(base, link);
    }

    /** The address without user and password, fit to be shown. */
    String address() {
        return address;
    }

    private static Authenticator login(String userAndPassword) {
        String[] parts = userAndPassword.split(":", 2);
        char[] password = parts.length > 1 ? parts[1].toCharArray() : new char[0];
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(parts[0], password);
            }
        };
    }

    @Override
    public <T> T read(Function<RDFLink, T> question) {
        return reached(() -> question.apply(link));
    }

    @Override
    public Graph graph(String name) {
        return reached(
                () -> {
                    try {
                        return link.get(NodeFactory.createURI(name));
                    } catch (HttpException e) {
                        if (e.getStatusCode() == 404) {
                            return GraphFactory.createDefaultGraph();
                        }
                        throw e;
                    }
                });
    }

    @Override
    public void replace(List<NamedGraph> graphs) {
        for (NamedGraph graph : graphs) {
            reached(
                    () -> {
                        link.put(NodeFactory.createURI(graph.name()), graph.graph());
                        return true;
                    });
        }
    }

    @Override
    public void add(NamedGraph graph) {
        reached(
                () -> {
                    link.load(NodeFactory.createURI(graph.name()), graph.graph());
                    return true;
                });
    }

    @Override
    public void remove(List<String> names) {
        for (String name : names) {
            reached(
                    () -> {
                        try {
                            link.delete(NodeFactory.createURI(name));
                        } catch (HttpException e) {
                            if (e.getStatusCode() != 404) {
                                throw e;
                            }
                        }
                        return true;
                    });
        }
    }

    @Override
    public boolean compact() {
        return false;
    }

    @Override
    public void close() {
        link.close();
    }

    private <T> T reached(Supplier<T> exchange) {
        try {
            return exchange.get();
        } catch (HttpException e) {
            throw failure(e.getStatusCode(), e);
        } catch (QueryExceptionHTTP e) {
            throw failure(e.getStatusCode(), e);
        }
    }

    private EntenteException failure(int status, RuntimeException e) {
        return switch (status) {
            case 401, 403 ->
                    new EntenteException(
                            "the store at "
                                    + address
                                    + " refuses this without a password (write the address as http://user:password@host…)",
                            e);
            case 400 ->
                    new EntenteException(
                            "the store at "
                                    + address
                                    + " does not understand the request: "
                                    + firstLine(e),
                            e);
            case 404, 405 ->
                    new EntenteException(
                            "nothing at "
                                    + address
                                    + " answers to SPARQL (give the address of the dataset, for instance http://localhost:3030/entente)",
                            e);
            default ->
                    new StoreUnreachableException(
                            "the store at "
                                    + address
                                    + " cannot be reached or stopped answering"
                                    + (status > 0 ? " (status " + status + ")" : "")
                                    + "; graphs written before are whole (is it running? try again)",
                            e);
        };
    }

    private static String firstLine(Throwable e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        return message.lines().findFirst().orElse("");
    }
}
