package org.entente.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form in which articles come, each with its reader. */
enum ArticleForm {
    TEXT,
    JSON_LINES,
    JSON,
    HTML,
    FEED;

    private static final int HEAD = 4096;

    /**
     * The articles of a stream, read as they are asked for.
     *
     * @throws BadArticle where the whole is no such form
     */
    Iterator<Input> read(String origin, InputStream in) throws IOException {
        return switch (this) {
            case TEXT -> one(origin, TextArticles.parse(Utf8.decode(Utf8.bytes(in))));
            case JSON_LINES -> new JsonLines(origin, in);
            case JSON -> new JsonDocument(origin, in);
            case HTML -> one(origin, HtmlArticles.parse(Utf8.bytes(in)));
            case FEED -> FeedArticles.read(origin, Utf8.bytes(in)).iterator();
        };
    }

    private static Iterator<Input> one(String origin, Article article) {
        return List.<Input>of(new Input.Read(origin, article)).iterator();
    }

    /** The form of a file: what its name says, else what its first words look like. */
    static ArticleForm of(String name, String head) {
        ArticleForm named = ofName(name).orElseGet(() -> sniff(head));
        // Much that is named .json is JSON Lines.
        return named == JSON && isJsonLines(head) ? JSON_LINES : named;
    }

    static Optional<ArticleForm> ofName(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
            case "txt" -> Optional.of(TEXT);
            case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
            case "json" -> Optional.of(JSON);
            case "html", "htm", "xhtml" -> Optional.of(HTML);
            case "xml", "rss", "atom" -> Optional.of(FEED);
            default -> Optional.empty();
        };
    }

    /** The first words of a stream, which stays where it is. */
    static String head(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        byte[] bytes = in.readNBytes(HEAD);
        in.reset();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static ArticleForm sniff(String head) {
        String start = head.replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.matches("(?s)\\[\\s*\\{.*")) {
            return JSON;
        }
        if (start.startsWith("{")) {
            return isJsonLines(head) ? JSON_LINES : JSON;
        }
        boolean markup = start.matches("(?s)<[?!a-z].*");
        boolean feed = start.matches("(?s)(<[?!][^>]*>\\s*)*<(rss|feed|rdf:rdf)\\b.*");
        return feed ? FEED : markup ? HTML : TEXT;
    }

    /** Whether an object starts and goes on in the first line. */
    private static boolean isJsonLines(String head) {
        return head.replace("\uFEFF", "").stripLeading().matches("(?s)\\{[ \t]*\".*");
    }
}
