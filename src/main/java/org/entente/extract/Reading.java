package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.event.EventType;
import org.entente.event.Factuality;
import org.entente.event.Stance;
import org.entente.mention.ActorName;
import org.entente.mention.Mention.OfActor;
import org.entente.mention.Mention.OfTime;
import org.jspecify.annotations.Nullable;

/**
 * An act as one sentence tells it, while it is being read; the article's events are made of these.
 */
final class Reading {
    final Frame frame;
    final int from;
    final int to;
    final int sentence;

    /** The clause whose verb tells it or carries its noun; else the clause its noun stands in. */
    final Clause clause;

    /** Whether the verb of the clause tells it: by itself, or with a noun that carries the act. */
    final boolean verbal;

    List<OfActor> agents = List.of();
    List<OfActor> patients = List.of();

    /** Absent where the words leave it open: a noun takes it from its surroundings. */
    Optional<Factuality> factuality = Optional.empty();

    /** Who answers for it; empty for the narrator. */
    List<OfActor> holders = List.of();

    /** The clause of saying that it stands under. */
    Optional<Clause> speech = Optional.empty();

    Stance stance = Stance.AFFIRMS;

    /** Whether it is only wished, asked for or named, and so not told. */
    boolean skipped;

    /** When it takes place, as the words say. */
    @Nullable OfTime time;

    /** When it was said, as the words say. */
    @Nullable OfTime spoken;

    /** Whether the article speaks mostly of a day before the one it was published on. */
    boolean lateNews;

    /** Whether it lies before another past. */
    boolean beforePast;

    /** Whether it is told as done at some time up to now. */
    boolean upToNow;

    /** Who is in the reader's mind where it is told, the most salient first. */
    List<ActorName> salient = List.of();

    String placeName = "";
    String placeCountry = "";
    double weight;

    Reading(Frame frame, int from, int to, int sentence, Clause clause, boolean verbal) {
        this.frame = frame;
        this.from = from;
        this.to = to;
        this.sentence = sentence;
        this.clause = clause;
        this.verbal = verbal;
    }

    EventType type() {
        return frame.type();
    }

    List<OfActor> parties() {
        List<OfActor> parties = new ArrayList<>(agents);
        parties.addAll(patients);
        return parties;
    }
}
