package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlArticlesTest {
    @Test
    void readsLinkedDataAndTheArticleElement() {
        assertThat(Given.article(Given.read(Given.resource("visit.html"))))
                .isEqualTo(
                        new Article(
                                Optional.empty(),
                                Optional.of("https://news.example/hanoi"),
                                Optional.of("زيارة إلى \"هانوي\""),
                                Optional.of("وكالة المثال"),
                                Optional.of(LocalDate.of(2024, 6, 20)),
                                Optional.of(Instant.parse("2024-06-19T22:30:00Z")),
                                Optional.of("ar"),
                                "وصل الرئيس إلى هانوي اليوم.\n\nووقع البلدان اتفاقا.\n\nوغادر مساء."));
    }

    @Test
    void readsOpenGraphAndTheFullestElement() {
        assertThat(Given.article(Given.read(Given.resource("opengraph.html"))))
                .isEqualTo(
                        new Article(
                                Optional.empty(),
                                Optional.of("https://news.example/sweden"),
                                Optional.of("Sweden joins NATO"),
                                Optional.of("Example"),
                                Optional.of(LocalDate.of(2024, 3, 7)),
                                Optional.empty(),
                                Optional.of("en"),
                                "Sweden joined NATO on Thursday.\n\nIt is the 32nd member."));
    }

    @Test
    void believesTheScriptRatherThanTheTemplate() {
        var inputs = Given.named("a.html", "<html lang=en><p>وصل الرئيس إلى موسكو.");
        assertThat(Given.article(inputs).language()).contains("ar");
    }

    @Test
    void readsTheEncodingThatThePageDeclares() {
        String page = "<meta charset=windows-1256><p>وصل الرئيس.";
        var inputs = Given.named("a.html", page.getBytes(Charset.forName("windows-1256")));
        assertThat(Given.told(inputs)).containsExactly("a.html = وصل الرئيس.");
    }

    @Test
    void takesTheTextOfLinkedDataWhereThePageShowsNone() {
        String page =
                "<script type=application/ld+json>{\"@type\":\"Article\",\"articleBody\":\"Text.\"}</script>";
        assertThat(Given.told(Given.named("a.html", page))).containsExactly("a.html = Text.");
    }

    @Test
    void leavesOutWhatMakesNoSense() {
        String page = "<link rel=canonical href=/a><meta name=date content=soon><p>Some text.";
        Article article = Given.article(Given.named("a.html", page));
        assertThat(article.url()).isEmpty();
        assertThat(article.published()).isEmpty();
    }
}
