package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.mention.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article without a date of publication speaks from its dateline's day, or from none. */
class DocumentDateTest {
    private static final Gazetteer GAZETTEER = new Gazetteer();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | 2024-06-18 | MOSCOW, 18 June 2024 (Agency) - Putin visited Hanoi.
                    en |            | On 18 June 2024 Putin visited Hanoi.
                    en |            | Putin visited Hanoi on 18 June 2024.
                    en |            | Putin visited Hanoi on Tuesday.
                    ar | 2024-06-18 | موسكو 18 يونيو 2024 (وكالة) - زار بوتين هانوي.
                    ar | 2023-09-07 | الرياض ٢٢ صفر ١٤٤٥ هـ الموافق ٧ سبتمبر ٢٠٢٣ م
                    ar |            | زار بوتين هانوي في 18 يونيو 2024.
                    ar |            | زار بوتين هانوي أمس.
                    """)
    void isThatOfTheDateline(String language, LocalDate day, String text) {
        Article article =
                new Article(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(language),
                        text);
        assertThat(new Language(language, Optional.empty(), GAZETTEER).document(article).date())
                .isEqualTo(Optional.ofNullable(day));
    }
}
