package org.entente.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import org.entente.mention.TimeWords.Read;
import org.entente.mention.TokenTrie.Match;
import org.jspecify.annotations.Nullable;

/** Decades, centuries, seasons, quarters and feasts. */
final class EraDates {
    private final TimeWords words;
    private final UnitDates units;
    private final TimeContext context;
    private final LocalDate today;

    EraDates(TimeWords words, TimeContext context, UnitDates units) {
        this.words = words;
        this.units = units;
        this.context = context;
        this.today = context.today();
    }

    @Nullable Read decade(int i) {
        boolean whole = words.isYear(i) && words.digits(i) % 10 == 0;
        if (!whole || words.at(i + 1, TimeRule.DECADES) == null) {
            return null;
        }
        int first = words.digits(i);
        return new Read(i, i + 2, Period.years(first, first + 9, "decade"));
    }

    /** "the nineties", تسعينيات القرن الماضي. */
    @Nullable Read namedDecade(int i) {
        Match match = words.at(i, TimeRule.DECADE);
        if (match == null) {
            return null;
        }
        int at = words.skipOf(match.to());
        Read century = century(at);
        Read near = century == null ? units.read(at) : century;
        int base = 1900;
        int to = match.to();
        if (near != null && near.period().rule().startsWith("century")) {
            base = near.period().start().getYear();
            to = near.to();
        } else if (!words.isDefinite(match)) {
            return null;
        }
        int first = base + TimeWords.intValue(match);
        return first > today.getYear() && today.getYear() > 1
                ? null
                : new Read(i, to, Period.years(first, first + 9, "decade"));
    }

    /** "the 19th century", القرن التاسع عشر. */
    @Nullable Read century(int i) {
        Match unit = words.at(i, TimeRule.UNIT);
        if (unit != null && TimeWords.value(unit).equals("century")) {
            Match ordinal = words.at(unit.to(), TimeRule.ORDINAL);
            return ordinal == null ? null : century(i, ordinal.to(), TimeWords.intValue(ordinal));
        }
        // "a 16th century Bible" dates a thing.
        int number = words.is(i - 1, TimeRule.NUMBER, "1") ? 0 : words.dayNumber(i);
        int at = number == 0 ? i : words.afterDayNumber(i);
        at = words.skipMark(at, "-");
        Match after = words.at(at, TimeRule.UNIT);
        return number > 0 && after != null && TimeWords.value(after).equals("century")
                ? century(i, after.to(), number)
                : null;
    }

    private static Read century(int i, int to, int number) {
        int first = (number - 1) * 100;
        return new Read(i, to, Period.years(first, first + 99, "century"));
    }

    @Nullable Read season(int i) {
        Match near = words.leading(i);
        Match match = words.at(near == null ? i : near.to(), TimeRule.SEASON);
        if (match == null) {
            return null;
        }
        int season = TimeWords.intValue(match);
        int to = match.to();
        if (near == null) {
            Read year = units.yearAfter(to);
            if (year != null) {
                return season(i, year.to(), year.period().start().getYear(), season, "");
            }
            near = words.placing(to);
            if (near == null) {
                return null;
            }
            to = near.to();
        }
        String direction = TimeWords.value(near);
        LocalDate base = UnitDates.isTold(direction) ? context.told().start() : today;
        int year = base.getYear();
        Read same = season(i, to, year, season, " " + direction);
        boolean ended = same.period().end().isBefore(today);
        boolean begun = !same.period().start().isAfter(today);
        return switch (direction) {
            case "last", "past" -> ended ? same : season(i, to, year - 1, season, " " + direction);
            case "next" -> begun ? season(i, to, year + 1, season, " " + direction) : same;
            default -> same;
        };
    }

    /** Three months of the northern year; a winter has the name of the year it begins in. */
    private static Read season(int i, int to, int year, int season, String direction) {
        YearMonth first = YearMonth.of(year, season * 3);
        String rule = direction.isEmpty() ? "season and year" : "season" + direction;
        return new Read(i, to, Period.months(first, first.plusMonths(2), rule));
    }

    /** "the first quarter of 2023", النصف الأول من العام المقبل. */
    @Nullable Read block(int i) {
        Match block = words.at(i, TimeRule.BLOCK);
        if (block != null && words.is(block.to(), TimeRule.NEAR, "recent")) {
            int last = 12 / TimeWords.intValue(block);
            return block(i, words.skip(block.to(), TimeRule.NEAR), last, TimeWords.intValue(block));
        }
        Match ordinal = words.at(block == null ? i : block.to(), TimeRule.ORDINAL);
        if (ordinal == null) {
            return null;
        }
        int to = ordinal.to();
        if (block == null) {
            block = words.at(words.skipMark(to, "-"), TimeRule.BLOCK);
            if (block == null) {
                return null;
            }
            to = block.to();
        }
        return block(i, to, TimeWords.intValue(ordinal), TimeWords.intValue(block));
    }

    private @Nullable Read block(int i, int to, int number, int months) {
        if (number * months > 12) {
            return null;
        }
        Read year = units.yearAfter(to);
        Read current = year == null ? units.current(words.skipOf(to)) : null;
        boolean full = year != null && year.period().rule().equals("year");
        Read of = year == null && isYear(current) ? current : year;
        if (of == null && months != 3) {
            return null;
        }
        int inYear = of == null ? today.getYear() : of.period().start().getYear();
        YearMonth first = YearMonth.of(inYear, (number - 1) * months + 1);
        return new Read(
                i,
                of == null ? to : of.to(),
                Period.months(
                        first,
                        first.plusMonths(months - 1L),
                        full ? "block and year" : "block of year"));
    }

    private static boolean isYear(@Nullable Read read) {
        return read != null && read.period().rank() == 2;
    }

    /** A feast has its day ({@code 12-25}), by the Islamic calendar where {@code h} is before. */
    @Nullable Read feast(int i) {
        Match match = words.at(i, TimeRule.FEAST);
        if (match == null) {
            return null;
        }
        String value = TimeWords.value(match);
        boolean islamic = value.startsWith("h");
        String[] parts = value.substring(islamic ? 1 : 0).split("-");
        int month = Integer.parseInt(parts[0]);
        int day = Integer.parseInt(parts[1]);
        Read year = units.yearAfter(match.to());
        Match near = year == null ? words.placing(match.to()) : null;
        int to = year != null ? year.to() : near != null ? near.to() : match.to();
        LocalDate date =
                year != null
                        ? feast(islamic, year.period().start().getYear(), month, day)
                        : nearestFeast(
                                islamic, month, day, near == null ? "" : TimeWords.value(near));
        return new Read(i, to, Period.day(date, year == null ? "feast" : "feast and year"));
    }

    private LocalDate nearestFeast(boolean islamic, int month, int day, String direction) {
        LocalDate before = feast(islamic, today.getYear(), month, day);
        before = before.isAfter(today) ? feast(islamic, today.getYear() - 1, month, day) : before;
        LocalDate after = feast(islamic, today.getYear(), month, day);
        after = after.isBefore(today) ? feast(islamic, today.getYear() + 1, month, day) : after;
        return direction.equals("next") || direction.equals("this") ? after : before;
    }

    private static LocalDate feast(boolean islamic, int year, int month, int day) {
        if (!islamic) {
            return LocalDate.of(year, month, day);
        }
        int hijri = IslamicDates.year(LocalDate.of(year, 1, 1));
        LocalDate date = IslamicDates.day(hijri, month, day);
        return date.getYear() < year ? IslamicDates.day(hijri + 1, month, day) : date;
    }
}
