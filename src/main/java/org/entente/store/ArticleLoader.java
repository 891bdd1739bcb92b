package org.entente.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.graph.ArticleGraph;
import org.entente.graph.Iris;
import org.entente.graph.NamedGraph;
import org.entente.graph.Refusal;
import org.entente.graph.Shapes;

/**
 * Takes the graphs of articles one at a time: each is checked against the shapes first, then
 * written together with others, because a transaction costs more than an article. An article that
 * is refused is kept in quarantine with the reason.
 */
public final class ArticleLoader implements AutoCloseable {
    /**
     * Triples in one transaction: large enough that its cost of about 1.2 MB is small beside its
     * content.
     */
    private static final int BATCH = 50_000;

    private final TripleStore store;
    private final Shapes shapes = new Shapes();
    private final LocalDate today;
    private final List<NamedGraph> batch = new ArrayList<>();
    private final List<NamedGraph> refusals = new ArrayList<>();
    private int triples;
    private int loaded;
    private int unchanged;
    private int refused;
    private long written;

    public ArticleLoader(TripleStore store, LocalDate today) {
        this.store = store;
        this.today = today;
    }

    /** What became of an article. */
    public enum Outcome {
        /** It will be written with the batch. */
        TAKEN,
        /** The store holds it as it is. */
        UNCHANGED,
        /** It breaks a shape and went to quarantine. */
        REFUSED
    }

    /**
     * How many articles were written, found unchanged and refused so far, and how many triples were
     * written.
     */
    public record Counts(int loaded, int unchanged, int refused, long triples) {}

    /** Takes one article's graph. */
    public Outcome take(ArticleGraph graph) {
        List<String> faults = shapes.faults(graph.graph());
        if (!faults.isEmpty()) {
            refused++;
            refusals.add(
                    new NamedGraph(Iris.QUARANTINE, Refusal.toGraph(graph.key(), faults, today)));
            return Outcome.REFUSED;
        }
        if (store.holds(graph)) {
            unchanged++;
            return Outcome.UNCHANGED;
        }
        batch.removeIf(other -> other.name().equals(graph.name()));
        batch.add(new NamedGraph(graph.name(), graph.graph()));
        triples += graph.graph().size();
        if (triples >= BATCH) {
            flush();
        }
        return Outcome.TAKEN;
    }

    /** Writes what has been taken. */
    public void flush() {
        store.replace(List.copyOf(batch));
        loaded += batch.size();
        written += batch.stream().mapToLong(graph -> graph.graph().size()).sum();
        batch.clear();
        triples = 0;
        refusals.forEach(store::add);
        refusals.clear();
    }

    public Counts counts() {
        return new Counts(loaded, unchanged, refused, written);
    }

    @Override
    public void close() {
        flush();
    }
}
