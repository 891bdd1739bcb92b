package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.mention.Mention.OfActor;
import org.entente.mention.Mention.Shape;

/**
 * A noun phrase with the preposition that governs it and the phrases coordinated with it.
 *
 * <p>It is filled in by {@link Chunker} and {@link ClauseParser} and then only read.
 */
final class Phrase {
    /** First token of the phrase, after its preposition. */
    final int from;

    /** The number after its last token. */
    final int to;

    /** The token that bears the meaning: the last noun where modifiers stand before it. */
    final int head;

    /** The plain form of the preposition before it; empty where there is none. */
    final String preposition;

    /** Every actor named in it, modifiers and owners too. */
    final List<OfActor> actors;

    /** Whether it only says when. */
    final boolean temporal;

    /** Phrases joined to this one by "and" or in a list. */
    final List<Phrase> conjuncts = new ArrayList<>();

    /** The clause it stands in. */
    Clause clause = Clause.NONE;

    /** Whether it stands beside the phrase before it and says the same. */
    boolean apposition;

    Phrase(int from, int to, int head, String preposition, List<OfActor> actors, boolean temporal) {
        this.from = from;
        this.to = to;
        this.head = head;
        this.preposition = preposition;
        this.actors = List.copyOf(actors);
        this.temporal = temporal;
    }

    boolean bare() {
        return preposition.isEmpty();
    }

    /** The actors that the phrase as a whole stands for, those coordinated with it included. */
    List<OfActor> heads() {
        List<OfActor> heads = new ArrayList<>(2);
        addHeads(heads);
        conjuncts.forEach(conjunct -> conjunct.addHeads(heads));
        return heads;
    }

    private void addHeads(List<OfActor> heads) {
        for (OfActor actor : actors) {
            if (isHead(actor)) {
                heads.add(actor);
            }
        }
    }

    /** Whether an actor is the phrase itself, not the owner or a quality of another thing. */
    private boolean isHead(OfActor actor) {
        return actor.from() <= head
                && head < actor.to()
                && !actor.possessive()
                && !(actor.shape() == Shape.ADJECTIVE && actor.modifier());
    }

    /** Every actor in it and in the phrases coordinated with it, heads first. */
    List<OfActor> everyone() {
        List<OfActor> all = heads();
        for (OfActor actor : actors) {
            if (!all.contains(actor)) {
                all.add(actor);
            }
        }
        for (Phrase conjunct : conjuncts) {
            for (OfActor actor : conjunct.actors) {
                if (!all.contains(actor)) {
                    all.add(actor);
                }
            }
        }
        return all;
    }

    boolean covers(int token) {
        return from <= token && token < to;
    }
}
