package org.entente.store;

import java.time.Clock;
import java.util.List;
import org.entente.article.Article;
import org.entente.article.EntenteException;
import org.entente.article.Input;
import org.entente.event.Event;
import org.entente.extract.EventExtractor;
import org.entente.graph.ArticleGraph;
import org.entente.graph.EventMapper;

/**
 * Reads articles into a store: each is read, mapped, checked and taken; what fails is told and left
 * out.
 */
public final class Ingestion {
    private final EventExtractor extractor;
    private final EventMapper mapper;
    private final ArticleLoader loader;
    private final Clock clock;
    private int articles;
    private int events;
    private int rejected;

    public Ingestion(
            EventExtractor extractor, EventMapper mapper, ArticleLoader loader, Clock clock) {
        this.extractor = extractor;
        this.mapper = mapper;
        this.loader = loader;
        this.clock = clock;
    }

    /** Hears what became of each input, in order. */
    public interface Listener {
        /** An article was read and taken, or found unchanged. */
        void read(Article article, List<Event> events, ArticleLoader.Outcome outcome);

        /** An input is no article, or its graph was refused. */
        void rejected(String origin, String reason);
    }

    /** Takes one input. */
    public void take(Input input, Listener listener) {
        switch (input) {
            case Input.Rejected no -> {
                rejected++;
                listener.rejected(no.origin(), no.reason());
            }
            case Input.Read yes -> take(yes.origin(), yes.article(), listener);
        }
    }

    private void take(String origin, Article article, Listener listener) {
        List<Event> read;
        try {
            read = extractor.extract(article);
        } catch (EntenteException e) {
            throw e;
        } catch (RuntimeException e) {
            // One article that trips the extractor must not take the others with it.
            rejected++;
            listener.rejected(origin, "could not be read: " + e + " (please report the article)");
            return;
        }
        ArticleGraph graph = mapper.toGraph(article, read, extractor.name(), clock.instant());
        ArticleLoader.Outcome outcome = loader.take(graph);
        if (outcome == ArticleLoader.Outcome.REFUSED) {
            rejected++;
            listener.rejected(
                    origin,
                    "breaks the shapes and was put into quarantine (see: entente validate)");
            return;
        }
        articles++;
        events += read.size();
        listener.read(article, read, outcome);
    }

    /** Articles read, whether they were new or not. */
    public int articles() {
        return articles;
    }

    public int events() {
        return events;
    }

    /** Inputs that gave no article. */
    public int rejected() {
        return rejected;
    }
}
