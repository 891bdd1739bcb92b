package org.entente.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.mention.TimeWords.Read;
import org.entente.mention.TokenTrie.Match;
import org.jspecify.annotations.Nullable;

/**
 * Dates told by the calendar: days, months and years, and what {@link EraDates} and {@link
 * HijriDates} read. What lacks its year is the latest that has begun, or lies near.
 */
final class CalendarDates {
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private final TimeWords words;
    private final UnitDates units;
    private final TimeContext context;
    private final LocalDate today;
    private final HijriDates hijri;
    private final EraDates eras;

    /** The month of the latest date with a year in this sentence: it lends its year. */
    private @Nullable YearMonth lender;

    CalendarDates(TimeWords words, TimeContext context, UnitDates units) {
        this.words = words;
        this.context = context;
        this.units = units;
        this.today = context.today();
        this.hijri = new HijriDates(words, context);
        this.eras = new EraDates(words, context, units);
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
            best = TimeWords.longer(numeric(i), eras.decade(i));
            best = TimeWords.longer(best, year(i, open));
        }
        best = TimeWords.longer(best, dotted(i));
        best = TimeWords.longer(best, dayFirst(i));
        best = TimeWords.longer(best, monthFirst(i, open));
        best = TimeWords.longer(best, namedYear(i));
        best = TimeWords.longer(best, hijri.day(i));
        best = TimeWords.longer(best, hijri.month(i, open));
        best = TimeWords.longer(best, eras.namedDecade(i));
        best = TimeWords.longer(best, eras.century(i));
        best = TimeWords.longer(best, eras.season(i));
        best = TimeWords.longer(best, eras.block(i));
        return TimeWords.longer(best, eras.feast(i));
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
                    i,
                    i + 5,
                    words.digits(i),
                    words.digits(i + 2),
                    words.digits(i + 4),
                    "iso date");
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
        int day = words.dayNumber(i);
        if (day == 0) {
            return null;
        }
        int at = words.afterDayNumber(i);
        Match thereof = words.at(at, TimeRule.THEREOF);
        if (thereof != null && context.hasTold() && context.told().rank() < 2) {
            LocalDate told = context.told().start();
            return day(i, thereof.to(), told.getYear(), told.getMonthValue(), day, "day of month");
        }
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
        return day(i, unit.to(), first.getYear(), first.getMonthValue(), day, "day of month");
    }

    private static boolean isWholeMonth(Period period) {
        return YearMonth.from(period.start()).equals(YearMonth.from(period.end()));
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
        return named
                && words.at(number + 1, TimeRule.UNIT) == null
                && !words.isMark(number + 1, "%");
    }

    YearMonth placed(int month, String direction) {
        YearMonth now = YearMonth.from(today);
        return switch (direction) {
            case "next" ->
                    YearMonth.of(
                            month > now.getMonthValue() ? now.getYear() : now.getYear() + 1, month);
            case "before last" -> placed(month, "last").minusYears(1);
            case "after next" -> placed(month, "next").plusYears(1);
            case "this" -> YearMonth.of(now.getYear(), month);
            case "following" -> {
                YearMonth told = YearMonth.from(context.told().start());
                yield YearMonth.of(
                        month > told.getMonthValue() ? told.getYear() : told.getYear() + 1, month);
            }
            case "same", "that" -> YearMonth.of(context.told().start().getYear(), month);
            default -> month == now.getMonthValue() ? latest(month).minusYears(1) : latest(month);
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
        return hijri.year(i, at);
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

    private static @Nullable Read day(int i, int to, int year, int month, int day, String rule) {
        LocalDate date = safe(year, month, day);
        return date == null ? null : new Read(i, to, Period.day(date, rule));
    }

    private static Read month(int i, int to, YearMonth month, String rule) {
        return new Read(i, to, Period.month(month, rule));
    }
}
