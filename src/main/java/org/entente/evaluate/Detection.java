package org.entente.evaluate;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        List<Detection> all = new ArrayList<>();
        int number = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank()) {
                    all.add(parse(JsonParser.parseString(line).getAsJsonObject()));
                }
            }
        } catch (IOException e) {
            throw new EntenteException(
                    "cannot read the sentences '" + file + "' (does it exist, is it UTF-8?)", e);
        } catch (JsonParseException | IllegalStateException | NullPointerException e) {
            throw new EntenteException(
                    file
                            + ":"
                            + number
                            + ": is no sentence with a class (one JSON object a line: id, language,"
                            + " text, cls, gold)",
                    e);
        }
        return all;
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
