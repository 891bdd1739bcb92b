package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.article.EntenteException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AlliancesTest {
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
    void beforeTheTreatyOf2024RussiaOwedNorthKoreaConsultationOnly() {
        assertThat(table(Alliances.at("RUS", LocalDate.of(2024, 1, 31)).with("PRK")))
                .isEqualTo(
                        """
                        what          by                          start    end         source
                        consultation  Russia-DPRK treaty of 2000  2000-10  2024-12-04  general knowledge
                        """);
    }

    @Test
    void byTheEndOf2024DefenceIsOwedAndTheArticlesTellOfTheSignature() {
        assertThat(table(Alliances.at("RUS", LocalDate.of(2024, 12, 31)).with("PRK")))
                .isEqualTo(
                        """
                        what                   by                          start       factuality  article                     publisher   published   source
                        SIGN AGREEMENT         event/sign-ar               2024-06-19  happened    \u2068بوتين وكيم يوقعان معاهدة\u2069    Test Wire   2024-06-19
                            “\u2068ووقع البلدان معاهدة يوم الأربعاء.\u2069”
                        SIGN AGREEMENT         event/sign-en               2024-06-19  happened    Treaty signed in Pyongyang  Other Wire  2024-06-20
                            “Russia and North Korea signed a treaty on Wednesday.”
                        defence                Russia-DPRK treaty of 2024  2024-12-04                                                                  general knowledge
                        strategic partnership  Russia-DPRK treaty of 2024  2024-12-04                                                                  general knowledge
                        """);
    }

    @Test
    void belarusAndRussiaShareTheCstoSince2003() {
        assertThat(table(Alliances.at("BLR", LocalDate.of(2010, 1, 1)).with("RUS")))
                .isEqualTo(
                        """
                        what          by                          start       source
                        consultation  Collective Security Treaty  1994-04-20  UN Treaty Series
                        defence       Collective Security Treaty  1994-04-20  UN Treaty Series
                        Membership    CSTO                        2003-09-18  general knowledge: CSTO website
                        """);
    }

    @Test
    void aSpanEndsAfterItBegins() {
        assertThatThrownBy(
                        () ->
                                Alliances.between(
                                        "RUS", LocalDate.of(2024, 2, 1), LocalDate.of(2024, 1, 1)))
                .isInstanceOf(EntenteException.class)
                .hasMessage(
                        "the span ends on 2024-01-01, before it begins on 2024-02-01 (swap the"
                                + " two)");
    }

    private static String table(Alliances alliances) {
        Endpoint endpoint = TestStores.endpoint(dataset);
        Answer answer = endpoint.ask(alliances.sparql(QueryLibrary.builtIn()));
        return new AnswerWriter(endpoint, "en").write(answer, Format.TABLE);
    }
}
