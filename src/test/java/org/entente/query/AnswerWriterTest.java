package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.article.EntenteException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AnswerWriterTest {
    private static final String STATES =
            "SELECT ?state ?code WHERE { VALUES ?code { \"CHN\" \"RUS\" } ?state"
                    + " <https://w3id.org/entente/ontology#iso3> ?code } ORDER BY ?code";
    private static DatasetGraph dataset;
    private static Endpoint endpoint;

    @BeforeAll
    static void openStore() {
        dataset = TestStores.tdb();
        endpoint = TestStores.endpoint(dataset);
    }

    @AfterAll
    static void closeStore() {
        dataset.close();
    }

    @Test
    void aTableShowsLabelsInTheLanguageAskedForSetApartFromWhatStandsBeside() {
        assertThat(write(STATES, "en", Format.TABLE))
                .isEqualTo(
                        """
                        state   code
                        China   CHN
                        Russia  RUS
                        """);
        assertThat(write(STATES, "ar", Format.TABLE))
                .isEqualTo(
                        """
                        state  code
                        \u2068الصين\u2069  CHN
                        \u2068روسيا\u2069  RUS
                        """);
    }

    @Test
    void wideLettersTakeTwoCellsAndVowelSignsNone() {
        String sparql =
                "SELECT ?word ?n WHERE { VALUES (?word ?n) { (\"平壤\" 1) (\"حَرْب\" 2) (\"war\" 3) }"
                        + " } ORDER BY ?n";
        assertThat(write(sparql, "en", Format.TABLE))
                .isEqualTo(
                        """
                        word  n
                        平壤  1
                        \u2068حَرْب\u2069   2
                        war   3
                        """);
    }

    @Test
    void noMoreOfADateIsShownThanIsKnown() {
        String sparql =
                "SELECT ?start ?startPrecision WHERE { VALUES (?start ?startPrecision) {"
                        + " (\"2024-10-01\"^^<http://www.w3.org/2001/XMLSchema#date>"
                        + " <https://w3id.org/entente/code#month>) } }";
        assertThat(write(sparql, "en", Format.TABLE)).isEqualTo("start\n2024-10\n");
    }

    @Test
    void controlCharactersOfAnArticleNeverReachTheTerminal() {
        assertThat(
                        write(
                                "SELECT ?x WHERE { VALUES ?x { \"a\\u001B[31mb\\nc\" } }",
                                "en",
                                Format.TABLE))
                .isEqualTo("x\na [31mb c\n");
    }

    @Test
    void csvAndJsonFollowTheStandard() {
        assertThat(write(STATES, "en", Format.CSV))
                .isEqualTo(
                        """
                        state,code
                        https://w3id.org/entente/id/state/CHN,CHN
                        https://w3id.org/entente/id/state/RUS,RUS
                        """);
        assertThat(write(STATES + " LIMIT 1", "en", Format.JSON).replaceAll("\\s+", ""))
                .isEqualTo(
                        "{\"head\":{\"vars\":[\"state\",\"code\"]},\"results\":{\"bindings\":[{\"state\":"
                                + "{\"type\":\"uri\",\"value\":\"https://w3id.org/entente/id/state/CHN\"},"
                                + "\"code\":{\"type\":\"literal\",\"value\":\"CHN\"}}]}}");
    }

    @Test
    void graphsAreTurtleOrJsonLd() {
        String sparql =
                "CONSTRUCT { ?s <https://w3id.org/entente/ontology#iso3> 'RUS' } WHERE"
                        + " { ?s <https://w3id.org/entente/ontology#iso3> 'RUS' }";
        assertThat(write(sparql, "en", Format.TURTLE))
                .contains(
                        "PREFIX ent:",
                        "<https://w3id.org/entente/id/state/RUS>",
                        "ent:iso3",
                        "\"RUS\"");
        assertThat(write(sparql, "en", Format.JSONLD)).contains("\"ent:iso3\": \"RUS\"");
    }

    @Test
    void yesAndNo() {
        assertThat(write("ASK { ?s ?p ?o }", "en", Format.TABLE)).isEqualTo("yes\n");
        assertThat(write("ASK { ?s <urn:none> ?o }", "en", Format.CSV)).isEqualTo("false\n");
    }

    @Test
    void saysWhichFormsAnAnswerHas() {
        assertThatThrownBy(() -> write(STATES, "en", Format.TURTLE))
                .isInstanceOf(EntenteException.class)
                .hasMessage("rows cannot be written as turtle (choose: table, csv or json)");
    }

    private static String write(String sparql, String language, Format format) {
        return new AnswerWriter(endpoint, language).write(endpoint.ask(sparql), format);
    }
}
