package org.entente.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import org.entente.mention.TimeWords.Read;
import org.entente.mention.TokenTrie.Match;
import org.jspecify.annotations.Nullable;

/** Times told by their two ends: "from 12 to 14 March", "in 2021 and 2022", يومي 11 و13 مايو. */
final class RangeDates {
    private final TimeWords words;
    private final CalendarDates calendar;
    private final TimeReader reader;

    RangeDates(TimeWords words, CalendarDates calendar, TimeReader reader) {
        this.words = words;
        this.calendar = calendar;
        this.reader = reader;
    }

    /** "from 12 to 14 March", "between 2014 and 2016", من 3 إلى 5 مايو. */
    @Nullable Read range(int i) {
        Match opener = words.at(i, TimeRule.RANGE);
        if (opener == null) {
            return null;
        }
        boolean between = TimeWords.value(opener).equals("between");
        int at = words.skip(words.skip(opener.to(), TimeRule.THE), TimeRule.PAIR);
        return ends(i, at, between, true);
    }

    /** "12-14 March", "2021 and 2022", يومي 11 و13 مايو. */
    @Nullable Read pair(int i, @Nullable Read single) {
        Match pair = words.at(i, TimeRule.PAIR);
        if (pair != null) {
            return ends(i, pair.to(), true, true);
        }
        boolean begins = single != null || words.dayNumber(i) > 0 || words.isYear(i);
        return begins ? ends(i, i, false, false) : null;
    }

    /**
     * Two ends.
     *
     * @param between whether they are joined by "and", not by "to"
     * @param opened whether a word before them says that two ends follow
     */
    private @Nullable Read ends(int i, int at, boolean between, boolean opened) {
        if (at >= words.size()) {
            return null;
        }
        Read first = reader.single(at, opened || reader.isOpen(at));
        Read range = first == null ? null : ends(i, at, first, between, opened);
        return range == null ? shared(i, at, between, opened) : range;
    }

    private @Nullable Read ends(int i, int at, Read first, boolean between, boolean opened) {
        int second = afterJoint(first.to(), between, opened);
        if (second < 0 || second >= words.size()) {
            return null;
        }
        Period a = first.period();
        if (words.isDay(second) && a.precision().equals("day") && endsInDay(first, second)) {
            LocalDate last = withDay(a.end(), words.digits(second));
            return last == null || !last.isAfter(a.start())
                    ? null
                    : new Read(i, second + 1, Period.days(a.start(), last, "range of " + a.rule()));
        }
        if (isShortYear(first, second)) {
            int year = a.start().getYear();
            int last = year - year % 100 + words.digits(second);
            return new Read(i, second + 1, Period.years(year, last, "range of year"));
        }
        Read other = reader.single(second, true);
        if (other == null || other.period().rank() != a.rank() && !opened) {
            return null;
        }
        Period b = other.period();
        a = alike(a, b);
        b = after(a, b);
        boolean joined = opened || isDash(first.to()) || near(a, b);
        boolean ordered = a.isClosed() && b.isClosed() && b.end().isAfter(a.start());
        boolean years = !opened && isDash(first.to()) && a.rank() == 2 && !isShort(a, b);
        return joined && ordered && !years
                ? new Read(i, other.to(), a.until(b, "range of " + b.rule()))
                : null;
    }

    /** 2015-16. */
    private boolean isShortYear(Read first, int second) {
        return first.period().rule().equals("year")
                && words.isMark(first.to(), "-")
                && words.width(second) == 2
                && words.digits(second) > first.period().start().getYear() % 100;
    }

    private static boolean isShort(Period a, Period b) {
        return b.start().getYear() - a.start().getYear() < 100;
    }

    /** Whether a bare number after a date ends it: "June 3-5", not "June 3 and 5 men". */
    private boolean endsInDay(Read first, int second) {
        boolean dash = isDash(first.to());
        boolean word = words.isOver(second + 1) || words.at(second + 1, TimeRule.YEAR) != null;
        Match month = words.at(words.skipOf(second + 1), TimeRule.MONTH);
        return month == null && (dash || word);
    }

    /**
     * A weekday or month without a year, before one that lies otherwise: from March to May 2023.
     */
    private static Period alike(Period a, Period b) {
        if (a.rule().equals("month") && b.rank() == 1 && !b.rule().equals("month")) {
            int month = a.start().getMonthValue();
            int year =
                    month <= b.start().getMonthValue()
                            ? b.start().getYear()
                            : b.start().getYear() - 1;
            return Period.month(YearMonth.of(year, month), a.rule());
        }
        boolean dated = a.rule().equals("day and month") && b.rule().startsWith("day");
        if (dated && !b.rule().equals("day and month")) {
            LocalDate day = a.start().withYear(b.start().getYear());
            return Period.day(day.isAfter(b.start()) ? day.minusYears(1) : day, b.rule());
        }
        return a;
    }

    /** The second end comes after the first. */
    private static Period after(Period a, Period b) {
        if (b.rule().equals("weekday") && !b.start().isAfter(a.start())) {
            LocalDate day = b.start();
            while (!day.isAfter(a.start())) {
                day = day.plusWeeks(1);
            }
            return Period.day(day, b.rule());
        }
        if (b.rule().equals("month") && a.start().isAfter(b.start())) {
            return Period.month(YearMonth.from(b.start()).plusYears(1), b.rule());
        }
        if (b.rule().equals("day and month") && a.start().isAfter(b.start())) {
            return Period.day(b.start().plusYears(1), b.rule());
        }
        return b;
    }

    /** Two days, months or years that follow each other. */
    private static boolean near(Period a, Period b) {
        long days = b.start().toEpochDay() - a.end().toEpochDay();
        return days >= 1
                && switch (a.precision()) {
                    case "day" -> days <= 2 && a.start().equals(a.end());
                    case "month" -> days <= 31;
                    default -> days <= 1;
                };
    }

    /** Days that share their month: "12 to 14 March", الثالث والخامس من مايو. */
    private @Nullable Read shared(int i, int at, boolean between, boolean opened) {
        int day = words.dayNumber(at);
        if (day == 0) {
            return null;
        }
        int plain = words.skip(afterNumber(at), TimeRule.SUFFIX);
        int second = afterJoint(plain, between, opened);
        if (second < 0) {
            return null;
        }
        Read last = reader.single(second, true);
        if (last == null
                || words.dayNumber(second) <= 0
                || !last.period().precision().equals("day")
                || !last.period().start().equals(last.period().end())) {
            return null;
        }
        LocalDate first = withDay(last.period().start(), day);
        return first == null || !first.isBefore(last.period().start())
                ? null
                : new Read(
                        i,
                        last.to(),
                        Period.days(
                                first, last.period().end(), "range of " + last.period().rule()));
    }

    private int afterNumber(int at) {
        Match ordinal = words.digits(at) >= 0 ? null : words.at(at, TimeRule.ORDINAL);
        return ordinal == null ? at + 1 : ordinal.to();
    }

    private static @Nullable LocalDate withDay(LocalDate day, int number) {
        return number <= day.lengthOfMonth() ? day.withDayOfMonth(number) : null;
    }

    /** A dash between two ends, not one between a dateline and its sentence. */
    private boolean isDash(int i) {
        boolean dash = words.isMark(i, "-") || words.isMark(i, "–") || words.isMark(i, "—");
        return dash && (words.isTight(i) || words.digits(i - 1) >= 0 && words.digits(i + 1) >= 0);
    }

    /** The place of the second end; -1 where nothing joins the two. */
    private int afterJoint(int i, boolean between, boolean opened) {
        if (i >= words.size()) {
            return -1;
        }
        int at = words.skipComma(i);
        Match joint = words.at(at, TimeRule.JOINT);
        String value = joint == null ? "" : TimeWords.value(joint);
        int after = words.skip(words.skip(at, TimeRule.JOINT), TimeRule.THE);
        if (value.equals("to") && (opened && !between || words.digits(at - 1) >= 0)) {
            return words.skip(after, TimeRule.PAIR);
        }
        if (value.equals("and") && (between || !opened)) {
            return after;
        }
        if (isDash(i)) {
            return i + 1;
        }
        boolean written = words.isJoined(at) && (between || !opened) && isTimeWord(at);
        return written ? at : -1;
    }

    private boolean isTimeWord(int i) {
        return words.digits(i) >= 0
                || words.at(i, TimeRule.MONTH) != null
                || words.weekday(i) != null
                || words.at(i, TimeRule.ORDINAL) != null
                || words.at(i, TimeRule.UNIT) != null
                || words.at(i, TimeRule.PART) != null
                || words.at(i, TimeRule.SEASON) != null
                || words.at(i, TimeRule.HIJRI) != null
                || words.at(i, TimeRule.DAY) != null;
    }
}
