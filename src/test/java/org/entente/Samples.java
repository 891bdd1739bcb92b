package org.entente;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.article.ArticleReader;
import org.entente.article.Input;
import org.entente.event.Event;
import org.entente.extract.EventExtractor;
import org.entente.extract.FrameExtractor;
import org.entente.graph.ArticleGraph;
import org.entente.graph.EventMapper;

/** Articles for tests, read by the program's own extractor. */
public final class Samples {
    public static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
    public static final EventExtractor EXTRACTOR = new FrameExtractor();
    private static final EventMapper MAPPER = new EventMapper("test");

    private Samples() {}

    /** An article of our own about a real event. */
    public static Article signing() {
        return article(
                "https://w3id.org/entente/sample/test-signing",
                "2024-06-19",
                "en",
                "Russian President Vladimir Putin and North Korean leader Kim Jong Un signed a comprehensive partnership treaty in Pyongyang on Wednesday. "
                        + "Putin said Russia would deepen relations with North Korea. South Korea condemned the treaty.");
    }

    public static Article article(String url, String day, String language, String text) {
        return new Article(
                Optional.empty(),
                Optional.of(url),
                Optional.of("A test"),
                Optional.of("Test Wire"),
                Optional.of(LocalDate.parse(day)),
                Optional.empty(),
                Optional.of(language),
                text);
    }

    /** The graph of an article as the program makes it. */
    public static ArticleGraph graph(Article article) {
        List<Event> events = EXTRACTOR.extract(article);
        return MAPPER.toGraph(article, events, EXTRACTOR.name(), CLOCK.instant());
    }

    /** The sample articles of {@code data/articles}. */
    public static List<Article> all() {
        List<Article> articles = new ArrayList<>();
        new ArticleReader(TODAY, InputStream.nullInputStream())
                .read(
                        List.of("data/articles"),
                        input -> {
                            if (input instanceof Input.Read read) {
                                articles.add(read.article());
                            } else {
                                throw new AssertionError(input);
                            }
                        });
        return articles;
    }
}
