package org.entente.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What the schema.org linked data (JSON-LD) of a page says of its article. */
final class LinkedData {
    private static final Set<String> OTHER_TYPES =
            Set.of("Report", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting");

    /** Everything that is described, at whatever depth it stands in lists and graphs. */
    private final List<JsonObject> things = new ArrayList<>();

    private LinkedData(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(JsonParser.parseString(script.data()));
            } catch (JsonParseException e) {
                // Broken linked data says nothing; the page's other metadata may.
                continue;
            }
        }
    }

    /** Of the first article: title, published, url, language, publisher, articleBody. */
    static Map<String, String> of(Document page) {
        LinkedData data = new LinkedData(page);
        Map<String, String> fields = new HashMap<>();
        data.things.stream()
                .filter(LinkedData::isArticle)
                .findFirst()
                .ifPresent(article -> data.describe(article, fields));
        fields.values().removeIf(String::isBlank);
        return fields;
    }

    private void collect(JsonElement element) {
        if (element instanceof JsonArray array) {
            array.forEach(this::collect);
        } else if (element instanceof JsonObject object) {
            things.add(object);
            for (String nested : List.of("@graph", "mainEntity")) {
                if (object.has(nested)) {
                    collect(object.get(nested));
                }
            }
        }
    }

    private static boolean isArticle(JsonObject thing) {
        JsonElement type = thing.get("@type");
        List<JsonElement> types =
                type instanceof JsonArray array
                        ? array.asList()
                        : type == null ? List.of() : List.of(type);
        return types.stream()
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .anyMatch(name -> name.endsWith("Article") || OTHER_TYPES.contains(name));
    }

    private void describe(JsonObject article, Map<String, String> fields) {
        fields.put("title", text(article.get("headline")));
        fields.put("published", readable(text(article.get("datePublished"))));
        fields.put("url", text(article.get("url")));
        if (text(article.get("url")).isBlank()) {
            fields.put("url", text(article.get("mainEntityOfPage")));
        }
        fields.put("language", text(article.get("inLanguage")));
        fields.put("publisher", text(article.get("publisher")));
        fields.put("articleBody", text(article.get("articleBody")));
    }

    private static String readable(String date) {
        return Published.parse(date.strip()).isPresent() ? date : "";
    }

    /** A value as text: of a thing its name, of a reference the name of what it refers to. */
    private String text(@Nullable JsonElement value) {
        if (value instanceof JsonArray array) {
            return array.isEmpty() ? "" : text(array.get(0));
        }
        if (value instanceof JsonObject object) {
            return name(object);
        }
        if (value == null || !value.isJsonPrimitive()) {
            return "";
        }
        return Parser.unescapeEntities(value.getAsString(), false);
    }

    private String name(JsonObject object) {
        for (String key : List.of("name", "alternateName")) {
            if (object.get(key) != null && object.get(key).isJsonPrimitive()) {
                return text(object.get(key));
            }
        }
        JsonElement id = object.get("@id");
        return things.stream()
                .filter(thing -> id != null && id.equals(thing.get("@id")) && thing.has("name"))
                .findFirst()
                .map(thing -> text(thing.get("name")))
                .orElse(text(id));
    }
}
