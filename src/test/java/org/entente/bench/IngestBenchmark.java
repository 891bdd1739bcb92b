package org.entente.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.entente.Samples;
import org.entente.article.Article;
import org.entente.article.Input;
import org.entente.event.Event;
import org.entente.extract.FrameExtractor;
import org.entente.graph.EventMapper;
import org.entente.graph.Version;
import org.entente.store.ArticleLoader;
import org.entente.store.Ingestion;
import org.entente.store.ReferenceData;
import org.entente.store.TripleStore;

/**
 * Reads and loads many articles and prints rates and the memory in use: {@code java -cp
 * target/test-classes:target/classes:target/lib/*:... org.entente.bench.IngestBenchmark 10000}.
 */
public final class IngestBenchmark {
    private IngestBenchmark() {}

    public static void main(String[] args) throws Exception {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        FrameExtractor extractor = new FrameExtractor();
        VariedArticles.of(200, 1).forEachRemaining(extractor::extract);
        reading(count, extractor);
        Path place = Files.createTempDirectory("entente-bench-");
        try (TripleStore store = TripleStore.open(place.toString())) {
            ReferenceData.ensure(store);
            loading(count, extractor, store);
        }
    }

    private static void reading(int count, FrameExtractor extractor) {
        long start = System.nanoTime();
        int sentences = 0;
        int events = 0;
        Iterator<Article> articles = VariedArticles.of(count, 7);
        while (articles.hasNext()) {
            Article article = articles.next();
            events += extractor.extract(article).size();
            sentences += extractor.sentences(article);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        print(
                "reading alone: %d articles, %d sentences, %d events in %.1f s: %.0f articles/s, %.0f sentences/s",
                count, sentences, events, seconds, count / seconds, sentences / seconds);
    }

    private static void loading(int count, FrameExtractor extractor, TripleStore store) {
        long start = System.nanoTime();
        ArticleLoader loader = new ArticleLoader(store, Samples.TODAY);
        Ingestion ingestion =
                new Ingestion(extractor, new EventMapper(Version.NUMBER), loader, Samples.CLOCK);
        Ingestion.Listener silent =
                new Ingestion.Listener() {
                    @Override
                    public void read(
                            Article article, List<Event> events, ArticleLoader.Outcome outcome) {}

                    @Override
                    public void rejected(String origin, String reason) {
                        print("rejected: %s %s", origin, reason);
                    }
                };
        Iterator<Article> articles = VariedArticles.of(count, 7);
        int done = 0;
        while (articles.hasNext()) {
            ingestion.take(new Input.Read("varied", articles.next()), silent);
            if (++done % 2000 == 0) {
                System.gc();
                long used =
                        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory())
                                >> 20;
                print("after %d articles: %d MB in use", done, used);
            }
        }
        loader.close();
        double seconds = (System.nanoTime() - start) / 1e9;
        ArticleLoader.Counts counts = loader.counts();
        print(
                "reading and loading: %d articles, %d triples in %.1f s: %.0f articles/s, %.0f triples/s",
                counts.loaded(),
                counts.triples(),
                seconds,
                count / seconds,
                counts.triples() / seconds);
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
