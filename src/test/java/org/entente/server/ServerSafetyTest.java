package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.store.TripleStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What Fuseki would do for whoever asks, and this server does not: each point is tried over HTTP.
 */
class ServerSafetyTest {
    private static final String TRIPLE = "<urn:a> <urn:p> <urn:b> .";

    private final TripleStore store = TripleStore.open(TripleStore.MEMORY);
    private final TripleStore other = TripleStore.open(TripleStore.MEMORY);
    private final AtomicInteger fetched = new AtomicInteger();
    @TempDir Path folder;
    private HttpServer elsewhere;
    private SparqlServer open;
    private SparqlServer closed;

    @BeforeEach
    void serve() throws IOException {
        Path passwords =
                Files.writeString(folder.resolve("passwords"), "# who may write\namina:s3cret:x\n");
        open =
                SparqlServer.start(
                        store,
                        new SparqlServer.Options(
                                0,
                                Optional.of(passwords),
                                List.of("https://maps.example"),
                                60,
                                16,
                                1 << 20));
        closed = SparqlServer.start(other, SparqlServer.Options.readOnly(0));
        elsewhere =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext(
                "/",
                exchange -> {
                    fetched.incrementAndGet();
                    byte[] body = "<urn:x> <urn:y> <urn:z> .".getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "text/turtle");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        elsewhere.start();
    }

    @AfterEach
    void stop() {
        elsewhere.stop(0);
        open.close();
        closed.close();
        store.close();
        other.close();
    }

    private String elsewhere() {
        return "http://localhost:" + elsewhere.getAddress().getPort() + "/x.ttl";
    }

    // writing

    @Test
    void nobodyWritesWhereThereIsNoPasswordFile() {
        assertThat(Http.status(Http.update(closed, "INSERT DATA { " + TRIPLE + " }")))
                .isEqualTo(403);
        assertThat(Http.status(Http.withPassword(Http.put(closed, "text/turtle", TRIPLE))))
                .isEqualTo(403);
        assertThat(Http.status(Http.to(closed.url() + "/data?graph=urn:g").DELETE()))
                .isEqualTo(403);
        assertThat(other.size()).isZero();
    }

    @Test
    void onlyWhoHasAPasswordWrites() {
        var refused =
                Http.send(Http.update(open, "INSERT DATA { GRAPH <urn:g> { " + TRIPLE + " } }"));
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate"))
                .hasValue("Basic realm=\"entente\", charset=\"UTF-8\"");
        assertThat(
                        Http.status(
                                Http.put(open, "text/turtle", TRIPLE)
                                        .header("Authorization", "Basic YW1pbmE6d3Jvbmc=")))
                .isEqualTo(401);
        assertThat(
                        Http.status(
                                Http.put(open, "text/turtle", TRIPLE)
                                        .header("Authorization", "Basic ?")))
                .isEqualTo(401);
        assertThat(store.size()).isZero();

        assertThat(Http.status(Http.withPassword(Http.put(open, "text/turtle", TRIPLE))))
                .isEqualTo(201);
        assertThat(
                        Http.status(
                                Http.withPassword(
                                        Http.update(
                                                open,
                                                "INSERT DATA { GRAPH <urn:g> { <urn:c> <urn:p> 1 } }"))))
                .isBetween(200, 204);
        assertThat(store.size()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/query",
                "/sparql",
                "/query/",
                "/update/query",
                "/data/query",
                "/data;/query",
                "/%75pdate",
                "//update",
                "/upload",
                "/shacl",
                "/patch"
            })
    void noOtherWayLeadsToWriting(String path) {
        String insert = "INSERT DATA { GRAPH <urn:g> { " + TRIPLE + " } }";
        assertThat(
                        Http.status(
                                Http.to(open.url() + path)
                                        .header("Content-Type", "application/sparql-update")
                                        .POST(BodyPublishers.ofString(insert))))
                .isGreaterThanOrEqualTo(400);
        assertThat(
                        Http.status(
                                Http.to(open.url() + path)
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(
                                                BodyPublishers.ofString(
                                                        "update=" + insert.replace(" ", "+")))))
                .isGreaterThanOrEqualTo(400);
        assertThat(
                        Http.status(
                                Http.to(open.url() + path + "?graph=urn:g")
                                        .header("Content-Type", "text/turtle")
                                        .PUT(BodyPublishers.ofString(TRIPLE))))
                .isGreaterThanOrEqualTo(400);
        assertThat(
                        Http.status(
                                Http.to(open.url() + path + "?graph=urn:g")
                                        .header("Content-Type", "text/turtle")
                                        .POST(BodyPublishers.ofString(TRIPLE))))
                .isGreaterThanOrEqualTo(400);
        assertThat(store.size()).isZero();
    }

    @Test
    void updateIsNotForGet() {
        assertThat(Http.status(Http.to(open.url() + "/update?update=CLEAR+ALL"))).isEqualTo(401);
        assertThat(Http.status(Http.withPassword(Http.to(open.url() + "/update?update=CLEAR+ALL"))))
                .isGreaterThanOrEqualTo(400);
    }

    // reading elsewhere

    @Test
    void loadReadsNoFiles() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.ttl"), TRIPLE);
        assertThat(
                        Http.status(
                                Http.withPassword(
                                        Http.update(
                                                open,
                                                "LOAD <"
                                                        + secret.toUri()
                                                        + "> INTO GRAPH <urn:g>"))))
                .isGreaterThanOrEqualTo(400);
        Http.status(
                Http.withPassword(
                        Http.update(
                                open, "LOAD SILENT <" + secret.toUri() + "> INTO GRAPH <urn:g>")));
        assertThat(store.size()).isZero();
    }

    @Test
    void loadFetchesNothing() {
        assertThat(
                        Http.status(
                                Http.withPassword(
                                        Http.update(
                                                open,
                                                "LOAD <" + elsewhere() + "> INTO GRAPH <urn:g>"))))
                .isGreaterThanOrEqualTo(400);
        assertThat(fetched).hasValue(0);
        assertThat(store.size()).isZero();
    }

    @Test
    void serviceAsksNoOtherServer() {
        assertThat(
                        Http.status(
                                Http.query(
                                        closed,
                                        "SELECT * { SERVICE <" + elsewhere() + "> { ?s ?p ?o } }")))
                .isGreaterThanOrEqualTo(400);
        Http.status(
                Http.query(
                        closed, "SELECT * { SERVICE SILENT <" + elsewhere() + "> { ?s ?p ?o } }"));
        Http.status(
                Http.withPassword(
                        Http.update(
                                open,
                                "INSERT { GRAPH <urn:g> { ?s ?p ?o } } WHERE { SERVICE SILENT <"
                                        + elsewhere()
                                        + "> { ?s ?p ?o } }")));
        assertThat(fetched).hasValue(0);
    }

    @Test
    void fromNamesAGraphOfTheStoreAndNeverAFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.ttl"), TRIPLE);
        assertThat(
                        Http.send(
                                        Http.query(
                                                closed,
                                                "SELECT ?s FROM <"
                                                        + secret.toUri()
                                                        + "> { ?s ?p ?o }"))
                                .body())
                .isEqualTo("s\r\n");
        Http.send(Http.query(closed, "SELECT ?s FROM <" + elsewhere() + "> { ?s ?p ?o }"));
        assertThat(fetched).hasValue(0);
    }

    @Test
    void jsonLdIsNotTakenSinceItsContextsWouldBeFetched() {
        String body = "{\"@context\": \"" + elsewhere() + "\", \"@id\": \"urn:a\", \"urn:p\": 1}";
        for (String type :
                List.of(
                        "application/ld+json",
                        "application/ld+json; profile=x",
                        "APPLICATION/LD+JSON",
                        "application/json",
                        "text/plain")) {
            assertThat(Http.status(Http.withPassword(Http.put(open, type, body))))
                    .as(type)
                    .isEqualTo(415);
        }
        String form =
                "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f.jsonld\"\r\nContent-Type: application/ld+json\r\n\r\n"
                        + body
                        + "\r\n--b--\r\n";
        assertThat(
                        Http.status(
                                Http.withPassword(
                                        Http.put(open, "multipart/form-data; boundary=b", form))))
                .isEqualTo(415);
        assertThat(fetched).hasValue(0);
        assertThat(store.size()).isZero();
    }

    // other origins

    @Test
    void otherOriginsAreNotAllowed() {
        var answer =
                Http.send(Http.query(closed, "ASK {}").header("Origin", "https://maps.example"));
        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.startsWith("access-control"));
        var other = Http.send(Http.query(open, "ASK {}").header("Origin", "https://evil.example"));
        assertThat(other.headers().map().keySet())
                .noneMatch(name -> name.startsWith("access-control"));
    }

    @Test
    void aNamedOriginMayAskButNotWithCredentials() {
        var answer = Http.send(Http.query(open, "ASK {}").header("Origin", "https://maps.example"));
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("https://maps.example");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Origin");
        var preflight =
                Http.send(
                        Http.to(open.url() + "/query")
                                .method("OPTIONS", BodyPublishers.noBody())
                                .header("Origin", "https://maps.example")
                                .header("Access-Control-Request-Method", "POST"));
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValue("GET, POST");
    }

    // administration

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/$/ping",
                "/$/stats",
                "/$/server",
                "/$/tasks",
                "/$/datasets",
                "/$/compact/entente",
                "/$/backup/entente",
                "/$/metrics",
                "/%24/ping",
                "/%24/compact/entente",
                "//$/ping",
                "/./$/ping",
                "/x/../$/ping",
                "/$;a/ping"
            })
    void administrationIsNotOffered(String path) {
        String address = "http://localhost:" + open.port();
        assertThat(Http.status(Http.to(address + path))).isGreaterThanOrEqualTo(400);
        assertThat(Http.status(Http.to(address + path).POST(BodyPublishers.noBody())))
                .isGreaterThanOrEqualTo(400);
    }
}
