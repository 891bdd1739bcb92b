package org.entente.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** A form in which articles come, each with its reader. */
enum ArticleForm {
    TEXT {
        @Override
        void read(String origin, InputStream in, Consumer<Input> sink) throws IOException {
            sink.accept(new Input.Read(origin, TextArticles.parse(Utf8.whole(in))));
        }
    },
    JSON_LINES {
        @Override
        void read(String origin, InputStream in, Consumer<Input> sink) throws IOException {
            JsonArticles.readLines(origin, in, sink);
        }
    },
    HTML {
        @Override
        void read(String origin, InputStream in, Consumer<Input> sink) throws IOException {
            sink.accept(new Input.Read(origin, HtmlArticles.parse(Utf8.bytes(in))));
        }
    },
    FEED {
        @Override
        void read(String origin, InputStream in, Consumer<Input> sink) throws IOException {
            FeedArticles.read(origin, Utf8.bytes(in), sink);
        }
    };

    /**
     * Reads the articles of a stream.
     *
     * @throws BadArticle where the whole is no such form
     */
    abstract void read(String origin, InputStream in, Consumer<Input> sink) throws IOException;

    static Optional<ArticleForm> ofName(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        String ending = plain.substring(plain.lastIndexOf('.') + 1);
        return switch (ending) {
            case "txt" -> Optional.of(TEXT);
            case "jsonl", "ndjson", "json" -> Optional.of(JSON_LINES);
            case "html", "htm", "xhtml" -> Optional.of(HTML);
            case "xml", "rss", "atom" -> Optional.of(FEED);
            default -> Optional.empty();
        };
    }

    /** The form that the first bytes of a stream speak for. */
    static ArticleForm sniff(BufferedInputStream in) {
        try {
            in.mark(1024);
            String head = new String(in.readNBytes(1024), StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
            in.reset();
            if (head.startsWith("{")) {
                return JSON_LINES;
            }
            if (head.startsWith("<?xml") || head.startsWith("<rss") || head.startsWith("<feed")) {
                return head.contains("<html") ? HTML : FEED;
            }
            return head.startsWith("<") ? HTML : TEXT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
