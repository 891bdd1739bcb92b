package org.entente.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as far as it is known: a day, a month, a year, or nothing.
 *
 * @param text {@code 2024-06-18}, {@code 2024-06}, {@code 2024} or empty
 * @param first first day it allows, absent where unknown
 * @param last last day it allows, absent where unknown
 */
public record PartialDate(String text, Optional<LocalDate> first, Optional<LocalDate> last) {
    public static final PartialDate UNKNOWN =
            new PartialDate("", Optional.empty(), Optional.empty());

    /**
     * Reads a date of day, month or year precision; the empty text is an unknown date.
     *
     * @throws IllegalArgumentException where the text is none of these
     */
    public static PartialDate parse(String text) {
        try {
            return switch (text.length()) {
                case 0 -> UNKNOWN;
                case 4 -> {
                    int year = Integer.parseInt(text);
                    yield of(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield of(text, month.atDay(1), month.atEndOfMonth());
                }
                default -> {
                    LocalDate day = LocalDate.parse(text);
                    yield of(text, day, day);
                }
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("no date: " + text, e);
        }
    }

    private static PartialDate of(String text, LocalDate first, LocalDate last) {
        return new PartialDate(text, Optional.of(first), Optional.of(last));
    }

    public boolean known() {
        return first.isPresent();
    }

    /** {@code day}, {@code month} or {@code year}; empty where nothing is known. */
    public String precision() {
        return switch (text.length()) {
            case 0 -> "";
            case 4 -> "year";
            case 7 -> "month";
            default -> "day";
        };
    }
}
