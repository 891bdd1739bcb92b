package org.entente.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A piece of news as it was published: its words and what is known of where they come from.
 *
 * @param id the name the input gave it, where it gave one
 * @param url where it was published
 * @param title its headline, not repeated in the text
 * @param publisher the outlet that answers for it
 * @param published the day it was published, in the outlet's own calendar day
 * @param publishedAt the moment it was published, where a clock time is known
 * @param language ISO 639-1 code of the text's main language
 * @param text the body, never blank; offsets of every later stage count into it
 */
public record Article(
        Optional<String> id,
        Optional<String> url,
        Optional<String> title,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<Instant> publishedAt,
        Optional<String> language,
        String text) {

    public Article {
        Objects.requireNonNull(text);
        if (text.isBlank()) {
            throw new IllegalArgumentException("an article needs text");
        }
    }

    /** Lower-case hexadecimal SHA-256 of title and text: equal for equal words. */
    public String contentHash() {
        return Hashes.sha256Hex(title.orElse("") + "\n\n" + text);
    }

    /**
     * The article's stable key, 16 characters of base 32: from its URL where it has one, else from
     * publisher and id, else from its content. An article that is published again under the same
     * URL keeps its key, and replaces itself.
     */
    public String key() {
        String seed =
                url.map(u -> "url:" + u)
                        .or(() -> id.map(i -> "id:" + publisher.orElse("") + "\n" + i))
                        .orElseGet(() -> "content:" + contentHash());
        return Hashes.key(seed);
    }

    /** The key of the article that was published under this URL. */
    public static String keyOfUrl(String url) {
        return Hashes.key("url:" + url);
    }

    /** The name to show and to print: the given id, else the key. */
    public String name() {
        return id.orElseGet(this::key);
    }
}
