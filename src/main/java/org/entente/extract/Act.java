package org.entente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.event.EventType;
import org.entente.event.Factuality;
import org.entente.mention.Mention.OfActor;
import org.entente.mention.Mention.OfTime;
import org.jspecify.annotations.Nullable;

/** One act of an article, with every reading that tells it. */
final class Act {
    private final List<Reading> readings = new ArrayList<>();
    private final List<Reading> denials = new ArrayList<>();

    Act(Reading first) {
        readings.add(first);
    }

    List<Reading> readings() {
        return readings;
    }

    /** The reading that says most: named parties first, then a verb, then the earliest. */
    Reading head() {
        return readings.stream()
                .max(
                        Comparator.comparingInt(Act::fullness)
                                .thenComparing(r -> -r.sentence)
                                .thenComparing(r -> -r.from))
                .orElseThrow();
    }

    private static int fullness(Reading reading) {
        return 4 * Math.min(2, reading.parties().size())
                + (reading.factuality.isPresent() ? 2 : 0)
                + (reading.verbal ? 1 : 0);
    }

    /** Denials of it that do not tell it again ("Moscow denies the accusations"). */
    List<Reading> denials() {
        return denials;
    }

    EventType type() {
        return readings.get(0).type();
    }

    void add(Reading reading) {
        readings.add(reading);
    }

    /** What the article as a whole makes of it; absent where no reading says. */
    Optional<Factuality> factuality() {
        Reading head = head();
        boolean alleged =
                readings.stream()
                        .anyMatch(r -> r.factuality.equals(Optional.of(Factuality.ALLEGED)));
        if (alleged && head.factuality.filter(f -> f == Factuality.DENIED).isPresent()) {
            return Optional.of(Factuality.ALLEGED);
        }
        return head.factuality.or(
                () -> readings.stream().flatMap(r -> r.factuality.stream()).findFirst());
    }

    /** The expression that dates it, the most precise first. */
    @Nullable OfTime time() {
        OfTime own = head().time;
        if (own != null) {
            return own;
        }
        return readings.stream().map(r -> r.time).filter(t -> t != null).findFirst().orElse(null);
    }

    /** Whether a reading may tell this act once more. */
    boolean tells(Reading other) {
        if (other.type() != type()) {
            return false;
        }
        Reading head = head();
        return sameParties(head, other)
                && samePersons(head.agents, other.agents)
                && samePersons(head.patients, other.patients)
                && agreeing(factuality(), other.factuality)
                && sameTime(other)
                && samePlace(head, other);
    }

    /** One state's president and its minister are not the same visitor. */
    private static boolean samePersons(List<OfActor> some, List<OfActor> others) {
        for (OfActor mine : some) {
            for (OfActor its : others) {
                boolean apart =
                        key(mine).equals(key(its))
                                && !mine.name().person().isEmpty()
                                && !its.name().person().isEmpty()
                                && !mine.name().person().equals(its.name().person());
                if (apart && some.size() == 1 && others.size() == 1) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean samePlace(Reading head, Reading other) {
        return head.placeCountry.isEmpty()
                || other.placeCountry.isEmpty()
                || head.placeCountry.equals(other.placeCountry);
    }

    private boolean sameTime(Reading other) {
        OfTime mine = time();
        OfTime its = other.time;
        if (mine == null || its == null) {
            return true;
        }
        boolean before =
                mine.end().isPresent()
                        && its.start().isPresent()
                        && mine.end().get().isBefore(its.start().get());
        boolean after =
                its.end().isPresent()
                        && mine.start().isPresent()
                        && its.end().get().isBefore(mine.start().get());
        return !before && !after;
    }

    private static boolean agreeing(Optional<Factuality> mine, Optional<Factuality> its) {
        if (mine.isEmpty() || its.isEmpty() || mine.equals(its)) {
            return true;
        }
        Set<Factuality> both = Set.of(mine.get(), its.get());
        return both.equals(Set.of(Factuality.ALLEGED, Factuality.DENIED));
    }

    private static boolean sameParties(Reading head, Reading other) {
        if (head.frame.symmetric() || other.frame.symmetric()) {
            return covers(head.parties(), other.parties()) && !head.parties().isEmpty();
        }
        boolean agents = covers(head.agents, other.agents);
        boolean patients = covers(head.patients, other.patients);
        boolean shared =
                !head.agents.isEmpty() && !other.agents.isEmpty()
                        || !head.patients.isEmpty() && !other.patients.isEmpty()
                        || other.parties().isEmpty();
        return agents && patients && shared;
    }

    /** Whether one list names no party that the other lacks. */
    private static boolean covers(List<OfActor> some, List<OfActor> others) {
        Set<String> mine = keys(some);
        Set<String> its = keys(others);
        return mine.containsAll(its) || its.containsAll(mine);
    }

    static Set<String> keys(List<OfActor> actors) {
        Set<String> keys = new HashSet<>();
        for (OfActor actor : actors) {
            keys.add(key(actor));
        }
        return keys;
    }

    /** The party that an actor acts for. */
    static String key(OfActor actor) {
        if (!actor.name().country().isEmpty()) {
            return actor.name().country();
        }
        if (!actor.name().org().isEmpty()) {
            return actor.name().org();
        }
        if (!actor.name().person().isEmpty()) {
            return actor.name().person();
        }
        return actor.name().role().isEmpty() ? "words at " + actor.from() : actor.name().role();
    }
}
