package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.event.EventType;
import org.entente.event.Factuality;
import org.entente.mention.Mention.OfActor;
import org.entente.mention.Mention.OfTime;
import org.jspecify.annotations.Nullable;

/** An act as one sentence tells it, while it is being read; the article's events are made of these. */
final class Reading {
    final Frame frame;
    final int from;
    final int to;
    final int sentence;
    List<OfActor> agents = List.of();
    List<OfActor> patients = List.of();
    /** Absent where the words leave it open: a noun takes it from its surroundings. */
    Optional<Factuality> factuality = Optional.empty();
    List<OfActor> holders = List.of();
    List<OfActor> deniers = List.of();
    boolean accused;
    @Nullable OfTime time;
    @Nullable OfTime spoken;
    boolean speechTime;
    boolean beforePast;
    String placeName = "";
    String placeCountry = "";
    double weight;

    Reading(Frame frame, int from, int to, int sentence) {
        this.frame = frame;
        this.from = from;
        this.to = to;
        this.sentence = sentence;
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
