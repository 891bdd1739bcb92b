package org.entente.event;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * When something held, as far as the text says and no further.
 *
 * @param edtf the interval in the style of EDTF: {@code 2024-06-18}, {@code 2023-09}, {@code a/b},
 *     {@code ../b} for "by b", {@code a/..} for "from a on"
 * @param start first day allowed, absent where the interval is open there
 * @param end last day allowed, absent where the interval is open there; never before {@code start}
 * @param precision the finest unit the text gives
 * @param expression the words that date the event, where there are any
 * @param anchor the day from which a relative expression was counted
 * @param rule the name of the rule that resolved the expression
 */
public record TimeBounds(
        String edtf,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Precision precision,
        Optional<Quote> expression,
        Optional<LocalDate> anchor,
        String rule) {

    /** The finest unit that a text gives of a date. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR;

        /** The word of the JSON format and of the ontology's code. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public TimeBounds {
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new IllegalArgumentException(
                    "an interval does not end before it starts: " + edtf);
        }
    }
}
