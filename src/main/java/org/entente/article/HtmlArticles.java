package org.entente.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Articles as web pages. */
final class HtmlArticles {
    private HtmlArticles() {}

    /**
     * Reads one page.
     *
     * @throws BadArticle where it holds no text
     */
    static Article parse(byte[] page) throws IOException {
        if (!isUtf16(page)) {
            Utf8.refuseBinary(page);
        }
        Document document = Jsoup.parse(new ByteArrayInputStream(page), null, "");
        Map<String, String> fields = PageMetadata.of(document);
        String text = PageText.of(document, fields.getOrDefault("title", ""));
        if (text.isBlank()) {
            text = fields.getOrDefault("articleBody", "");
        }
        if (text.isBlank()) {
            throw new BadArticle(
                    "is a page without text (save the page once it shows its article)");
        }
        return new Fields(fields).articleFromMarkup(text);
    }

    private static boolean isUtf16(byte[] page) {
        int mark = page.length < 2 ? 0 : (page[0] & 0xff) << 8 | page[1] & 0xff;
        return mark == 0xfeff || mark == 0xfffe;
    }
}
