package org.entente.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.entente.mention.TimeWords.Number;
import org.entente.mention.TimeWords.Read;
import org.entente.mention.TokenTrie.Match;
import org.jspecify.annotations.Nullable;

/**
 * Whole weeks, months and years that are told by where they lie: "last month", "the same year",
 * "the past three weeks", الأسبوعين المقبلين.
 */
final class UnitDates {
    private final TimeWords words;
    private final TimeContext context;
    private final LocalDate today;

    UnitDates(TimeWords words, TimeContext context) {
        this.words = words;
        this.context = context;
        this.today = context.today();
    }

    /** A unit with the word that places it, in either order. */
    @Nullable Read read(int i) {
        Match near = words.leading(i);
        Read before = near == null ? null : placed(i, near.to(), TimeWords.value(near));
        return TimeWords.longer(TimeWords.longer(before, numberedAfter(i)), placedAfter(i));
    }

    private @Nullable Read placed(int i, int from, String direction) {
        Number number = words.number(from);
        int at = number == null ? from : number.to();
        Match dual = words.at(at, TimeRule.DUAL);
        if (dual != null) {
            return span(i, dual.to(), 2, TimeWords.value(dual), direction);
        }
        Match unit = words.at(at, TimeRule.UNIT);
        if (unit == null) {
            return null;
        }
        if (number != null && number.value() != 1) {
            return span(i, unit.to(), number.value(), TimeWords.value(unit), direction);
        }
        if (words.at(at, TimeRule.PLURAL) != null) {
            return span(i, unit.to(), TimeWords.SOME, TimeWords.value(unit), direction);
        }
        if (direction.equals("past")) {
            return span(i, unit.to(), 1, TimeWords.value(unit), direction);
        }
        return one(i, unit.to(), TimeWords.value(unit), direction);
    }

    /** الأربعة أسابيع الماضية. */
    private @Nullable Read numberedAfter(int i) {
        Number number = words.number(i);
        Match unit = number == null ? null : words.at(number.to(), TimeRule.UNIT);
        Match near = unit == null ? null : words.placing(unit.to());
        return number == null || unit == null || near == null
                ? null
                : span(i, near.to(), number.value(), TimeWords.value(unit), TimeWords.value(near));
    }

    private @Nullable Read placedAfter(int i) {
        Match dual = words.at(i, TimeRule.DUAL);
        if (dual != null) {
            Match near = words.placing(dual.to());
            return near == null
                    ? null
                    : span(i, near.to(), 2, TimeWords.value(dual), TimeWords.value(near));
        }
        Match unit = words.at(i, TimeRule.UNIT);
        if (unit == null) {
            return null;
        }
        Number number = words.number(unit.to());
        if (number != null && !words.isYear(unit.to())) {
            Match near = words.placing(number.to());
            if (near != null) {
                return span(
                        i, near.to(), number.value(), TimeWords.value(unit), TimeWords.value(near));
            }
        }
        Match near = words.placing(unit.to());
        if (near == null) {
            return TimeWords.value(unit).equals("weekend") ? weekend(i, unit.to()) : null;
        }
        String direction = TimeWords.value(near);
        if (words.at(i, TimeRule.PLURAL) != null && !isTold(direction)) {
            return span(i, near.to(), TimeWords.SOME, TimeWords.value(unit), direction);
        }
        return one(i, near.to(), TimeWords.value(unit), direction);
    }

    /** "over the weekend": the latest that has begun. */
    private Read weekend(int i, int to) {
        LocalDate saturday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return new Read(i, to, Period.days(saturday, saturday.plusDays(1), "weekend"));
    }

    /** "the past three months": from then until today; "recent weeks": some time until today. */
    private @Nullable Read span(int i, int to, int count, String unit, String direction) {
        boolean past =
                direction.equals("last") || direction.equals("past") || direction.equals("recent");
        if (!past && !direction.equals("next")) {
            return null;
        }
        if (count == TimeWords.SOME) {
            return new Read(i, to, past ? recent() : soon());
        }
        if (count <= 0) {
            return null;
        }
        Period span = past ? since(count, unit, "past span") : within(count, unit);
        return span == null ? null : new Read(i, to, span);
    }

    /** Open at its start: nobody says how long "recent weeks" are. */
    Period recent() {
        return new Period(LocalDate.MIN, today, "day", "recently");
    }

    Period soon() {
        return new Period(today, LocalDate.MAX, "day", "soon");
    }

    Period within(int count, String unit) {
        LocalDate end = plus(today, count, unit);
        return new Period(today, end, precision(unit), "coming span");
    }

    Period since(int count, String unit, String rule) {
        if (unit.equals("year") || unit.equals("decade") || unit.equals("century")) {
            return Period.years(plus(today, -count, unit).getYear(), today.getYear(), rule);
        }
        return new Period(plus(today, -count, unit), today, precision(unit), rule);
    }

    /** A unit of the clock is less than a day. */
    static String precision(String unit) {
        return switch (unit) {
            case "month", "quarter" -> "month";
            case "year", "decade", "century" -> "year";
            default -> "day";
        };
    }

    static LocalDate plus(LocalDate day, long count, String unit) {
        return switch (unit) {
            case "day" -> day.plusDays(count);
            case "week", "weekend" -> day.plusWeeks(count);
            case "month" -> day.plusMonths(count);
            case "quarter" -> day.plusMonths(3 * count);
            case "year" -> day.plusYears(count);
            case "decade" -> day.plusYears(10 * count);
            case "century" -> day.plusYears(100 * count);
            case "hour" -> day.plusDays(Math.round(count / 24.0));
            default -> day;
        };
    }

    /** Whether a word counts from the date told last, not from today. */
    static boolean isTold(String direction) {
        return switch (direction) {
            case "same", "that", "following", "prior" -> true;
            default -> false;
        };
    }

    static int step(String direction) {
        return switch (direction) {
            case "next", "following" -> 1;
            case "last", "past", "prior" -> -1;
            case "before last" -> -2;
            case "after next" -> 2;
            default -> 0;
        };
    }

    private @Nullable Read one(int i, int to, String unit, String direction) {
        if (direction.equals("recent")) {
            return null;
        }
        LocalDate base =
                isTold(direction) || isNarrated(i, direction) ? context.told().start() : today;
        Period period = whole(base, step(direction), unit, unit + " " + direction);
        return period == null ? null : new Read(i, to, period);
    }

    /** "the next month", after a date well past, is the one after that date. */
    private boolean isNarrated(int i, String direction) {
        Period past = context.past();
        return direction.equals("next")
                && words.at(i - 1, TimeRule.THE) != null
                && past != null
                && past.equals(context.told());
    }

    /** The unit that a day lies in, or one some steps from it. */
    @Nullable Period whole(LocalDate base, int step, String unit, String rule) {
        LocalDate day = plus(base, step, unit);
        return switch (unit) {
            case "day" -> Period.day(day, rule);
            case "week" -> Period.week(day, rule);
            case "weekend" -> {
                LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
                yield Period.days(sunday.minusDays(1), sunday, rule);
            }
            case "month" -> Period.month(YearMonth.from(day), rule);
            case "quarter" -> {
                int first = (day.getMonthValue() - 1) / 3 * 3 + 1;
                YearMonth month = YearMonth.of(day.getYear(), first);
                yield Period.months(month, month.plusMonths(2), rule);
            }
            case "year" -> Period.year(day.getYear(), rule);
            case "decade" -> {
                int first = Math.floorDiv(day.getYear(), 10) * 10;
                yield Period.years(first, first + 9, rule);
            }
            case "century" -> {
                int first = Math.floorDiv(day.getYear(), 100) * 100;
                yield Period.years(first, first + 99, rule);
            }
            default -> null;
        };
    }

    /** "the end of the year", مطلع العام: the unit alone, with its article, is the current one. */
    @Nullable Read current(int i) {
        int at = words.skip(i, TimeRule.THE);
        Match unit = words.at(at, TimeRule.UNIT);
        if (unit == null || words.at(at, TimeRule.PLURAL) != null || !words.isDefinite(unit)) {
            return null;
        }
        String name = TimeWords.value(unit);
        Period period = whole(today, 0, name, name + " this");
        return period == null || name.equals("day") ? null : new Read(i, unit.to(), period);
    }

    /** A year after the month, day or season it belongs to. */
    @Nullable Read yearAfter(int i) {
        int at = words.skipComma(i);
        if (words.isYear(at) && !words.isJoined(at)) {
            return year(i, at, "year");
        }
        int of = words.skipOf(at);
        Match unit = words.at(of, TimeRule.UNIT);
        if (unit != null && TimeWords.value(unit).equals("year") && words.isYear(unit.to())) {
            return year(i, unit.to(), "year");
        }
        if (of > at && words.isYear(of)) {
            return year(i, of, "year");
        }
        Read near = read(of);
        return near != null && near.period().rank() == 2 && isOne(near) ? near.from(i) : null;
    }

    private static boolean isOne(Read read) {
        return read.period().rule().startsWith("year ");
    }

    private Read year(int from, int at, String rule) {
        int to = words.skip(at + 1, TimeRule.ERA);
        return new Read(from, to, Period.year(words.digits(at), rule));
    }
}
