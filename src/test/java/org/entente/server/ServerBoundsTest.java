package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.entente.graph.NamedGraph;
import org.entente.store.TripleStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nobody takes more of the server than there is for one. */
@Timeout(60)
class ServerBoundsTest {
    private static final String TRIPLE = "<urn:a> <urn:p> <urn:b> .";
    private static final int LARGEST_UPLOAD = 100_000;
    private static final int SECONDS = 2;

    /** Four times every triple: with 300 of them, eight thousand million rows. */
    private static final String ENDLESS = "{ ?a ?p ?x . ?b ?p ?y . ?c ?p ?z . ?d ?p ?w . }";

    private final TripleStore store = TripleStore.open(TripleStore.MEMORY);
    private SparqlServer server;

    @BeforeEach
    void serve(@TempDir Path folder) throws IOException {
        Path passwords = Files.writeString(folder.resolve("passwords"), "amina:s3cret:x\n");
        server =
                SparqlServer.start(
                        store,
                        new SparqlServer.Options(
                                0, Optional.of(passwords), List.of(), SECONDS, 2, LARGEST_UPLOAD));
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    @Test
    void anUploadMayOnlyBeSoLarge() {
        String large = triples(LARGEST_UPLOAD);
        assertThat(Http.status(upload(BodyPublishers.ofString(large)))).isEqualTo(413);
        assertThat(Http.status(upload(withoutLength(large)))).as("without a length").isEqualTo(413);
        String insert = "INSERT DATA { GRAPH <urn:g> { " + large + " } }";
        assertThat(Http.status(Http.withPassword(Http.update(server, insert)))).isEqualTo(413);
        assertThat(store.size()).isZero();
    }

    @Test
    void aPackedUploadIsMeasuredUnpacked() throws IOException {
        byte[] packed = gzip((TRIPLE + "\n").repeat(LARGEST_UPLOAD));
        assertThat(packed.length).isLessThan(LARGEST_UPLOAD);
        assertThat(Http.status(packed(packed))).isEqualTo(413);
        assertThat(store.size()).isZero();

        assertThat(Http.status(packed(gzip(TRIPLE)))).isEqualTo(201);
        assertThat(store.size()).isEqualTo(1);
    }

    @Test
    void aQuestionMayOnlyBeSoLong() {
        String padded = "ASK {} #" + "x".repeat(2 << 20);
        String form = "query=" + padded.replace(" ", "+");
        assertThat(Http.status(post("application/sparql-query", BodyPublishers.ofString(padded))))
                .isEqualTo(413);
        assertThat(Http.status(post("application/sparql-query", withoutLength(padded))))
                .isEqualTo(413);
        assertThat(
                        Http.status(
                                post(
                                        "application/x-www-form-urlencoded",
                                        BodyPublishers.ofString(form))))
                .isEqualTo(413);
        assertThat(Http.status(post("application/x-www-form-urlencoded", withoutLength(form))))
                .as("a form is read before it can be counted")
                .isEqualTo(411);
    }

    @Test
    void aQueryEndsAfterItsTime() {
        fill();
        String count = "SELECT (COUNT(*) AS ?n) " + ENDLESS;
        long start = System.nanoTime();
        assertThat(Http.status(Http.query(server, count))).isEqualTo(503);
        assertThat(Http.status(Http.query(server, count, "timeout=3600")))
                .as("nobody asks for more time")
                .isEqualTo(503);
        assertThat(secondsSince(start)).isLessThan(5 * SECONDS);
    }

    @Test
    void anUpdateEndsAfterItsTimeAndLeavesNothing() {
        fill();
        String insert = "INSERT { GRAPH <urn:h> { ?a <urn:q> ?b } } WHERE " + ENDLESS;
        long start = System.nanoTime();
        assertThat(Http.status(Http.withPassword(Http.update(server, insert))))
                .isGreaterThanOrEqualTo(400);
        assertThat(secondsSince(start)).isLessThan(10 * SECONDS);
        assertThat(store.graph("urn:h").isEmpty()).isTrue();
    }

    @Test
    void onlySoManyRequestsAreServedAtATime() throws Exception {
        try (Socket one = unfinished();
                Socket two = unfinished()) {
            Thread.sleep(300);
            var answer = Http.send(Http.query(server, "ASK {}"));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        }
        Thread.sleep(500);
        assertThat(Http.status(Http.query(server, "ASK {}")))
                .as("once they are gone")
                .isEqualTo(200);
    }

    @Test
    void whoNeverFinishesSendingLosesTheConnection() throws Exception {
        long start = System.nanoTime();
        try (Socket socket = unfinished()) {
            Thread dripping = Thread.ofVirtual().start(() -> drip(socket));
            InputStream answer = socket.getInputStream();
            while (answer.read() >= 0) {
                assertThat(secondsSince(start)).isLessThan(5 * SECONDS);
            }
            dripping.interrupt();
        }
        assertThat(secondsSince(start)).isBetween(SECONDS, 5 * SECONDS);
        assertThat(Http.status(Http.query(server, "ASK {}")))
                .as("others are served")
                .isEqualTo(200);
    }

    /** A client that has not sent all of its question. */
    private Socket unfinished() throws IOException {
        Socket socket = new Socket("localhost", server.port());
        String begun =
                """
                POST /entente/query HTTP/1.1
                Host: localhost
                Content-Type: application/sparql-query
                Content-Length: 100

                ASK""";
        socket.getOutputStream()
                .write(begun.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** A byte at a time keeps a connection from being idle. */
    private static void drip(Socket socket) {
        try {
            OutputStream out = socket.getOutputStream();
            while (true) {
                out.write(' ');
                Thread.sleep(500);
            }
        } catch (IOException | InterruptedException e) {
            // The connection is gone, which is what the test waits for.
        }
    }

    private HttpRequest.Builder upload(BodyPublisher body) {
        return Http.withPassword(Http.put(server, "application/n-triples", "")).PUT(body);
    }

    private HttpRequest.Builder packed(byte[] bytes) {
        return upload(BodyPublishers.ofByteArray(bytes)).header("Content-Encoding", "gzip");
    }

    private HttpRequest.Builder post(String type, BodyPublisher body) {
        return Http.to(server.url() + "/query").header("Content-Type", type).POST(body);
    }

    private static BodyPublisher withoutLength(String body) {
        return BodyPublishers.fromPublisher(BodyPublishers.ofString(body));
    }

    private static int secondsSince(long start) {
        return (int) ((System.nanoTime() - start) / 1_000_000_000L);
    }

    private static String triples(int bytes) {
        StringBuilder triples = new StringBuilder();
        for (int i = 0; triples.length() <= bytes; i++) {
            triples.append("<urn:a> <urn:p> \"").append(i).append("\" .\n");
        }
        return triples.toString();
    }

    private void fill() {
        var graph = RDFParser.fromString(triples(300 * 25), Lang.TURTLE).toGraph();
        store.replace(List.of(new NamedGraph("urn:numbers", graph)));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
