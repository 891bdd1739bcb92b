package org.entente.evaluate;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.article.EntenteException;

/**
 * A sentence, and whether it reports an event of a class.
 *
 * @param plover the PLOVER class, such as {@code ASSAULT}
 * @param reported whether annotators found such an event in it
 */
public record Detection(Article article, String plover, boolean reported) {

    /**
     * Reads a file of such sentences, one JSON object a line: {@code {"id","language","text","cls",
     * "gold"}}.
     *
     * @throws EntenteException with file and line where it is malformed
     */
    public static List<Detection> read(Path file) {
        return AnnotatedLines.read(
                file,
                "sentences",
                "sentence with a class (one JSON object a line: id, language, text, cls, gold)",
                Detection::parse);
    }

    private static Detection parse(JsonObject object) {
        Optional<String> language =
                Optional.ofNullable(object.get("language")).map(l -> l.getAsString());
        Article article =
                new Article(
                        Optional.of(object.get("id").getAsString()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        language,
                        object.get("text").getAsString());
        return new Detection(
                article,
                object.get("cls").getAsString().toUpperCase(Locale.ROOT),
                object.get("gold").getAsBoolean());
    }
}
