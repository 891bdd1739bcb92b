package org.entente.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of days that an expression of time allows.
 *
 * @param precision the finest unit that the words give: day, month or year
 * @param rule the rule that resolved them
 */
record Period(LocalDate start, LocalDate end, String precision, String rule) {

    static Period day(LocalDate day, String rule) {
        return new Period(day, day, "day", rule);
    }

    static Period days(LocalDate first, LocalDate last, String rule) {
        return new Period(first, last, "day", rule);
    }

    /** Monday to Sunday. */
    static Period week(LocalDate day, String rule) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return days(monday, monday.plusDays(6), rule);
    }

    static Period month(YearMonth month, String rule) {
        return months(month, month, rule);
    }

    static Period months(YearMonth first, YearMonth last, String rule) {
        return new Period(first.atDay(1), last.atEndOfMonth(), "month", rule);
    }

    static Period year(int year, String rule) {
        return years(year, year, rule);
    }

    static Period years(int first, int last, String rule) {
        return new Period(Year.of(first).atDay(1), LocalDate.of(last, 12, 31), "year", rule);
    }

    /** Whether it has both ends; open ones are the first or last day there is. */
    boolean isClosed() {
        return !start.equals(LocalDate.MIN) && !end.equals(LocalDate.MAX);
    }

    Period ruled(String other) {
        return new Period(start, end, precision, other);
    }

    /** From the first day of this to the last day of the other, as fine as the finer of them. */
    Period until(Period other, String name) {
        String finer = rank(precision) < rank(other.precision) ? precision : other.precision;
        return new Period(start, other.end, finer, name);
    }

    /** 0 for a day, 1 for a month, 2 for a year. */
    static int rank(String precision) {
        return switch (precision) {
            case "day" -> 0;
            case "month" -> 1;
            default -> 2;
        };
    }

    int rank() {
        return rank(precision);
    }

    /** The interval in the style of EDTF, in whole years or months where it consists of them. */
    String edtf() {
        String first = first();
        String last = last();
        return first.equals(last) ? first : first + "/" + last;
    }

    String first() {
        return written(start);
    }

    String last() {
        return written(end);
    }

    private String written(LocalDate day) {
        boolean years = start.getDayOfYear() == 1 && end.getDayOfYear() == end.lengthOfYear();
        if (precision.equals("year") && years) {
            return Integer.toString(day.getYear());
        }
        boolean months = start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth();
        return !precision.equals("day") && months ? YearMonth.from(day).toString() : day.toString();
    }
}
