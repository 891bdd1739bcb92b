package org.entente.article;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Articles as JSON Lines: {@code {"id","url","title","publisher","published","language","text"}}, all but text optional. */
final class JsonArticles {
    private static final List<String> KEYS = List.of("id", "url", "title", "publisher", "published", "language");

    private JsonArticles() {}

    static void readLines(String origin, InputStream in, Consumer<Input> sink) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        int number = 1;
        boolean tooLong = false;
        boolean any = false;
        int read;
        while ((read = in.read(buffer)) >= 0) {
            for (int i = 0; i < read; i++) {
                if (buffer[i] != '\n') {
                    tooLong |= line.size() >= ArticleReader.LONGEST;
                    if (!tooLong) {
                        line.write(buffer[i]);
                    }
                    continue;
                }
                any |= line(origin, number++, line, tooLong, sink);
                tooLong = false;
            }
        }
        any |= line(origin, number, line, tooLong, sink);
        if (!any) {
            throw new BadArticle("is empty (put an article into it, or leave it out)");
        }
    }

    private static boolean line(String origin, int number, ByteArrayOutputStream line, boolean tooLong, Consumer<Input> sink) {
        byte[] bytes = line.toByteArray();
        line.reset();
        String where = origin + ":" + number;
        if (tooLong) {
            sink.accept(new Input.Rejected(where, "is longer than " + (ArticleReader.LONGEST >> 20) + " MB (one article a line)"));
            return true;
        }
        try {
            String text = Utf8.decode(bytes);
            if (!text.isBlank()) {
                sink.accept(new Input.Read(where, parse(text)));
            }
            return !text.isBlank();
        } catch (BadArticle e) {
            sink.accept(new Input.Rejected(where, e.sentence()));
            return true;
        }
    }

    private static Article parse(String line) {
        JsonObject object;
        try {
            object = JsonParser.parseString(line).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            throw new BadArticle("is no JSON object (write one a line: {\"text\":\"…\"})");
        }
        Map<String, String> fields = new HashMap<>();
        KEYS.forEach(key -> fields.put(key, string(object, key)));
        return TextArticles.article(fields, Utf8.checked(string(object, "text")));
    }

    private static String string(JsonObject object, String key) {
        JsonElement value = object.get(key);
        if (value == null || value.isJsonNull()) {
            return "";
        }
        if (!value.isJsonPrimitive()) {
            throw new BadArticle("'" + key + "' is no text (give a string)");
        }
        return value.getAsString();
    }
}
