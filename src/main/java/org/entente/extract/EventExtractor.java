package org.entente.extract;

import java.util.List;
import org.entente.article.Article;
import org.entente.event.Event;

/**
 * Reads the events of an article. Implementations are found through {@link
 * java.util.ServiceLoader}; they must be safe for use by several threads and give equal events for
 * equal articles.
 */
public interface EventExtractor {
    /**
     * The name by which the command line and the claims speak of it: lower case, unique, stable.
     */
    String name();

    /** One sentence on how it reads. */
    String description();

    /** ISO 639-1 codes of the languages it reads; empty for any. */
    List<String> languages();

    /** The article's events in reading order; empty where it tells none. */
    List<Event> extract(Article article);
}
