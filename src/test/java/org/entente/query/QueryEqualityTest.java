package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every question has one answer, whichever store is asked. The whole answer stands beside, in
 * {@code NAME.csv}.
 */
class QueryEqualityTest {
    /** Set to a folder to write the answers anew, and read what has changed before keeping it. */
    private static final String REWRITE = System.getProperty("entente.rewriteAnswers", "");

    private static final Map<String, Map<String, String>> VALUES =
            Map.of(
                    "members-of-both",
                    Map.of("second", "ECOWAS"),
                    "common-allies",
                    Map.of("a", "RUS", "b", "CHN"),
                    "sentences-behind",
                    Map.of("thing", "event/troops-ar"),
                    "claims-about",
                    Map.of("thing", "event/troops-ar"),
                    "facts-about",
                    Map.of("thing", "claim/c7"));

    private static DatasetGraph dataset;
    private static FusekiServer server;
    private static SailRepository rdf4j;

    @BeforeAll
    static void openStores() {
        dataset = TestStores.tdb();
        server = TestStores.fuseki(dataset);
        rdf4j = TestStores.rdf4j(dataset);
    }

    @AfterAll
    static void closeStores() {
        server.stop();
        rdf4j.shutDown();
        dataset.close();
    }

    static Collection<String> queries() {
        return QueryLibrary.builtIn().all().stream().map(CannedQuery::name).toList();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyStoreGivesTheWholeExpectedAnswer(String name) throws IOException {
        String sparql = QueryLibrary.builtIn().get(name).bind(VALUES.getOrDefault(name, Map.of()));
        String tdb = csv(TestStores.endpoint(dataset), sparql);
        rewrite(name, tdb);

        assertThat(tdb).as("TDB2").isEqualTo(expected(name));
        assertThat(csv(TestStores.endpoint(server), sparql)).as("Fuseki").isEqualTo(tdb);
        assertThat(csv(TestStores.endpoint(rdf4j), sparql)).as("RDF4J").isEqualTo(tdb);
    }

    private static String csv(Endpoint endpoint, String sparql) {
        return new AnswerWriter(endpoint, "en").write(endpoint.ask(sparql), Format.CSV);
    }

    private static String expected(String name) throws IOException {
        try (InputStream in = QueryEqualityTest.class.getResourceAsStream(name + ".csv")) {
            assertThat(in).as("expected answer of " + name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void rewrite(String name, String answer) throws IOException {
        if (!REWRITE.isEmpty()) {
            Files.writeString(Path.of(REWRITE, name + ".csv"), answer);
        }
    }
}
