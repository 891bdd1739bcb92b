package org.entente.article;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an input says of an article, as written there.
 *
 * @param values by key; a missing or blank value is unknown
 */
record Fields(Map<String, String> values) {
    /** In the order in which people write them. */
    static final List<String> KEYS =
            List.of("title", "publisher", "published", "url", "language", "id");

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
    private static final Pattern LANGUAGE = Pattern.compile("(?i)([a-z]{2,3})([-_][a-z0-9_-]*)?");

    Fields {
        values = Map.copyOf(values);
    }

    /**
     * The article of these fields, which someone wrote for us.
     *
     * @throws BadArticle where a field is malformed or there is no text
     */
    Article article(String text) {
        for (String key : KEYS) {
            Characters.check(values.getOrDefault(key, ""));
        }
        Optional<String> date = get("published");
        if (date.isPresent() && published().isEmpty()) {
            throw new BadArticle(
                    "has '%s' for its date (write it like 2024-06-18)".formatted(date.get()));
        }
        if (get("url").isPresent() && url().isEmpty()) {
            throw new BadArticle(
                    "has '%s' for its url (write it like https://news.example/1)"
                            .formatted(get("url").get()));
        }
        if (get("language").isPresent() && language().isEmpty()) {
            throw new BadArticle(
                    "has '%s' for its language (write its ISO 639-1 code, like ar)"
                            .formatted(get("language").get()));
        }
        return build(language(), Characters.check(text));
    }

    /**
     * The article of these fields, which stood in a page or feed: what makes no sense there is left
     * out, and so is a language that is not written like the text.
     *
     * @throws BadArticle where there is no text
     */
    Article articleFromMarkup(String text) {
        String clean = Characters.clean(text).strip();
        if (clean.indexOf('\uFFFD') >= 0) {
            throw new BadArticle("does not keep to its own character encoding (save it as UTF-8)");
        }
        return build(language().filter(code -> LanguageGuess.fits(code, clean)), clean);
    }

    private Article build(Optional<String> language, String text) {
        if (text.isBlank()) {
            throw new BadArticle("has no text (nothing can be read from it: leave it out)");
        }
        return new Article(
                get("id"),
                url(),
                get("title"),
                get("publisher"),
                published().map(Published::day),
                published().flatMap(Published::moment),
                language,
                text);
    }

    private Optional<String> get(String key) {
        return Optional.of(Characters.clean(values.getOrDefault(key, "")))
                .map(value -> value.strip().replaceAll("\\s+", " "))
                .filter(value -> !value.isEmpty());
    }

    private Optional<String> url() {
        return get("url").filter(url -> ADDRESS.matcher(url).matches());
    }

    private Optional<Published> published() {
        return get("published").flatMap(Published::parse);
    }

    private Optional<String> language() {
        return get("language")
                .filter(tag -> LANGUAGE.matcher(tag).matches())
                .map(tag -> new ULocale(tag).getLanguage());
    }
}
