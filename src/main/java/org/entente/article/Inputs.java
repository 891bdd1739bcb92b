package org.entente.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** What the sources give, one after the other; a source that fails is told, and the next opened. */
final class Inputs implements Iterator<Input>, AutoCloseable {
    private final Deque<Source> waiting;
    private final LocalDate today;
    private String origin = "";
    private @Nullable InputStream open;
    private @Nullable Iterator<Input> articles;
    private @Nullable Input next;

    Inputs(List<Source> sources, LocalDate today) {
        this.waiting = new ArrayDeque<>(sources);
        this.today = today;
    }

    @Override
    public boolean hasNext() {
        while (next == null && (articles != null || !waiting.isEmpty())) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public Input next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Input given = next;
        next = null;
        return given;
    }

    /** Goes one step on: to the next article, or to the next source. */
    private @Nullable Input advance() {
        try {
            if (articles == null) {
                articles = openNext();
            }
            if (articles.hasNext()) {
                return complete(articles.next());
            }
            close();
            return null;
        } catch (BadArticle e) {
            close();
            return e.at(origin);
        } catch (IOException | UncheckedIOException e) {
            close();
            return Failure.of(e).at(origin);
        }
    }

    private Iterator<Input> openNext() throws IOException {
        Source source = waiting.remove();
        origin = source.origin();
        InputStream stream = source.open();
        open = stream;
        return source.articles(stream);
    }

    /** The article with its gaps filled, unless it cannot have been published yet. */
    private Input complete(Input input) {
        if (!(input instanceof Input.Read read)) {
            return input;
        }
        LocalDate last = today.plusDays(1);
        LocalDate day = read.article().published().orElse(last);
        if (day.isAfter(last)) {
            String reason = "is dated " + day + ", after today (correct its date)";
            return new Input.Rejected(read.origin(), reason);
        }
        return new Input.Read(read.origin(), MissingMetadata.fill(read.article(), last));
    }

    @Override
    public void close() {
        articles = null;
        InputStream stream = open;
        open = null;
        try {
            if (stream != null) {
                stream.close();
            }
        } catch (IOException e) {
            // All that was wanted of it has been read.
            return;
        }
    }
}
