package org.entente.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.article.EntenteException;

/**
 * The headline question: with whom a state was allied in a span of time, and by what. Rows come
 * from treaties, from memberships in alliances, and from what the articles say, each with its
 * source.
 *
 * @param state ISO 3166-1 alpha-3 code
 * @param partner the same of the other state, empty for all partners
 * @param from the first day of the span
 * @param to the last day, never before the first
 */
public record Alliances(String state, Optional<String> partner, LocalDate from, LocalDate to) {

    public Alliances {
        if (to.isBefore(from)) {
            throw new EntenteException(
                    "the span ends on " + to + ", before it begins on " + from + " (swap the two)");
        }
    }

    /** As they stood on one day, with all that articles tell of the time up to it. */
    public static Alliances at(String state, LocalDate day) {
        return new Alliances(state, Optional.empty(), day, day);
    }

    /** As they stood at any time between two days, both included. */
    public static Alliances between(String state, LocalDate from, LocalDate to) {
        return new Alliances(state, Optional.empty(), from, to);
    }

    /** Only those with this partner. */
    public Alliances with(String other) {
        return new Alliances(state, Optional.of(other), from, to);
    }

    /** The query, as SPARQL 1.1 for any store. */
    public String sparql(QueryLibrary library) {
        Map<String, String> values = new HashMap<>();
        values.put("from", from.toString());
        values.put("to", to.toString());
        if (!from.equals(to)) {
            values.put("told", from.toString());
        }
        if (partner.isPresent()) {
            values.put("a", state);
            values.put("b", partner.get());
            return library.get("alliances-between").bind(values);
        }
        values.put("state", state);
        return library.get("alliances-of").bind(values);
    }
}
