package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedArticlesTest {
    @Test
    void readsRssAndKeepsTheOutletsOwnDay() {
        var file = Given.resource("news.rss");
        assertThat(Given.read(file))
                .containsExactly(
                        new Input.Read(
                                file + "#1",
                                new Article(
                                        Optional.of("mali-1"),
                                        Optional.of("https://news.example/mali"),
                                        Optional.of("Mali leaves & says why"),
                                        Optional.of("Example News"),
                                        Optional.of(LocalDate.of(2024, 1, 29)),
                                        Optional.of(Instant.parse("2024-01-28T22:00:00Z")),
                                        Optional.of("en"),
                                        "Mali left ECOWAS.\n\nNiger followed.")),
                        new Input.Rejected(
                                file + "#2",
                                "has no text (nothing can be read from it: leave it out)"));
    }

    @Test
    void readsAtom() {
        var file = Given.resource("news.atom");
        assertThat(Given.read(file))
                .containsExactly(
                        new Input.Read(
                                file + "#1",
                                new Article(
                                        Optional.of("urn:example:1"),
                                        Optional.of("https://news.example/armenia"),
                                        Optional.of("أرمينيا تجمد عضويتها"),
                                        Optional.of("أخبار المثال"),
                                        Optional.of(LocalDate.of(2024, 2, 22)),
                                        Optional.of(Instant.parse("2024-02-23T03:30:00Z")),
                                        Optional.of("ar"),
                                        "أعلنت يريفان تجميد عضويتها.")));
    }

    @Test
    void refusesExternalEntities() {
        String feed =
                """
                <?xml version="1.0"?>
                <!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
                <rss version="2.0"><channel><title>t</title><link>l</link><description>d</description>
                <item><title>t</title><description>&secret;</description></item></channel></rss>
                """;
        assertThat(Given.told(Given.named("a.rss", feed)))
                .containsExactly(
                        "a.rss has a document type, which may fetch other files (remove the DOCTYPE line)");
    }

    @Test
    void tellsOtherXmlAndEmptyFeeds() {
        assertThat(Given.told(Given.named("a.xml", "<note><to>x</to></note>")))
                .containsExactly(
                        "a.xml is no RSS or Atom feed (save the feed itself, or name a page .html)");
        String empty =
                "<rss version=\"2.0\"><channel><title>t</title><link>l</link><description>d</description></channel></rss>";
        assertThat(Given.told(Given.named("a.xml", empty)))
                .containsExactly(
                        "a.xml is a feed without entries (nothing can be read from it: leave it out)");
    }
}
