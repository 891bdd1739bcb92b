package org.entente.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Articles as text: a header of {@code key: value} lines, a blank line, the body. A text without header is all body. */
final class TextArticles {
    private static final Set<String> KEYS = Set.of("title", "publisher", "published", "url", "language", "id");

    private TextArticles() {}

    /**
     * Reads one article.
     *
     * @throws BadArticle where the header is malformed or the body is missing
     */
    static Article parse(String text) {
        String body = text;
        Map<String, String> header = new HashMap<>();
        if (startsWithHeader(text)) {
            int blank = text.indexOf("\n\n");
            if (blank < 0) {
                throw new BadArticle("has a header but no body (put a blank line after the header, then the text)");
            }
            readHeader(text.substring(0, blank), header);
            body = text.substring(blank + 2);
        }
        return article(header, body);
    }

    private static boolean startsWithHeader(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && KEYS.contains(text.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    }

    private static void readHeader(String lines, Map<String, String> header) {
        int number = 0;
        for (String line : lines.split("\n")) {
            number++;
            int colon = line.indexOf(':');
            String key = colon < 0 ? line.strip() : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (colon < 0 || !KEYS.contains(key)) {
                throw new BadArticle("line " + number + ": '" + key + "' is no header (use title, publisher, published, url, language, id)");
            }
            header.put(key, line.substring(colon + 1).strip());
        }
    }

    /** An article of fields as they were given; what is missing is inferred or left out. */
    static Article article(Map<String, String> fields, String body) {
        String text = body.strip();
        if (text.isEmpty()) {
            throw new BadArticle("has no text (nothing can be read from it)");
        }
        Optional<String> published = given(fields, "published");
        Optional<String> language = given(fields, "language").map(tag -> tag.toLowerCase(Locale.ROOT).split("[-_]")[0]);
        return new Article(
                given(fields, "id"),
                given(fields, "url"),
                given(fields, "title"),
                given(fields, "publisher"),
                published.map(TextArticles::day),
                published.flatMap(TextArticles::moment),
                language.or(() -> LanguageGuess.of(text)),
                text);
    }

    private static Optional<String> given(Map<String, String> fields, String key) {
        return Optional.ofNullable(fields.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException e) {
            throw new BadArticle("the date '" + text + "' is no date (write it like 2024-06-18)");
        }
    }

    private static Optional<Instant> moment(String text) {
        try {
            return text.length() > 10 ? Optional.of(OffsetDateTime.parse(text).toInstant()) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
