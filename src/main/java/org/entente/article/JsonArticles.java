package org.entente.article;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

/**
 * Articles as JSON objects: {@code {"id","url","title","publisher","published","language","text"}},
 * all but text optional, other keys ignored.
 */
final class JsonArticles {
    private JsonArticles() {}

    /**
     * Reads one object.
     *
     * @throws BadArticle where it is none, or no article
     */
    static Article parse(String line) {
        try {
            JsonReader json = new JsonReader(new StringReader(line));
            json.setStrictness(Strictness.STRICT);
            JsonElement element = JsonParser.parseReader(json);
            if (json.peek() == JsonToken.END_DOCUMENT) {
                return article(element);
            }
        } catch (JsonParseException | IOException e) {
            throw noObject();
        }
        throw noObject();
    }

    static Article article(JsonElement element) {
        if (!(element instanceof JsonObject object)) {
            throw noObject();
        }
        Map<String, String> fields = new HashMap<>();
        for (String key : Fields.KEYS) {
            fields.put(key, string(object, key));
        }
        return new Fields(fields).article(string(object, "text"));
    }

    private static String string(JsonObject object, String key) {
        JsonElement value = object.get(key);
        if (value == null || value.isJsonNull()) {
            return "";
        }
        boolean number = key.equals("id") && value.isJsonPrimitive();
        if (number || value instanceof JsonPrimitive text && text.isString()) {
            return value.getAsString();
        }
        throw new BadArticle("has a '" + key + "' that is no string (write \"" + key + "\":\"…\")");
    }

    private static BadArticle noObject() {
        return new BadArticle("is no JSON object (write one a line, such as {\"text\":\"…\"})");
    }
}
