package org.entente.evaluate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.article.Article;
import org.entente.article.EntenteException;

/**
 * An annotated article.
 *
 * @param events every event that the annotators saw
 */
public record Gold(Article article, List<GoldEvent> events) {
    public Gold {
        events = List.copyOf(events);
    }

    /**
     * An annotated event.
     *
     * @param tier {@code core}, {@code background} or {@code speech}
     * @param time EDTF, where the text gives it
     */
    public record GoldEvent(
            String tier,
            String type,
            List<Party> source,
            List<Party> target,
            boolean symmetric,
            String factuality,
            Optional<String> time,
            List<Party> holder) {
        public GoldEvent {
            source = List.copyOf(source);
            target = List.copyOf(target);
            holder = List.copyOf(holder);
        }
    }

    /**
     * Reads a file of annotated articles, or every {@code .jsonl} file of a directory by name.
     *
     * @throws EntenteException where there is none, and as {@link #read}
     */
    public static List<Gold> readAll(Path path) {
        if (!Files.isDirectory(path)) {
            return read(path);
        }
        List<Gold> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(path)) {
            files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .forEach(file -> all.addAll(read(file)));
        } catch (IOException e) {
            throw new EntenteException("cannot list the directory '" + path + "'", e);
        }
        if (all.isEmpty()) {
            throw new EntenteException(
                    "no annotated articles in '" + path + "': it has no file that ends in .jsonl");
        }
        return all;
    }

    /**
     * Reads a file of annotated articles, one JSON object a line.
     *
     * @throws EntenteException with file and line where it is malformed
     */
    public static List<Gold> read(Path file) {
        return AnnotatedLines.read(
                file,
                "annotated articles",
                "annotated article (one JSON object a line: id, text, events)",
                Gold::parse);
    }

    private static Gold parse(JsonObject object) {
        Article article =
                new Article(
                        string(object, "id"),
                        Optional.empty(),
                        string(object, "title"),
                        string(object, "publisher"),
                        string(object, "published").map(LocalDate::parse),
                        Optional.empty(),
                        string(object, "language"),
                        string(object, "text")
                                .orElseThrow(() -> new IllegalStateException("no text")));
        List<GoldEvent> events = new ArrayList<>();
        for (JsonElement element : object.getAsJsonArray("events")) {
            events.add(event(element.getAsJsonObject()));
        }
        return new Gold(article, events);
    }

    private static GoldEvent event(JsonObject event) {
        boolean symmetric =
                event.has("symmetric")
                        && event.get("symmetric").isJsonPrimitive()
                        && event.get("symmetric").getAsBoolean();
        return new GoldEvent(
                string(event, "tier").orElse("core"),
                string(event, "type").orElse(""),
                Party.all(event.get("source")),
                Party.all(event.get("target")),
                symmetric,
                string(event, "factuality").orElse(""),
                string(event, "time"),
                Party.all(event.get("holder")));
    }

    private static Optional<String> string(JsonObject object, String key) {
        JsonElement value = object.get(key);
        return value == null || !value.isJsonPrimitive()
                ? Optional.empty()
                : Optional.of(value.getAsString()).filter(s -> !s.isEmpty());
    }
}
