package org.entente.article;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Articles as entries of an RSS or Atom feed. */
final class FeedArticles {
    private FeedArticles() {}

    /**
     * Reads the entries of a feed.
     *
     * @throws BadArticle where it is no feed
     */
    static void read(String origin, byte[] xml, Consumer<Input> sink) throws IOException {
        SyndFeed feed;
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(xml))) {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            feed = input.build(reader);
        } catch (FeedException | IllegalArgumentException e) {
            throw new BadArticle("is no RSS or Atom feed (" + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ")");
        }
        int number = 0;
        for (SyndEntry entry : feed.getEntries()) {
            String where = origin + "#" + ++number;
            try {
                sink.accept(new Input.Read(where, article(feed, entry)));
            } catch (BadArticle e) {
                sink.accept(new Input.Rejected(where, e.sentence()));
            }
        }
        if (number == 0) {
            throw new BadArticle("is a feed without entries (nothing can be read from it)");
        }
    }

    private static Article article(SyndFeed feed, SyndEntry entry) {
        Map<String, String> fields = new HashMap<>();
        fields.put("title", Optional.ofNullable(entry.getTitle()).orElse(""));
        fields.put("url", Optional.ofNullable(entry.getLink()).orElse(""));
        fields.put("publisher", Optional.ofNullable(feed.getTitle()).orElse(""));
        fields.put("language", Optional.ofNullable(feed.getLanguage()).orElse(""));
        Optional<Date> date = Optional.ofNullable(entry.getPublishedDate()).or(() -> Optional.ofNullable(entry.getUpdatedDate()));
        fields.put("published", date.map(d -> d.toInstant().toString()).orElse(""));
        String content = entry.getContents().stream().map(SyndContent::getValue).collect(Collectors.joining("\n\n"));
        String html = content.isBlank() ? Optional.ofNullable(entry.getDescription()).map(SyndContent::getValue).orElse("") : content;
        return TextArticles.article(fields, Utf8.checked(plain(html)));
    }

    private static String plain(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        return document.select("p").isEmpty() ? document.text() : document.select("p").eachText().stream().collect(Collectors.joining("\n\n"));
    }
}
