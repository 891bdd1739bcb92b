package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.entente.article.EntenteException;
import org.entente.graph.NamedGraph;
import org.entente.store.TripleStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fuseki over a store: what it offers. */
class SparqlServerTest {
    private final TripleStore store = TripleStore.open(TripleStore.MEMORY);
    private SparqlServer server;

    @BeforeEach
    void serve() {
        store.replace(
                List.of(
                        new NamedGraph(
                                "urn:g",
                                RDFParser.fromString("<urn:a> <urn:p> 'أ'", Lang.TURTLE)
                                        .toGraph())));
        server = SparqlServer.start(store, SparqlServer.Options.readOnly(0));
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    @Test
    void answersFromAllGraphs() {
        assertThat(Http.send(Http.query(server, "SELECT ?s ?o { ?s ?p ?o }")).body())
                .isEqualTo("s,o\r\nurn:a,أ\r\n");
    }

    @Test
    void standsOnLoopbackOnly() throws IOException {
        assertThat(server.url()).isEqualTo("http://localhost:" + server.port() + "/entente");
        try (ServerSocket everywhereElse = new ServerSocket()) {
            everywhereElse.bind(new java.net.InetSocketAddress("127.0.0.2", server.port()));
            assertThat(everywhereElse.isBound()).isTrue();
        }
    }

    @Test
    void describesItself() {
        String address = "http://localhost:" + server.port();
        var described =
                RDFParser.fromString(
                                Http.send(Http.to(address + "/.well-known/void")).body(),
                                Lang.TURTLE)
                        .toGraph();

        assertThat(
                        described.contains(
                                NodeFactory.createURI(address + "/entente/query"),
                                RDF.type.asNode(),
                                NodeFactory.createURI(
                                        "http://www.w3.org/ns/sparql-service-description#Service")))
                .isTrue();
        assertThat(Http.send(Http.to(server.url() + "/query")).body())
                .as("the endpoint without a query")
                .contains("sd:Service")
                .contains("void:triples 1 ");
        assertThat(Http.send(Http.to(server.url())).body()).contains("sd:SPARQL11Query ;");
    }

    @Test
    void saysWhichPortIsTaken() {
        assertThatThrownBy(
                        () ->
                                SparqlServer.start(
                                        store, SparqlServer.Options.readOnly(server.port())))
                .isInstanceOf(EntenteException.class)
                .hasMessage(
                        "the port "
                                + server.port()
                                + " cannot be opened (is it taken? choose another with --port)");
    }

    @Test
    void doesNotServeAStoreThatIsServedAlready() {
        try (TripleStore remote = TripleStore.open("http://amina:s3cret@localhost:1/entente")) {
            assertThatThrownBy(() -> SparqlServer.start(remote, SparqlServer.Options.readOnly(0)))
                    .isInstanceOf(EntenteException.class)
                    .hasMessage(
                            "the store 'http://localhost:1/entente' is behind an address already (serve a directory)");
        }
    }

    @Test
    void filesAreReadAgainOnceNoServerStands(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.ttl"), "<urn:a> <urn:b> <urn:c> .");
        server.close();
        assertThat(RDFParser.source(file.toUri().toString()).toGraph().size()).isEqualTo(1);
        server = SparqlServer.start(store, SparqlServer.Options.readOnly(0));
    }

    @Test
    void needsALoginOnEveryLineOfThePasswordFile(@TempDir Path folder) throws IOException {
        assertThat(refusal(Files.writeString(folder.resolve("empty"), "# nobody\n")))
                .endsWith("' names nobody (write user:password)");
        assertThat(refusal(Files.writeString(folder.resolve("bad"), "amina\n")))
                .endsWith("' has a line that is no login (write user:password)");
        assertThat(refusal(folder.resolve("absent"))).endsWith("' (does it exist?)");
    }

    private String refusal(Path passwords) {
        var options =
                new SparqlServer.Options(0, Optional.of(passwords), List.of(), 60, 16, 1 << 20);
        return org.assertj.core.api.Assertions.catchThrowableOfType(
                        EntenteException.class, () -> SparqlServer.start(store, options))
                .getMessage();
    }

    @Test
    void leavesNoFilesWhereItIsStarted() {
        assertThat(Path.of("run")).doesNotExist();
        assertThat(URI.create(server.url()).getPath()).isEqualTo(SparqlServer.DATASET);
    }
}
