package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static DatasetGraph dataset;

    @BeforeAll
    static void openStore() {
        dataset = TestStores.tdb();
    }

    @AfterAll
    static void closeStore() {
        dataset.close();
    }

    @Test
    void aDenialContestsAReportAndNeverErasesIt() {
        assertThat(derived("status"))
                .containsExactly(
                        "event/accuse-ar status happened",
                        "event/kim-plan status planned",
                        "event/ner-left status happened",
                        "event/sign-ar status happened",
                        "event/sign-en status happened",
                        "event/swe-join status happened",
                        "event/troops-ar status contested",
                        "event/troops-en status happened",
                        "event/visit-ar status happened",
                        "event/visit-plan status planned");
    }

    @Test
    void twoArticlesTellOfOneSignature() {
        String agreement = "relationship/signed-PRK-RUS-2024-06-19";
        assertThat(derived("agreements"))
                .containsExactly(
                        agreement + " dyad PRK-RUS",
                        agreement + " label Agreement signed, PRK-RUS, 2024-06-19",
                        agreement + " party state/PRK",
                        agreement + " party state/RUS",
                        agreement + " phase signed",
                        agreement + " start 2024-06-19",
                        agreement + " startPrecision day",
                        agreement + " type Agreement",
                        agreement + " type Relationship",
                        agreement + " wasDerivedFrom claim/c3",
                        agreement + " wasDerivedFrom claim/c4");
    }

    @Test
    void aReportOfJoiningSpeaksOfTheMembershipInTheTables() {
        String membership = "relationship/membership-nato-SWE-2024-03-07";
        assertThat(derived("memberships-begun"))
                .containsExactly(
                        membership + " label Membership of SWE in nato from 2024-03-07",
                        membership + " member state/SWE",
                        membership + " organization organisation/nato",
                        membership + " party state/SWE",
                        membership + " start 2024-03-07",
                        membership + " startPrecision day",
                        membership + " type Membership",
                        membership + " type Relationship",
                        membership + " wasDerivedFrom claim/c10");
    }

    @Test
    void onlyAReportOfLeavingEndsAMembership() {
        String membership = "relationship/membership-ecowas-NER-1975-05-28";
        assertThat(derived("memberships-ended"))
                .containsExactly(
                        membership + " end 2025-01-29",
                        membership + " endPrecision day",
                        membership + " wasDerivedFrom claim/c11");
    }

    private static List<String> derived(String name) {
        Rule rule =
                Rule.all().stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
        return rule.apply(TestStores.endpoint(dataset)).graph().stream()
                .map(
                        t ->
                                shorten(t.getSubject())
                                        + " "
                                        + Keys.localName(t.getPredicate().getURI())
                                        + " "
                                        + shorten(t.getObject()))
                .sorted()
                .toList();
    }

    private static String shorten(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        String iri = node.getURI();
        return iri.startsWith(Keys.ID) ? iri.substring(Keys.ID.length()) : Keys.localName(iri);
    }
}
