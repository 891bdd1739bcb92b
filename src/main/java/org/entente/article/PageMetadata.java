package org.entente.article;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article: schema.org's linked data first, then OpenGraph, then other
 * metadata. The first that says something wins.
 */
final class PageMetadata {
    private final Document page;
    private final Map<String, String> fields;

    private PageMetadata(Document page) {
        this.page = page;
        this.fields = new HashMap<>(LinkedData.of(page));
    }

    /** By the keys of {@link Fields}, and {@code articleBody} where linked data holds the text. */
    static Map<String, String> of(Document page) {
        PageMetadata metadata = new PageMetadata(page);
        metadata.read();
        return metadata.fields;
    }

    private void read() {
        put("title", "meta[property=og:title], meta[name=twitter:title]", "content");
        put("title", page.title());
        put("url", "link[rel=canonical]", "href");
        put("url", "meta[property=og:url]", "content");
        put("publisher", "meta[property=og:site_name]", "content");
        put("publisher", "meta[name=application-name], meta[name=publisher]", "content");
        put("published", "meta[property=article:published_time]", "content");
        put("published", "meta[itemprop=datePublished], meta[name=date]", "content");
        put("published", "meta[name~=(?i)^(dc|dcterms)\\.(date|issued|created)$]", "content");
        put("published", "time[itemprop=datePublished], article time[datetime]", "datetime");
        put("published", "time[datetime]", "datetime");
        put("language", "html", "lang");
        put("language", "meta[http-equiv=content-language]", "content");
        put("language", "meta[property=og:locale]", "content");
    }

    private void put(String key, String selector, String attribute) {
        for (Element element : page.select(selector)) {
            put(key, element.attr(attribute));
        }
    }

    private void put(String key, String value) {
        boolean unreadable = key.equals("published") && Published.parse(value.strip()).isEmpty();
        if (!value.isBlank() && !unreadable) {
            fields.putIfAbsent(key, value.strip());
        }
    }
}
