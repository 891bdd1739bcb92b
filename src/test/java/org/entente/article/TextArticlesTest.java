package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextArticlesTest {
    @Test
    void readsHeaderAndBody() {
        var inputs =
                Given.named(
                        "visit.txt",
                        """
                        title: Putin arrives: a visit
                        publisher: Example
                        published: 2024-06-18
                        url: https://news.example/visit
                        language: en

                        Vladimir Putin arrived in Pyongyang.

                        He stays two days.
                        """);
        assertThat(inputs)
                .containsExactly(
                        new Input.Read(
                                "visit.txt",
                                new Article(
                                        Optional.empty(),
                                        Optional.of("https://news.example/visit"),
                                        Optional.of("Putin arrives: a visit"),
                                        Optional.of("Example"),
                                        Optional.of(LocalDate.of(2024, 6, 18)),
                                        Optional.empty(),
                                        Optional.of("en"),
                                        "Vladimir Putin arrived in Pyongyang.\n\nHe stays two days.")));
    }

    @Test
    void aTextWithoutHeaderIsAllBody() {
        var article =
                Given.article(
                        Given.named("a.txt", "\uFEFFMinister: no comment\r\n\r\nMore of it.\r\n"));
        assertThat(article.text()).isEqualTo("Minister: no comment\n\nMore of it.");
        assertThat(article.title()).isEmpty();
    }

    @Test
    void infersLanguageAndDateline() {
        var article =
                Given.article(Given.named("a.txt", "موسكو 18 يونيو 2024 (د ب أ) - وصل الرئيس."));
        assertThat(article.language()).contains("ar");
        assertThat(article.published()).contains(LocalDate.of(2024, 6, 18));
    }

    @Test
    void keepsMarksOfWritingDirection() {
        String text = "قال \u200Fبوتين\u200E \u202Bنعم\u202C \u2067لا\u2069.";
        assertThat(Given.article(Given.named("a.txt", text)).text()).isEqualTo(text);
    }
}
