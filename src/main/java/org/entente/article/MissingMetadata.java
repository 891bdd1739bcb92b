package org.entente.article;

import java.time.LocalDate;
import java.util.Optional;

/** What an article does not say of itself and its words do: its language and its day. */
final class MissingMetadata {
    private MissingMetadata() {}

    /**
     * The article with these filled in, where they were missing and can be known.
     *
     * @param last the last day on which it can have been published
     */
    static Article fill(Article article, LocalDate last) {
        Optional<LocalDate> day =
                article.published()
                        .or(
                                () ->
                                        Dateline.date(article.text(), last)
                                                .filter(date -> !date.isAfter(last)));
        Optional<String> language = article.language().or(() -> LanguageGuess.of(article.text()));
        return new Article(
                article.id(),
                article.url(),
                article.title(),
                article.publisher(),
                day,
                article.publishedAt(),
                language,
                article.text());
    }
}
