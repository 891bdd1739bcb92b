package org.entente.event;

import java.util.List;
import java.util.Optional;

/**
 * Something done between actors, as one article tells it, with every claim about it.
 *
 * @param source who acts; all parties where the act is symmetric
 * @param target who is acted upon
 * @param factuality what the article as a whole makes of it
 * @param confidence calibrated probability that the event was read rightly, between 0 and 1
 * @param claims at least one; a denial stands beside the allegation it answers
 */
public record Event(
        EventType type,
        List<Actor> source,
        List<Actor> target,
        boolean symmetric,
        Factuality factuality,
        double confidence,
        Optional<TimeBounds> time,
        Optional<Place> place,
        List<Claim> claims) {

    public Event {
        source = List.copyOf(source);
        target = List.copyOf(target);
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("an event needs a claim: someone says it");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence lies between 0 and 1: " + confidence);
        }
    }
}
