package org.entente.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Articles as web pages: what schema.org's JSON-LD says of them first, then OpenGraph, then other metadata; the text is the
 * paragraphs of the article element, else of the element that holds most of them.
 */
final class HtmlArticles {
    private HtmlArticles() {}

    /**
     * Reads one page.
     *
     * @throws BadArticle where it holds no text
     */
    static Article parse(byte[] page) throws IOException {
        Document document = Jsoup.parse(new ByteArrayInputStream(page), null, "");
        Map<String, String> fields = new HashMap<>();
        linkedData(document, fields);
        put(fields, "title", meta(document, "meta[property=og:title]"));
        put(fields, "title", document.title());
        put(fields, "url", document.select("link[rel=canonical]").attr("href"));
        put(fields, "url", meta(document, "meta[property=og:url]"));
        put(fields, "publisher", meta(document, "meta[property=og:site_name]"));
        put(fields, "published", meta(document, "meta[property=article:published_time]"));
        put(fields, "published", meta(document, "meta[name=date], meta[name=dc.date], meta[itemprop=datePublished]"));
        put(fields, "published", document.select("time[datetime]").attr("datetime"));
        put(fields, "language", document.select("html").attr("lang"));
        fields.computeIfPresent("published", (key, value) -> value.matches("\\d{4}-\\d{2}-\\d{2}.*") ? value : "");
        String text = text(document);
        if (text.isBlank()) {
            throw new BadArticle("is a page without text (save the page's article, not its frame)");
        }
        return TextArticles.article(fields, Utf8.checked(text));
    }

    private static String meta(Document document, String selector) {
        return document.select(selector).attr("content");
    }

    private static void put(Map<String, String> fields, String key, String value) {
        if (!value.isBlank()) {
            fields.putIfAbsent(key, value.strip());
        }
    }

    private static void linkedData(Document document, Map<String, String> fields) {
        for (Element script : document.select("script[type=application/ld+json]")) {
            try {
                linkedData(JsonParser.parseString(script.data()), fields);
            } catch (JsonParseException e) {
                // A page's broken metadata says nothing; its other metadata may.
                continue;
            }
        }
    }

    private static void linkedData(JsonElement element, Map<String, String> fields) {
        if (element instanceof JsonArray array) {
            array.forEach(item -> linkedData(item, fields));
        } else if (element instanceof JsonObject object) {
            if (object.has("@graph")) {
                linkedData(object.get("@graph"), fields);
            }
            if (string(object, "@type").endsWith("Article") || string(object, "@type").endsWith("NewsArticle")) {
                put(fields, "title", string(object, "headline"));
                put(fields, "published", string(object, "datePublished"));
                put(fields, "url", string(object, "url"));
                put(fields, "language", string(object, "inLanguage"));
                put(fields, "publisher", object.get("publisher") instanceof JsonObject publisher ? string(publisher, "name") : string(object, "publisher"));
            }
        }
    }

    private static String string(JsonObject object, String key) {
        JsonElement value = object.get(key);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    private static String text(Document document) {
        document.select("script, style, nav, header, footer, aside, form, figure, noscript").remove();
        Elements articles = document.select("article, [itemprop=articleBody], main");
        Element root = articles.isEmpty() ? fullest(document) : articles.first();
        List<String> paragraphs = root == null ? List.of() : root.select("p").eachText();
        return paragraphs.stream().filter(p -> !p.isBlank()).collect(Collectors.joining("\n\n"));
    }

    /** The element whose own paragraphs hold most words. */
    private static @org.jspecify.annotations.Nullable Element fullest(Document document) {
        Element best = null;
        int most = 0;
        for (Element candidate : document.select("body, div, section")) {
            int length = candidate.select("> p").text().length();
            if (length > most) {
                most = length;
                best = candidate;
            }
        }
        return best;
    }
}
