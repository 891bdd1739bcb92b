package org.entente.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.article.Article;
import org.entente.article.ArticleReader;
import org.entente.event.Event;
import org.entente.graph.EventMapper;
import org.entente.graph.Version;
import org.entente.query.Derivation;
import org.entente.store.ArticleLoader;
import org.entente.store.Ingestion;
import org.entente.store.ReferenceData;
import org.entente.store.TripleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "ingest",
        description = "Read articles into the store. Reading again changes nothing.")
final class IngestCommand implements Callable<Integer> {
    @Mixin private Console console = new Console();
    @Mixin private StoreOption store = new StoreOption();
    @Mixin private ReadingOption reading = new ReadingOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "ARTICLES",
            description =
                    "Files (.txt .jsonl .html .xml .rss .atom, also .gz), directories, or - for standard input.")
    private List<String> sources = List.of();

    @Override
    public Integer call() {
        try (TripleStore opened = store.open()) {
            return ingest(opened, sources, reading, console);
        }
    }

    /** Reads sources into a store with its reference data, derives, and says what was done. */
    static int ingest(
            TripleStore store, List<String> sources, ReadingOption reading, Console console) {
        Clock clock = Clock.systemUTC();
        ReferenceData.ensure(store);
        ArticleLoader loader = new ArticleLoader(store, LocalDate.now(clock));
        Ingestion ingestion =
                new Ingestion(reading.extractor(), new EventMapper(Version.NUMBER), loader, clock);
        try (Progress progress = console.progress("articles")) {
            Ingestion.Listener listener = new Told(console, progress);
            new ArticleReader(LocalDate.now(clock), System.in)
                    .read(sources, input -> ingestion.take(input, listener));
        } finally {
            loader.close();
        }
        ArticleLoader.Counts counts = loader.counts();
        if (counts.loaded() > 0) {
            Derivation.run(store);
        }
        boolean compacted = store.compact();
        console.say(
                "%d articles read, %d events: %d written (%d triples), %d unchanged, %d left out%s"
                        .formatted(
                                ingestion.articles(),
                                ingestion.events(),
                                counts.loaded(),
                                counts.triples(),
                                counts.unchanged(),
                                ingestion.rejected(),
                                compacted ? "; the store was compacted" : ""));
        return ingestion.rejected() == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private record Told(Console console, Progress progress) implements Ingestion.Listener {
        @Override
        public void read(Article article, List<Event> events, ArticleLoader.Outcome outcome) {
            progress.step();
            if (console.verbose()) {
                console.say(
                        article.name()
                                + ": "
                                + events.size()
                                + " events, "
                                + outcome.name().toLowerCase(java.util.Locale.ROOT));
            }
        }

        @Override
        public void rejected(String origin, String reason) {
            console.warn(origin + ": " + reason);
        }
    }
}
