package org.entente.article;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Articles as entries of an RSS or Atom feed. */
final class FeedArticles {
    /** The dates as written: ROME turns them into moments, and so loses the outlet's own day. */
    private static final List<String> DATES =
            List.of("pubDate", "published", "dc|date", "issued", "updated", "modified");

    private FeedArticles() {}

    /**
     * Reads the entries of a feed. Document types are refused, and with them all entities that
     * would fetch or multiply anything.
     *
     * @throws BadArticle where it is no feed
     */
    static List<Input> read(String origin, byte[] xml) throws IOException {
        SyndFeed feed = feed(xml);
        List<Element> elements =
                Jsoup.parse(new ByteArrayInputStream(xml), null, "", Parser.xmlParser())
                        .select("item, entry");
        List<Input> inputs = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            String where = origin + "#" + (inputs.size() + 1);
            String date = inputs.size() < elements.size() ? date(elements.get(inputs.size())) : "";
            try {
                inputs.add(new Input.Read(where, article(feed, entry, date)));
            } catch (BadArticle e) {
                inputs.add(e.at(where));
            }
        }
        if (inputs.isEmpty()) {
            throw new BadArticle(
                    "is a feed without entries (nothing can be read from it: leave it out)");
        }
        return inputs;
    }

    private static SyndFeed feed(byte[] xml) throws IOException {
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(xml))) {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            return input.build(reader);
        } catch (FeedException | RuntimeException e) {
            boolean doctype = String.valueOf(e.getMessage()).contains("DOCTYPE");
            throw new BadArticle(
                    doctype
                            ? "has a document type, which may fetch other files (remove the DOCTYPE line)"
                            : "is no RSS or Atom feed (save the feed itself, or name a page .html)");
        }
    }

    private static String date(Element entry) {
        for (String name : DATES) {
            for (Element child : entry.select("> " + name)) {
                if (Published.parse(child.text().strip()).isPresent()) {
                    return child.text().strip();
                }
            }
        }
        return "";
    }

    private static Article article(SyndFeed feed, SyndEntry entry, String date) {
        Map<String, String> fields = new HashMap<>();
        put(fields, "title", plain(entry.getTitle()));
        put(fields, "url", entry.getLink());
        put(fields, "publisher", feed.getTitle());
        put(fields, "language", feed.getLanguage());
        put(fields, "published", date);
        put(fields, "id", entry.getUri());
        return new Fields(fields).articleFromMarkup(text(entry));
    }

    private static void put(Map<String, String> fields, String key, @Nullable String value) {
        fields.put(key, value == null ? "" : value);
    }

    /** The full text where the feed carries it, else the summary. */
    private static String text(SyndEntry entry) {
        String content =
                entry.getContents().stream()
                        .map(SyndContent::getValue)
                        .map(FeedArticles::plain)
                        .collect(Collectors.joining("\n\n"));
        return content.isBlank()
                ? Optional.ofNullable(entry.getDescription())
                        .map(SyndContent::getValue)
                        .map(FeedArticles::plain)
                        .orElse("")
                : content;
    }

    private static String plain(@Nullable String html) {
        Document fragment = Jsoup.parseBodyFragment(html == null ? "" : html);
        return PageText.of(fragment, "");
    }
}
