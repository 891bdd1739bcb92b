package org.entente.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import org.entente.mention.TimeWords.Number;
import org.entente.mention.TimeWords.Read;
import org.entente.mention.TokenTrie.Match;
import org.jspecify.annotations.Nullable;

/**
 * Dates told by how many units lie between: "three years ago", قبل عامين, "within four weeks", "two
 * days later".
 */
final class CountedDates {
    private final TimeWords words;
    private final TimeContext context;
    private final UnitDates units;
    private final LocalDate today;

    CountedDates(TimeWords words, TimeContext context, UnitDates units) {
        this.words = words;
        this.context = context;
        this.units = units;
        this.today = context.today();
    }

    /** So many units, with the place after them. */
    record Count(int value, String unit, int to) {}

    /** "three years", عامين, "a few weeks"; a unit alone is one, its plural alone some. */
    @Nullable Count count(int i) {
        return count(i, false);
    }

    /**
     * The same, of a length.
     *
     * @param hyphen whether a hyphen may join the number to its unit: "a two-day visit"
     */
    @Nullable Count count(int i, boolean hyphen) {
        int at = words.skip(i, TimeRule.ABOUT);
        Match dual = words.at(at, TimeRule.DUAL);
        if (dual != null) {
            return new Count(2, TimeWords.value(dual), dual.to());
        }
        Number number = words.number(at);
        Match unit = words.at(number == null ? at : unitAfter(number, hyphen), TimeRule.UNIT);
        if (unit == null || !hyphen && words.isMark(unit.to(), "-")) {
            return null;
        }
        if (number == null && isNamed(unit)) {
            return null;
        }
        int value = number != null ? number.value() : alone(at);
        int to = unit.to();
        if (number == null && words.is(to, TimeRule.NUMBER, "1")) {
            // يوم واحد, not a unit with the number of another.
            to = words.skip(to, TimeRule.NUMBER);
        }
        return value == 0 || value > 2000 ? null : new Count(value, TimeWords.value(unit), to);
    }

    /** "the year", عام 2014, شهر رمضان, يوم الجمعة and the act of holding (عقد) count nothing. */
    private boolean isNamed(Match unit) {
        int to = unit.to();
        return words.isDefinite(unit)
                || TimeWords.value(unit).equals("decade")
                        && unit.length() == 1
                        && words.at(unit.from(), TimeRule.PLURAL) == null
                || words.digits(to) >= 1000
                || words.at(to, TimeRule.MONTH) != null
                || words.at(to, TimeRule.HIJRI) != null
                || words.weekday(to) != null
                || words.at(to, TimeRule.DAY) != null
                || words.at(to, TimeRule.TODAY) != null
                || words.at(to, TimeRule.ORDINAL) != null;
    }

    private int unitAfter(Number number, boolean hyphen) {
        int to = words.skip(number.to(), TimeRule.OF);
        return hyphen ? words.skipMark(to, "-") : to;
    }

    private int alone(int i) {
        return words.at(i, TimeRule.PLURAL) == null ? 1 : TimeWords.SOME;
    }

    @Nullable Read read(int i) {
        Read read = ahead(i);
        if (read == null) {
            read = ago(i);
        }
        if (read == null) {
            read = then(i);
        }
        return read == null ? numberFirst(i) : read;
    }

    /** "within four weeks", "in three days". */
    private @Nullable Read ahead(int i) {
        Match within = words.at(i, TimeRule.WITHIN);
        Match after = words.at(i, TimeRule.AFTER);
        Match opener = within == null ? after : within;
        if (opener == null
                || words.near(i, TimeRule.FIRST, 6)
                || words.near(i, TimeRule.TIMES, 2)) {
            return null;
        }
        if (TimeWords.value(opener).equals("future") && !words.isFuture(i)) {
            return null;
        }
        Count count = count(opener.to());
        if (count == null || words.placing(count.to()) != null) {
            return null;
        }
        boolean told = TimeWords.value(opener).equals("then");
        Match later = words.at(count.to(), TimeRule.LATER);
        if (told && later != null && count.value() != TimeWords.SOME) {
            return new Read(i, later.to(), fromTold(count, 1, "counted from another"));
        }
        int act = words.skip(count.to(), TimeRule.ACT);
        if (act > count.to() && within == null) {
            return told ? beforeAct(i, act, count) : null;
        }
        if (count.unit().equals("minute")) {
            return null;
        }
        if (within != null) {
            return count.value() == TimeWords.SOME
                    ? new Read(i, count.to(), units.soon())
                    : new Read(i, count.to(), units.within(count.value(), count.unit()));
        }
        if (count.value() == TimeWords.SOME) {
            return null;
        }
        if (told && context.hasTold()) {
            return new Read(i, count.to(), fromTold(count, 1, "counted from another"));
        }
        return point(i, count.to(), count, 1);
    }

    /** قبل عامين: what follows with "of" would be counted from another act. */
    private @Nullable Read ago(int i) {
        Match before = words.at(i, TimeRule.BEFORE);
        if (before == null) {
            return null;
        }
        Count count = count(before.to());
        boolean fromAct =
                count != null
                        && (words.at(count.to(), TimeRule.ACT) != null
                                || words.placing(count.to()) != null);
        return count == null || fromAct ? null : point(i, count.to(), count, -1);
    }

    /** بعد ذلك بيومين. */
    private @Nullable Read then(int i) {
        Match then = words.at(i, TimeRule.THEN);
        Count count = then == null ? null : count(then.to());
        if (then == null || count == null || count.value() == TimeWords.SOME) {
            return null;
        }
        int sign = TimeWords.value(then).equals("before") ? -1 : 1;
        return new Read(i, count.to(), fromTold(count, sign, "counted from another"));
    }

    /** "three years ago", "two days later", "a month after"; with "since", "three months". */
    private @Nullable Read numberFirst(int i) {
        Count count = count(i);
        if (count == null) {
            return null;
        }
        Match since = words.before(i, TimeRule.BOUND);
        if (since != null && TimeWords.value(since).equals("since")) {
            boolean endless =
                    count.value() == TimeWords.SOME
                            && UnitDates.precision(count.unit()).equals("year");
            return endless ? null : point(i, words.skip(count.to(), TimeRule.AGO), count, -1);
        }
        Match ago = words.at(count.to(), TimeRule.AGO);
        if (ago != null) {
            return point(i, ago.to(), count, -1);
        }
        Match hence = words.at(count.to(), TimeRule.HENCE);
        if (hence != null) {
            return point(i, hence.to(), count, 1);
        }
        Match later = words.at(count.to(), TimeRule.LATER);
        if (later != null && count.value() != TimeWords.SOME) {
            int sign = TimeWords.value(later).equals("before") ? -1 : 1;
            return new Read(i, later.to(), fromTold(count, sign, "counted from another"));
        }
        Match act =
                words.at(i - 1, TimeRule.THE) == null ? words.at(count.to(), TimeRule.ACT) : null;
        if (act != null && TimeWords.value(act).equals("after")) {
            return words.isOver(act.to())
                    ? new Read(i, act.to(), fromTold(count, 1, "counted from another"))
                    : beforeAct(i, act.to(), count);
        }
        if (act != null && TimeWords.value(act).equals("before") && words.isOver(act.to())) {
            return new Read(i, act.to(), fromTold(count, -1, "counted from another"));
        }
        return null;
    }

    /**
     * "three years after the war": the act that follows lies so long before the news, as far as the
     * words say.
     */
    private @Nullable Read beforeAct(int i, int to, Count count) {
        if (count.value() == TimeWords.SOME || isClock(count.unit())) {
            return null;
        }
        LocalDate day = UnitDates.plus(words.newsDay(today), -count.value(), count.unit());
        return new Read(i, to, around(day, count.unit(), "counted before an act"));
    }

    private @Nullable Read point(int i, int to, Count count, int sign) {
        if (count.value() == TimeWords.SOME) {
            return sign < 0 ? new Read(i, to, someAgo(count.unit())) : null;
        }
        long signed = (long) sign * count.value();
        LocalDate day = UnitDates.plus(today, signed, count.unit());
        return new Read(i, to, around(day, count.unit(), "counted " + count.unit() + "s"));
    }

    /** "days ago", قبل أشهر: more than one, and fewer than the next larger unit has. */
    private Period someAgo(String unit) {
        return switch (unit) {
            case "day" -> Period.days(today.minusDays(7), today.minusDays(2), "some ago");
            case "week" ->
                    Period.days(
                            Period.week(today.minusWeeks(5), "").start(),
                            Period.week(today.minusWeeks(2), "").end(),
                            "some ago");
            case "month" ->
                    Period.months(
                            YearMonth.from(today).minusMonths(11),
                            YearMonth.from(today).minusMonths(2),
                            "some ago");
            case "year", "decade", "century" ->
                    new Period(
                            LocalDate.MIN,
                            Period.year(today.getYear() - 2, "").end(),
                            "year",
                            "some ago");
            default -> Period.day(today, "some ago");
        };
    }

    private Period fromTold(Count count, int sign, String rule) {
        Period told = context.told();
        boolean coarser = Period.rank(UnitDates.precision(count.unit())) < told.rank();
        if (coarser || isClock(count.unit())) {
            return told.ruled(rule);
        }
        return around(
                UnitDates.plus(told.start(), (long) sign * count.value(), count.unit()),
                count.unit(),
                rule);
    }

    private static boolean isClock(String unit) {
        return unit.equals("hour") || unit.equals("minute");
    }

    /** The day, or the whole unit around it. */
    private Period around(LocalDate day, String unit, String rule) {
        return switch (unit) {
            case "week", "weekend" -> Period.week(day, rule);
            case "month", "quarter" -> Period.month(YearMonth.from(day), rule);
            case "year", "decade", "century" -> Period.year(day.getYear(), rule);
            default -> Period.day(day, rule);
        };
    }
}
