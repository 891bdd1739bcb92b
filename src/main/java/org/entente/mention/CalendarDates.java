package org.entente.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.mention.TimeWords.Read;
import org.entente.mention.TokenTrie.Match;
import org.jspecify.annotations.Nullable;

/**
 * Dates told by the calendar: days, months, years, decades, seasons, quarters and feasts. What
 * lacks its year is the latest that has begun, or lies near.
 */
final class CalendarDates {
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private final TimeWords words;
    private final UnitDates units;
    private final TimeContext context;
    private final LocalDate today;

    /** The month of the latest date with a year in this sentence: it lends its year. */
    private @Nullable YearMonth lender;

    CalendarDates(TimeWords words, TimeContext context, UnitDates units) {
        this.words = words;
        this.context = context;
        this.units = units;
        this.today = context.today();
    }

    /** Remembers what a sentence told: "in 2008 ... and in August". */
    void tell(Period period) {
        boolean dated =
                switch (period.rule()) {
                    case "day, month and year", "month and year", "year", "iso date" -> true;
                    default -> false;
                };
        if (dated) {
            lender = YearMonth.from(period.start());
        }
    }

    /**
     * The longest date at a place.
     *
     * @param open whether words before it say that a time follows, so that a bare month or year is
     *     one
     */
    @Nullable Read read(int i, boolean open) {
        Read best = null;
        if (words.digits(i) >= 0) {
            best = TimeWords.longer(best, numeric(i));
            best = TimeWords.longer(best, dayFirst(i));
            best = TimeWords.longer(best, islamicDay(i));
            best = TimeWords.longer(best, decade(i));
            best = TimeWords.longer(best, year(i, open));
        }
        best = TimeWords.longer(best, dotted(i));
        best = TimeWords.longer(best, dayFirst(i));
        best = TimeWords.longer(best, monthFirst(i, open));
        best = TimeWords.longer(best, islamicDay(i));
        best = TimeWords.longer(best, islamicMonth(i, open));
        best = TimeWords.longer(best, namedYear(i));
        best = TimeWords.longer(best, namedDecade(i));
        best = TimeWords.longer(best, century(i));
        best = TimeWords.longer(best, season(i));
        best = TimeWords.longer(best, block(i));
        return TimeWords.longer(best, feast(i));
    }

    // days

    /** 18/6/2024, 2024-06-18; a month over 12 is the other way round. */
    private @Nullable Read numeric(int i) {
        boolean marked =
                words.isMark(i + 1, "-") && words.isMark(i + 3, "-")
                        || words.isMark(i + 1, "/") && words.isMark(i + 3, "/");
        if (!marked || words.digits(i + 2) < 0) {
            return null;
        }
        if (words.isYear(i) && words.isDay(i + 4)) {
            return day(
                    i, i + 5, words.digits(i), words.digits(i + 2), words.digits(i + 4), "iso date");
        }
        if (words.isDay(i) && words.digits(i + 4) >= 0 && words.isYear(i + 4)) {
            int a = words.digits(i);
            int b = words.digits(i + 2);
            return b > 12
                    ? day(i, i + 5, words.digits(i + 4), a, b, "day, month and year")
                    : day(i, i + 5, words.digits(i + 4), b, a, "day, month and year");
        }
        return null;
    }

    private @Nullable Read dotted(int i) {
        String norm = words.tokens.get(i).norm();
        if (norm.length() < 8 || norm.length() > 10) {
            return null;
        }
        Matcher date = DOTTED.matcher(norm);
        return date.matches()
                ? day(
                        i,
                        i + 1,
                        Integer.parseInt(date.group(3)),
                        Integer.parseInt(date.group(2)),
                        Integer.parseInt(date.group(1)),
                        "day, month and year")
                : null;
    }

    /** "18 June", "the 18th of June 2024", الخامس من حزيران, "the 10th of this month". */
    private @Nullable Read dayFirst(int i) {
        int day = dayNumber(i);
        if (day == 0) {
            return null;
        }
        int at = afterDayNumber(i);
        Match month = words.at(at, TimeRule.MONTH);
        if (month == null) {
            int named = words.skip(at, TimeRule.MONTHLY);
            month = named == at ? null : words.at(named, TimeRule.MONTH);
        }
        if (month != null) {
            int number = TimeWords.intValue(month);
            return dayOfMonth(i, afterMonth(month, number), day, number);
        }
        Read unit = units.read(at);
        if (unit == null && at > i + 1) {
            unit = units.current(at);
        }
        if (unit == null || unit.period().rank() != 1 || !isWholeMonth(unit.period())) {
            return null;
        }
        LocalDate first = unit.period().start();
        return day(
                i, unit.to(), first.getYear(), first.getMonthValue(), day, "day of month");
    }

    private static boolean isWholeMonth(Period period) {
        return YearMonth.from(period.start()).equals(YearMonth.from(period.end()));
    }

    /** A day of the month in digits or as an ordinal; 0 for none. */
    int dayNumber(int i) {
        if (words.digits(i) >= 0) {
            return words.isDay(i) ? words.digits(i) : 0;
        }
        Match ordinal = words.at(i, TimeRule.ORDINAL);
        return ordinal == null || TimeWords.intValue(ordinal) > 31
                ? 0
                : TimeWords.intValue(ordinal);
    }

    int afterDayNumber(int i) {
        Match ordinal = words.digits(i) >= 0 ? null : words.at(i, TimeRule.ORDINAL);
        int to = ordinal == null ? i + 1 : ordinal.to();
        to = words.skip(to, TimeRule.SUFFIX);
        to = words.isMark(to, ".") && words.at(to + 1, TimeRule.MONTH) != null ? to + 1 : to;
        return words.skip(words.skip(to, TimeRule.OF), TimeRule.THE);
    }

    private @Nullable Read dayOfMonth(int i, int to, int day, int month) {
        Read year = units.yearAfter(to);
        if (year != null) {
            String rule =
                    year.period().rule().equals("year") ? "day, month and year" : "day and month";
            return day(i, year.to(), year.period().start().getYear(), month, day, rule);
        }
        Match near = words.placing(to);
        String direction = near == null ? "" : TimeWords.value(near);
        int end = near == null ? to : near.to();
        int guess = lentYear(month);
        if (guess > 0 && direction.isEmpty()) {
            return day(i, end, guess, month, day, "day, month and year");
        }
        LocalDate date = safe(today.getYear(), month, day);
        if (date == null) {
            return null;
        }
        return new Read(i, end, Period.day(nearest(date, direction), "day and month"));
    }

    private LocalDate nearest(LocalDate date, String direction) {
        return switch (direction) {
            case "next" -> date.isAfter(today) ? date : date.plusYears(1);
            case "this" -> date;
            case "last", "past" -> date.isBefore(today) ? date : date.minusYears(1);
            default ->
                    date.isAfter(today.plusDays(150))
                            ? date.minusYears(1)
                            : date.isBefore(today.minusDays(300)) ? date.plusYears(1) : date;
        };
    }

    // months

    private @Nullable Read monthFirst(int i, boolean open) {
        int at = words.skip(i, TimeRule.MONTHLY);
        Match match = words.at(at, TimeRule.MONTH);
        if (match == null) {
            return null;
        }
        int month = TimeWords.intValue(match);
        int to = afterMonth(match, month);
        boolean named = at > i;
        boolean doubled = to > match.to() + 1;
        if (isLatin(at) && words.isDay(to) && !words.isJoined(to) && isDayHere(at, to)) {
            return dayOfMonth(i, words.skip(to + 1, TimeRule.SUFFIX), words.digits(to), month);
        }
        Read year = units.yearAfter(to);
        if (year != null) {
            boolean full = year.period().rule().equals("year");
            return month(
                    i,
                    year.to(),
                    YearMonth.of(year.period().start().getYear(), month),
                    full ? "month and year" : "month of " + year.period().rule());
        }
        Match near = words.placing(to);
        if (near != null) {
            String direction = TimeWords.value(near);
            return month(i, near.to(), placed(month, direction), "month " + direction);
        }
        if (!open && !named && !doubled && isPlain(match)) {
            return null;
        }
        int lent = lentYear(month);
        return lent > 0
                ? month(i, to, YearMonth.of(lent, month), "month and year")
                : month(i, to, latest(month), "month");
    }

    /** A number after the month is its day, unless it counts what follows it. */
    private boolean isDayHere(int month, int number) {
        boolean named = words.tokens.get(month).isCapitalised();
        return named && words.at(number + 1, TimeRule.UNIT) == null && !words.isMark(number + 1, "%");
    }

    YearMonth placed(int month, String direction) {
        YearMonth now = YearMonth.from(today);
        return switch (direction) {
            case "next" ->
                    YearMonth.of(
                            month > now.getMonthValue() ? now.getYear() : now.getYear() + 1, month);
            case "this" -> YearMonth.of(now.getYear(), month);
            case "following" -> {
                YearMonth told = YearMonth.from(context.told().start());
                yield YearMonth.of(
                        month > told.getMonthValue() ? told.getYear() : told.getYear() + 1, month);
            }
            case "same", "that" -> YearMonth.of(context.told().start().getYear(), month);
            default ->
                    month == now.getMonthValue() ? latest(month).minusYears(1) : latest(month);
        };
    }

    YearMonth latest(int month) {
        return YearMonth.of(
                month <= today.getMonthValue() ? today.getYear() : today.getYear() - 1, month);
    }

    /** The year of the date before in the same sentence, where the month fits after it. */
    private int lentYear(int month) {
        if (lender == null || lender.getYear() == today.getYear()) {
            return 0;
        }
        int year = lender.getMonthValue() <= month ? lender.getYear() : lender.getYear() + 1;
        return YearMonth.of(year, month).isAfter(YearMonth.from(today)) ? 0 : year;
    }

    private boolean isLatin(int i) {
        return words.tokens.get(i).norm().charAt(0) < 0x250;
    }

    /**
     * Whether the word alone is no safe sign of a month: the names of months that are words too
     * (May, March; مارس), and short forms.
     */
    private boolean isPlain(Match match) {
        return !isLatin(match.from())
                || !words.tokens.get(match.from()).isCapitalised()
                || words.tokens.get(match.from()).norm().length() <= 3
                || match.from() == 0;
    }

    /** The full stop of a short form, and the other name: كانون الثاني/يناير. */
    private int afterMonth(Match match, int month) {
        int to = match.to();
        boolean dot =
                words.isMark(to, ".")
                        && isLatin(match.from())
                        && words.tokens.get(match.from()).norm().length() <= 4
                        && words.digits(to + 1) >= 0;
        if (dot) {
            return to + 1;
        }
        boolean mark = words.isMark(to, "/") || words.isMark(to, "-") || words.isMark(to, "(");
        Match second = words.at(mark ? to + 1 : to, TimeRule.MONTH);
        if (second == null || TimeWords.intValue(second) != month || !noPrefix(second)) {
            return to;
        }
        return words.skipMark(second.to(), ")");
    }

    private static boolean noPrefix(Match match) {
        return match.view().prefix().isEmpty();
    }

    // years and more

    private @Nullable Read year(int i, boolean open) {
        // "in the 2015 agreement" is one of its names.
        boolean name = words.at(i - 1, TimeRule.THE) != null && !words.isMark(i + 1, "-");
        if (!words.isYear(i) || name || !open && !isParenthesis(i)) {
            return null;
        }
        // "in 2000 villages" is a number.
        boolean round = words.digits(i) % 100 == 0;
        if (round && !words.isOver(i + 1) && words.at(i + 1, TimeRule.ERA) == null && !isNamed(i)) {
            return null;
        }
        int to = words.skip(i + 1, TimeRule.ERA);
        return new Read(i, to, Period.year(words.digits(i), "year"));
    }

    private boolean isNamed(int i) {
        return words.is(i - 1, TimeRule.UNIT, "year");
    }

    private boolean isParenthesis(int i) {
        return words.isMark(i - 1, "(") && words.isMark(i + 1, ")");
    }

    /** "the year 2014", عام 2014. */
    private @Nullable Read namedYear(int i) {
        Match unit = words.at(i, TimeRule.UNIT);
        if (unit == null || !TimeWords.value(unit).equals("year")) {
            return null;
        }
        int at = unit.to();
        if (words.isYear(at) && !words.isJoined(at)) {
            return new Read(
                    i, words.skip(at + 1, TimeRule.ERA), Period.year(words.digits(at), "year"));
        }
        return islamicYear(i, at);
    }

    private @Nullable Read decade(int i) {
        boolean whole = words.isYear(i) && words.digits(i) % 10 == 0;
        if (!whole || words.at(i + 1, TimeRule.DECADES) == null) {
            return null;
        }
        int first = words.digits(i);
        return new Read(i, i + 2, Period.years(first, first + 9, "decade"));
    }

    /** "the nineties", تسعينيات القرن الماضي. */
    private @Nullable Read namedDecade(int i) {
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
    private @Nullable Read century(int i) {
        Match unit = words.at(i, TimeRule.UNIT);
        if (unit != null && TimeWords.value(unit).equals("century")) {
            Match ordinal = words.at(unit.to(), TimeRule.ORDINAL);
            return ordinal == null ? null : century(i, ordinal.to(), TimeWords.intValue(ordinal));
        }
        // "a 16th century Bible" dates a thing.
        int number = words.is(i - 1, TimeRule.NUMBER, "1") ? 0 : dayNumber(i);
        int at = number == 0 ? i : afterDayNumber(i);
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

    // seasons, quarters, feasts

    private @Nullable Read season(int i) {
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
            case "last", "past" ->
                    ended ? same : season(i, to, year - 1, season, " " + direction);
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
    private @Nullable Read block(int i) {
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
    private @Nullable Read feast(int i) {
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

    // the Islamic calendar

    private @Nullable Read islamicDay(int i) {
        int day = dayNumber(i);
        Match month = day == 0 ? null : words.at(afterDayNumber(i), TimeRule.HIJRI);
        if (month == null) {
            return null;
        }
        int number = TimeWords.intValue(month);
        int at = islamicYearAt(month.to());
        if (at >= 0) {
            LocalDate date = IslamicDates.day(words.digits(at), number, day);
            return new Read(
                    i, words.skip(at + 1, TimeRule.ERA), Period.day(date, "Hijri day and year"));
        }
        Match near = words.placing(month.to());
        int year = islamicYear(number, near == null ? "" : TimeWords.value(near));
        return new Read(
                i,
                near == null ? month.to() : near.to(),
                Period.day(IslamicDates.day(year, number, day), "Hijri day"));
    }

    private @Nullable Read islamicMonth(int i, boolean open) {
        int at = words.skip(i, TimeRule.MONTHLY);
        Match month = words.at(at, TimeRule.HIJRI);
        if (month == null) {
            return null;
        }
        int number = TimeWords.intValue(month);
        int year = islamicYearAt(month.to());
        if (year >= 0) {
            return islamicMonth(
                    i, words.skip(year + 1, TimeRule.ERA), words.digits(year), number, " and year");
        }
        Match near = words.placing(month.to());
        boolean told = near != null || at > i || open && isCertain(month);
        return told
                ? islamicMonth(
                        i,
                        near == null ? month.to() : near.to(),
                        islamicYear(number, near == null ? "" : TimeWords.value(near)),
                        number,
                        "")
                : null;
    }

    /** Some months bear the names of men. */
    private boolean isCertain(Match month) {
        return words.at(month.from(), TimeRule.CERTAIN) != null;
    }

    private static Read islamicMonth(int i, int to, int year, int month, String with) {
        return new Read(
                i,
                to,
                new Period(
                        IslamicDates.day(year, month, 1),
                        IslamicDates.lastOfMonth(year, month),
                        "month",
                        "Hijri month" + with));
    }

    private @Nullable Read islamicYear(int i, int at) {
        boolean islamic = isIslamicYear(at) && words.at(at + 1, TimeRule.ERA) != null;
        if (!islamic) {
            return null;
        }
        int year = words.digits(at);
        return new Read(
                i,
                words.skip(at + 1, TimeRule.ERA),
                new Period(
                        IslamicDates.day(year, 1, 1),
                        IslamicDates.lastOfMonth(year, 12),
                        "year",
                        "Hijri year"));
    }

    /** Where the year of a Hijri month stands: صفر ١٤٤٥, رمضان من عام 1445. */
    private int islamicYearAt(int i) {
        int at = words.skipComma(i);
        if (isIslamicYear(at)) {
            return at;
        }
        at = words.skipOf(at);
        at = words.is(at, TimeRule.UNIT, "year") ? words.skip(at, TimeRule.UNIT) : at;
        return isIslamicYear(at) ? at : -1;
    }

    private boolean isIslamicYear(int i) {
        int year = words.digits(i);
        return year >= 1300 && year <= 1500;
    }

    private int islamicYear(int month, String direction) {
        int year = IslamicDates.year(today);
        LocalDate first = IslamicDates.day(year, month, 1);
        LocalDate last = IslamicDates.lastOfMonth(year, month);
        return switch (direction) {
            case "next" -> first.isAfter(today) ? year : year + 1;
            case "last" -> last.isBefore(today) ? year : year - 1;
            case "this" -> year;
            default -> first.isAfter(today.plusDays(90)) ? year - 1 : year;
        };
    }

    // help

    private static @Nullable LocalDate safe(int year, int month, int day) {
        boolean valid =
                month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= YearMonth.of(year, month).lengthOfMonth();
        return valid ? LocalDate.of(year, month, day) : null;
    }

    private static @Nullable Read day(
            int i, int to, int year, int month, int day, String rule) {
        LocalDate date = safe(year, month, day);
        return date == null ? null : new Read(i, to, Period.day(date, rule));
    }

    private static Read month(int i, int to, YearMonth month, String rule) {
        return new Read(i, to, Period.month(month, rule));
    }
}
