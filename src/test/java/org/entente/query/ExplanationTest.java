package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.entente.article.EntenteException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static DatasetGraph dataset;
    private static Endpoint endpoint;

    @BeforeAll
    static void deriveEverything() {
        dataset = TestStores.tdb();
        endpoint = TestStores.endpoint(dataset);
        for (Rule rule : Rule.all()) {
            Answer.Triples derived = rule.apply(endpoint);
            Node graph = NodeFactory.createURI(rule.graph());
            Txn.executeWrite(dataset, () -> dataset.addGraph(graph, derived.graph()));
        }
    }

    @AfterAll
    static void closeStore() {
        dataset.close();
    }

    @Test
    void aContestedEventIsExplainedByBothSidesAndTheRule() {
        Explanation explanation = explain("event/troops-ar");

        assertThat(explanation.rules()).extracting(Rule::name).containsExactly("status");
        assertThat(new AnswerWriter(endpoint, "en").write(explanation.claims(), Format.TABLE))
                .isEqualTo(
                        """
                        claimed on  stance   factuality  holder       article                publisher  published   claim     answers
                        2024-10-21  alleges  alleged     South Korea  \u2068سيول تتهم وموسكو تنفي\u2069  Test Wire  2024-10-21  claim/c6
                            “\u2068قالت كوريا الجنوبية إن بيونغ يانغ أرسلت قوات إلى روسيا في أكتوبر.\u2069”
                        2024-10-21  denies   denied      Russia       \u2068سيول تتهم وموسكو تنفي\u2069  Test Wire  2024-10-21  claim/c7  claim/c6
                            “\u2068ونفت روسيا ذلك.\u2069”
                        """);
        assertThat(explanation.toText(new AnswerWriter(endpoint, "en")))
                .contains(
                        "status",
                        "contested",
                        "derived by rule 'status': What has become of each event");
    }

    @Test
    void aDerivedRelationshipIsExplainedByItsClaims() {
        Explanation explanation = explain("relationship/signed-PRK-RUS-2024-06-19");

        assertThat(explanation.rules()).extracting(Rule::name).containsExactly("agreements");
        assertThat(explanation.claims().rows())
                .extracting(row -> Answer.Rows.value(row, "claim").orElseThrow().getURI())
                .containsExactly(
                        "https://w3id.org/entente/id/claim/c3",
                        "https://w3id.org/entente/id/claim/c4");
    }

    @Test
    void whatNobodyKnowsIsAnError() {
        assertThatThrownBy(() -> explain("event/none"))
                .isInstanceOf(EntenteException.class)
                .hasMessage("nothing is known of 'event/none' (see: entente events)");
    }

    private static Explanation explain(String thing) {
        return Explanation.of(thing, QueryLibrary.builtIn(), endpoint);
    }
}
