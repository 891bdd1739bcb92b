package org.entente.evaluate;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.article.EntenteException;

/** Reads files of annotations, one JSON object a line. */
final class AnnotatedLines {
    private AnnotatedLines() {}

    /**
     * What the lines of a file stand for; blank ones stand for nothing.
     *
     * @param what the file holds, in the plural, for whoever gives one that cannot be read
     * @param one what a line must be, with its fields
     * @param parse makes a value of a line's object
     * @throws EntenteException with file and, where a line is malformed, its number
     */
    static <T> List<T> read(Path file, String what, String one, Function<JsonObject, T> parse) {
        List<T> all = new ArrayList<>();
        int number = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank()) {
                    all.add(parse.apply(JsonParser.parseString(line).getAsJsonObject()));
                }
            }
        } catch (IOException e) {
            throw new EntenteException(
                    "cannot read the " + what + " '" + file + "' (does it exist, is it UTF-8?)", e);
        } catch (JsonParseException | IllegalStateException | NullPointerException e) {
            throw new EntenteException(file + ":" + number + ": is no " + one, e);
        }
        return all;
    }
}
