package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.entente.article.EntenteException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EventSearchTest {
    private static DatasetGraph dataset;
    private static SailRepository rdf4j;

    @BeforeAll
    static void openStores() {
        dataset = TestStores.tdb();
        rdf4j = TestStores.rdf4j(dataset);
    }

    @AfterAll
    static void closeStores() {
        rdf4j.shutDown();
        dataset.close();
    }

    @Test
    void visitsOfRussiaToNorthKoreaInJune2024() {
        EventSearch search =
                new EventSearch()
                        .actor("RUS")
                        .with("prk")
                        .type("visit")
                        .from(LocalDate.of(2024, 6, 1))
                        .to(LocalDate.of(2024, 6, 30));
        assertThat(sentences(search))
                .containsExactly(
                        "زار الرئيس بوتين كوريا الشمالية يوم 18 يونيو.",
                        "The Kremlin said President Putin would visit North Korea on June 18.");
    }

    @Test
    void anActorMayBeAnOrganisationOrAPerson() {
        assertThat(sentences(new EventSearch().actor("NATO")))
                .containsExactly("Sweden joined NATO on Thursday.");
        assertThat(sentences(new EventSearch().actor("Vladimir Putin").status("planned")))
                .containsExactly(
                        "The Kremlin said President Putin would visit North Korea on June 18.");
    }

    @Test
    void whatRussiaItselfDenies() {
        assertThat(sentences(new EventSearch().holder("RUS").type("MILITARY_AID")))
                .containsExactly("ونفت روسيا ذلك.");
    }

    @Test
    void anEventOverlapsTheSpanItIsSoughtIn() {
        EventSearch october15 =
                new EventSearch().from(LocalDate.of(2024, 10, 15)).to(LocalDate.of(2024, 10, 15));
        assertThat(sentences(october15))
                .containsExactly(
                        "قالت كوريا الجنوبية إن بيونغ يانغ أرسلت قوات إلى روسيا في أكتوبر.",
                        "ونفت روسيا ذلك.",
                        "North Korea sent troops to Russia this month, this wire found.");
    }

    @Test
    void wordsAreFoundInAnyCaseAndNeverTakenForSparql() {
        assertThat(sentences(new EventSearch().text("TREATY on wednesday")))
                .containsExactly("Russia and North Korea signed a treaty on Wednesday.");
        assertThat(sentences(new EventSearch().text("\" ) } # \\ \n'"))).isEmpty();
    }

    @Test
    void aLimitKeepsTheEarliest() {
        assertThat(sentences(new EventSearch().actor("KOR").limit(1)))
                .containsExactly("واتهمت كوريا الجنوبية روسيا بالتصعيد.");
    }

    @Test
    void refusesATypeThatDoesNotExist() {
        assertThatThrownBy(() -> new EventSearch().type("VISITT"))
                .isInstanceOf(EntenteException.class)
                .hasMessage("type 'VISITT' is not a type of event such as VISIT");
    }

    /** Asks both stores, which must agree. */
    private static List<String> sentences(EventSearch search) {
        List<String> tdb = sentences(TestStores.endpoint(dataset).ask(search.sparql()));
        assertThat(sentences(TestStores.endpoint(rdf4j).ask(search.sparql()))).isEqualTo(tdb);
        return tdb;
    }

    private static List<String> sentences(Answer answer) {
        return ((Answer.Rows) answer)
                .rows().stream()
                        .map(
                                row ->
                                        Answer.Rows.value(row, "sentence")
                                                .orElseThrow()
                                                .getLiteralLexicalForm())
                        .toList();
    }
}
