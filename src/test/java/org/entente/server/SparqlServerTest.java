package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.entente.article.EntenteException;
import org.entente.store.TripleStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A public endpoint is closed but for asking. */
class SparqlServerTest {
    private static final String LOGIN =
            "Basic "
                    + Base64.getEncoder()
                            .encodeToString("me:secret".getBytes(StandardCharsets.UTF_8));
    private static final String TURTLE = "<urn:a> <urn:b> <urn:c> .";

    @TempDir private Path folder;
    private final HttpClient client = HttpClient.newHttpClient();
    private TripleStore store = TripleStore.open(TripleStore.MEMORY);
    private SparqlServer writable = start(Optional.empty());
    private SparqlServer readOnly = writable;

    private SparqlServer start(Optional<Path> passwords) {
        return SparqlServer.start(
                store,
                new SparqlServer.Options(
                        0, passwords, List.of("https://ours.example"), 1, 2, 100_000));
    }

    @BeforeEach
    void startWithPasswords() throws IOException {
        writable =
                start(
                        Optional.of(
                                Files.writeString(
                                        folder.resolve("passwords"),
                                        "# who may write\nme:secret\n")));
    }

    @AfterEach
    void stop() {
        writable.close();
        readOnly.close();
        store.close();
    }

    @Test
    void anyoneMayAsk() throws Exception {
        assertThat(ask(readOnly, "ASK {}").body()).contains("true");
    }

    @Test
    void nobodyWritesWithoutAPasswordFile() throws Exception {
        assertThat(put(readOnly, TURTLE, "text/turtle", LOGIN).statusCode()).isEqualTo(403);
        assertThat(update(readOnly, "INSERT DATA { <urn:a> <urn:b> <urn:c> }", LOGIN).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoeverHasThePasswordWrites() throws Exception {
        assertThat(put(writable, TURTLE, "text/turtle", LOGIN).statusCode()).isEqualTo(201);
        assertThat(ask(writable, "ASK { <urn:a> ?b ?c }").body()).contains("true");
    }

    @Test
    void aWrongPasswordWritesNothing() throws Exception {
        String wrong =
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString("me:wrong".getBytes(StandardCharsets.UTF_8));
        assertThat(put(writable, TURTLE, "text/turtle", wrong).statusCode()).isEqualTo(401);
        assertThat(put(writable, TURTLE, "text/turtle", "").statusCode()).isEqualTo(401);
        assertThat(update(writable, "INSERT DATA { <urn:a> <urn:b> <urn:c> }", wrong).statusCode())
                .isEqualTo(401);
        assertThat(ask(writable, "ASK { ?a ?b ?c }").body()).contains("false");
    }

    @Test
    void loadReadsNoLocalFile() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.ttl"), TURTLE);
        update(writable, "LOAD <" + secret.toUri() + "> INTO GRAPH <urn:stolen>", LOGIN);
        assertThat(ask(writable, "ASK { GRAPH <urn:stolen> { ?a ?b ?c } }").body())
                .contains("false");
    }

    @Test
    void serviceReachesNoOtherServer() throws Exception {
        assertThat(
                        ask(
                                        writable,
                                        "SELECT * { SERVICE <"
                                                + readOnly.url()
                                                + "/query> { ?a ?b ?c } }")
                                .statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void jsonLdIsNotTaken() throws Exception {
        assertThat(
                        put(
                                        writable,
                                        "{\"@context\":\"http://localhost:9/context\"}",
                                        "application/ld+json",
                                        LOGIN)
                                .statusCode())
                .isEqualTo(415);
    }

    @Test
    void onlyNamedOriginsMayAskFromABrowser() throws Exception {
        assertThat(
                        ask(readOnly, "ASK {}", "https://other.example")
                                .headers()
                                .firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
        HttpResponse<String> ours = ask(readOnly, "ASK {}", "https://ours.example");
        assertThat(ours.headers().firstValue("Access-Control-Allow-Origin"))
                .contains("https://ours.example");
        assertThat(ours.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    }

    @Test
    void administrationIsNotThere() throws Exception {
        for (String path :
                List.of(
                        "/$/ping",
                        "/$/stats",
                        "/$/tasks",
                        "/$/compact/entente",
                        "/$/server",
                        "/$/metrics")) {
            assertThat(send(HttpRequest.newBuilder(at(writable, path)).GET()).statusCode())
                    .as(path)
                    .isEqualTo(404);
            assertThat(
                            send(HttpRequest.newBuilder(at(writable, path))
                                            .POST(HttpRequest.BodyPublishers.noBody()))
                                    .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void anUploadHasABound() throws Exception {
        assertThat(put(writable, TURTLE.repeat(10_000), "text/turtle", LOGIN).statusCode())
                .isEqualTo(413);
    }

    @Test
    void anUploadThatHidesItsLengthHasABoundToo() throws Exception {
        byte[] body = TURTLE.repeat(10_000).getBytes(StandardCharsets.UTF_8);
        HttpRequest.BodyPublisher unknownLength =
                HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(body));
        HttpResponse<String> answer =
                send(
                        HttpRequest.newBuilder(URI.create(writable.url() + "/data?graph=urn:g"))
                                .header("Authorization", LOGIN)
                                .header("Content-Type", "text/turtle")
                                .PUT(unknownLength));
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(ask(writable, "ASK { GRAPH <urn:g> { ?a ?b ?c } }").body()).contains("false");
    }

    @Test
    void aQueryWithoutEndIsEnded() throws Exception {
        fill();
        long start = System.nanoTime();
        int status =
                ask(
                                writable,
                                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }")
                        .statusCode();
        assertThat(status).isEqualTo(503);
        assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
    }

    @Test
    void tooManyAtATimeAreTurnedAway() throws Exception {
        fill();
        String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            answers.add(
                    client.sendAsync(
                            query(writable, slow, "").build(),
                            HttpResponse.BodyHandlers.ofString()));
        }
        long refused =
                answers.stream()
                        .map(CompletableFuture::join)
                        .filter(r -> r.headers().firstValue("Retry-After").isPresent())
                        .count();
        assertThat(refused).isPositive();
    }

    @Test
    void aPasswordFileThatNamesNobodyStopsTheStart() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty"), "# nobody\n");
        assertThatThrownBy(() -> start(Optional.of(empty)))
                .isInstanceOf(EntenteException.class)
                .hasMessage("the password file '" + empty + "' names nobody (write user:password)");
    }

    @Test
    void theServerDescribesItself() throws Exception {
        assertThat(send(HttpRequest.newBuilder(at(readOnly, "/.well-known/void")).GET()).body())
                .contains(
                        "sd:supportedLanguage sd:SPARQL11Query ;",
                        "void:sparqlEndpoint <" + readOnly.url() + "/query>");
    }

    private void fill() throws Exception {
        StringBuilder turtle = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            turtle.append("<urn:s").append(i).append("> <urn:p> <urn:o").append(i).append("> .\n");
        }
        assertThat(put(writable, turtle.toString(), "text/turtle", LOGIN).statusCode())
                .isEqualTo(201);
    }

    private static URI at(SparqlServer server, String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    private HttpResponse<String> ask(SparqlServer server, String sparql) throws Exception {
        return ask(server, sparql, "");
    }

    private HttpResponse<String> ask(SparqlServer server, String sparql, String origin)
            throws Exception {
        return send(query(server, sparql, origin));
    }

    private static HttpRequest.Builder query(SparqlServer server, String sparql, String origin) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                        URI.create(
                                server.url()
                                        + "/query?query="
                                        + URLEncoder.encode(sparql, StandardCharsets.UTF_8)));
        return (origin.isEmpty() ? request : request.header("Origin", origin)).GET();
    }

    private HttpResponse<String> put(SparqlServer server, String body, String type, String login)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server.url() + "/data?graph=urn:g"))
                        .header("Content-Type", type);
        return send(
                (login.isEmpty() ? request : request.header("Authorization", login))
                        .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> update(SparqlServer server, String update, String login)
            throws Exception {
        return send(
                HttpRequest.newBuilder(URI.create(server.url() + "/update"))
                        .header("Content-Type", "application/sparql-update")
                        .header("Authorization", login)
                        .POST(HttpRequest.BodyPublishers.ofString(update)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
