package org.entente.extract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.event.Factuality;
import org.entente.extract.Structure.Predicate;
import org.entente.mention.CueKind;
import org.entente.mention.Mention.OfTime;
import org.entente.mention.SentenceMentions;

/** Gives each expression of time to the act or the verb of speech that it dates. */
final class Dating {
    private final Structure structure;
    private final SentenceMentions mentions;
    private final List<Reading> readings;
    private final Map<Integer, OfTime> bySpeech = new HashMap<>();

    Dating(Structure structure, SentenceMentions mentions, List<Reading> readings) {
        this.structure = structure;
        this.mentions = mentions;
        this.readings = readings;
    }

    void date() {
        mentions.times().forEach(this::attach);
        for (Reading reading : readings) {
            reading.speech
                    .map(Predicate::from)
                    .map(bySpeech::get)
                    .ifPresent(time -> reading.spoken = time);
            reading.beforePast = isBeforePast(reading);
            if (reading.time != null
                    && reading.factuality
                            .filter(f -> f == Factuality.PLANNED || f == Factuality.CONDITIONAL)
                            .isPresent()) {
                reading.time = mentions.forward(reading.time);
            }
        }
    }

    private void attach(OfTime time) {
        if (time.rule().equals("duration")) {
            readings.stream()
                    .filter(r -> r.time != null && structure.sameLevel(r.from, time.from()))
                    .reduce((a, b) -> b)
                    .ifPresent(r -> lengthen(r, time));
            return;
        }
        Reading noun = nounBefore(time);
        Predicate verb = nearestVerb(time);
        if (noun != null
                && (verb == null
                        || distance(noun.to, time) <= distance(verb.to(), time)
                                && noun.from > verb.from())) {
            give(noun, time);
            return;
        }
        if (verb == null) {
            readings.stream()
                    .filter(r -> structure.sameLevel(r.from, time.from()))
                    .findFirst()
                    .ifPresent(r -> give(r, time));
            return;
        }
        bySpeech.put(verb.from(), time);
        for (Reading reading : readings) {
            if (reading.anchor == verb.from()) {
                give(reading, time);
            }
        }
    }

    /** "a two-day visit": the act lasts from its day on. */
    private static void lengthen(Reading reading, OfTime duration) {
        OfTime day = java.util.Objects.requireNonNull(reading.time);
        int days = Integer.parseInt(duration.edtf());
        boolean single = day.start().isPresent() && day.start().equals(day.end());
        if (single && days > 1) {
            LocalDate last = day.start().orElseThrow().plusDays(days - 1L);
            reading.time =
                    new OfTime(
                            day.from(),
                            day.to(),
                            day.edtf() + "/" + last,
                            day.start(),
                            Optional.of(last),
                            day.precision(),
                            day.rule() + " and duration");
        }
    }

    private static void give(Reading reading, OfTime time) {
        if (reading.time == null
                || Math.abs(reading.time.from() - reading.to)
                        > Math.abs(time.from() - reading.to)) {
            reading.time = time;
        }
    }

    private static int distance(int end, OfTime time) {
        return time.from() >= end ? time.from() - end : end - time.to() + 3;
    }

    /** The noun of an act that stands before the time with no verb between. */
    private @org.jspecify.annotations.Nullable Reading nounBefore(OfTime time) {
        Reading found = null;
        for (Reading reading : readings) {
            boolean before =
                    reading.verb.isEmpty()
                            && reading.to <= time.from()
                            && time.from() - reading.to <= 8;
            boolean clear =
                    before
                            && structure.predicates.stream()
                                    .noneMatch(
                                            p -> p.from() >= reading.to && p.from() < time.from())
                            && !clauseOpens(reading.to, time.from());
            if (clear && structure.sameLevel(reading.from, time.from())) {
                found = reading;
            }
        }
        return found;
    }

    private boolean clauseOpens(int from, int to) {
        for (int i = from; i < to; i++) {
            if (structure.isBoundary(i)) {
                return true;
            }
        }
        return false;
    }

    private @org.jspecify.annotations.Nullable Predicate nearestVerb(OfTime time) {
        int start = structure.clauseStart(time.from());
        int end = structure.clauseEnd(time.from());
        Predicate best = null;
        int least = Integer.MAX_VALUE;
        for (Predicate predicate : structure.predicates) {
            boolean inClause =
                    predicate.from() >= start
                            && predicate.from() < end
                            && structure.sameLevel(predicate.from(), time.from());
            int distance =
                    distance(predicate.to(), time)
                            + (predicate.from() >= time.to() && isOpening(time, start) ? -6 : 0);
            if (inClause && distance < least) {
                least = distance;
                best = predicate;
            }
        }
        return best;
    }

    /** "On Tuesday, ...": a time that opens its clause dates the verb after it. */
    private boolean isOpening(OfTime time, int start) {
        return time.from() - start <= 2;
    }

    private boolean isBeforePast(Reading reading) {
        Optional<Predicate> verb = reading.verb;
        if (verb.isEmpty()) {
            return false;
        }
        for (int i = verb.get().from() - 1; i >= Math.max(0, verb.get().from() - 4); i--) {
            if (mentions.has(i, CueKind.PERFECT)) {
                return true;
            }
        }
        return false;
    }
}
