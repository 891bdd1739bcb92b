package org.entente.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.entente.mention.TimeWords.Read;
import org.entente.mention.TokenTrie.Match;
import org.jspecify.annotations.Nullable;

/**
 * Days told from today or from the date told last: yesterday, weekdays, "the same day", at the
 * time.
 */
final class RelativeDates {
    /** How far a day's own name and its weekday may lie apart: news is written over midnight. */
    private static final int SLIP = 2;

    private final TimeWords words;
    private final TimeContext context;
    private final UnitDates units;
    private final CalendarDates calendar;
    private final LocalDate today;

    RelativeDates(TimeWords words, TimeContext context, UnitDates units, CalendarDates calendar) {
        this.words = words;
        this.context = context;
        this.units = units;
        this.calendar = calendar;
        this.today = context.today();
    }

    @Nullable Read read(int i) {
        Read best = day(i);
        best = TimeWords.longer(best, weekday(i));
        best = TimeWords.longer(best, near(i));
        best = TimeWords.longer(best, shift(i));
        best = TimeWords.longer(best, thatTime(i));
        best = TimeWords.longer(best, nextToAct(i));
        best = TimeWords.longer(best, vague(i));
        Match now = words.at(i, TimeRule.NOW);
        return now == null
                ? best
                : TimeWords.longer(best, new Read(i, now.to(), Period.day(today, "now")));
    }

    /** "recently", "soon": some time before or from today. */
    private @Nullable Read vague(int i) {
        Match match = words.at(i, TimeRule.VAGUE);
        if (match == null) {
            return null;
        }
        return new Read(
                i,
                match.to(),
                TimeWords.value(match).equals("past") ? units.recent() : units.soon());
    }

    /** "yesterday", أمس الخميس; a weekday beside it says which day was meant. */
    private @Nullable Read day(int i) {
        Match match = words.at(i, TimeRule.DAY);
        if (match == null) {
            match = words.at(i, TimeRule.TODAY);
            boolean day = match != null && match.view().definite();
            // اليوم الرابع is the fourth day of something.
            if (match == null || !day || words.at(match.to(), TimeRule.ORDINAL) != null) {
                return null;
            }
        }
        String value = TimeWords.value(match);
        int dots = value.indexOf("..");
        if (dots >= 0) {
            return new Read(
                    i,
                    match.to(),
                    Period.days(
                            today.plusDays(Integer.parseInt(value.substring(0, dots))),
                            today.plusDays(Integer.parseInt(value.substring(dots + 2))),
                            "relative day"));
        }
        LocalDate day = today.plusDays(Integer.parseInt(value));
        int to = words.skip(match.to(), TimeRule.HOURS);
        int next = words.skipMark(words.skipComma(to), "(");
        Match weekday = words.weekday(next);
        if (weekday != null && words.placing(weekday.to()) == null) {
            to = words.isMark(next - 1, "(") ? words.skipMark(weekday.to(), ")") : weekday.to();
            day = nearest(day, TimeWords.intValue(weekday));
        }
        return new Read(i, to, Period.day(day, "relative day"));
    }

    private static LocalDate nearest(LocalDate day, int weekday) {
        for (int slip = 0; slip <= SLIP; slip++) {
            if (day.minusDays(slip).getDayOfWeek().getValue() == weekday) {
                return day.minusDays(slip);
            }
            if (day.plusDays(slip).getDayOfWeek().getValue() == weekday) {
                return day.plusDays(slip);
            }
        }
        return day;
    }

    /** "Friday", "Thursday, 5 September", "Friday last week", الجمعة الماضي. */
    private @Nullable Read weekday(int i) {
        int at = words.is(i, TimeRule.UNIT, "day") ? words.skip(i, TimeRule.UNIT) : i;
        Match match = words.weekday(at);
        if (match == null) {
            return null;
        }
        int iso = TimeWords.intValue(match);
        DayOfWeek day = DayOfWeek.of(iso);
        int to = words.skip(match.to(), TimeRule.HOURS);
        Read date = full(to);
        if (date != null) {
            return date.from(i);
        }
        Match near = words.placing(to);
        if (near != null) {
            String direction = TimeWords.value(near);
            return new Read(
                    i,
                    words.skip(near.to(), TimeRule.HOURS),
                    Period.day(placed(day, direction), "weekday " + direction));
        }
        Read week = units.read(words.skipOf(to));
        if (week != null && week.period().rule().startsWith("week ")) {
            LocalDate monday = week.period().start();
            return new Read(
                    i,
                    week.to(),
                    Period.day(monday.plusDays(iso - 1L), "weekday of " + week.period().rule()));
        }
        Match second = words.weekday(match.to());
        if (second != null
                && TimeWords.intValue(second) == iso % 7 + 1
                && second.view().prefix().isEmpty()) {
            // ليل الجمعة السبت, the night between them.
            to = second.to();
            day = day.plus(1);
        }
        return new Read(
                i, to, Period.day(today.with(TemporalAdjusters.previousOrSame(day)), "weekday"));
    }

    /** The date in figures after a weekday. */
    private @Nullable Read full(int to) {
        int next = words.skipMark(words.skipComma(to), "(");
        if (next >= words.size()) {
            return null;
        }
        boolean dated = words.dayNumber(next) > 0 || words.at(next, TimeRule.MONTH) != null;
        Read date = dated ? calendar.read(next, false) : null;
        boolean isDay =
                date != null
                        && date.period().precision().equals("day")
                        && date.period().start().equals(date.period().end());
        if (date == null || !isDay) {
            return null;
        }
        return words.isMark(next - 1, "(")
                ? new Read(next, words.skipMark(date.to(), ")"), date.period())
                : date;
    }

    private LocalDate placed(DayOfWeek day, String direction) {
        LocalDate told = context.told().start();
        return switch (direction) {
            case "next" -> today.with(TemporalAdjusters.next(day));
            case "after next" -> today.with(TemporalAdjusters.next(day)).plusWeeks(1);
            case "before last" -> today.with(TemporalAdjusters.previous(day)).minusWeeks(1);
            case "this" -> today.with(TemporalAdjusters.nextOrSame(day));
            case "following" -> told.with(TemporalAdjusters.next(day));
            case "prior" -> told.with(TemporalAdjusters.previous(day));
            case "same", "that" -> told.with(TemporalAdjusters.previousOrSame(day));
            default -> today.with(TemporalAdjusters.previous(day));
        };
    }

    /** "last Friday", "next September", and whole units. */
    private @Nullable Read near(int i) {
        Read unit = units.read(i);
        Match near = words.leading(i);
        if (near == null) {
            return unit;
        }
        String direction = TimeWords.value(near);
        Match weekday = words.weekday(near.to());
        if (weekday != null && !direction.equals("that")) {
            DayOfWeek day = DayOfWeek.of(TimeWords.intValue(weekday));
            Read read =
                    new Read(
                            i,
                            words.skip(weekday.to(), TimeRule.HOURS),
                            Period.day(placed(day, direction), "weekday " + direction));
            return TimeWords.longer(unit, read);
        }
        Match month = words.at(near.to(), TimeRule.MONTH);
        if (month == null || !words.tokens.get(month.from()).isCapitalised() && isModal(month)) {
            return unit;
        }
        Read dated = calendar.read(near.to(), true);
        if (dated == null) {
            return unit;
        }
        if (dated.period().rule().equals("month")) {
            YearMonth value = calendar.placed(TimeWords.intValue(month), direction);
            dated = new Read(i, dated.to(), Period.month(value, "month " + direction));
        }
        return TimeWords.longer(unit, dated.from(i));
    }

    /** A month's name of three letters in small letters is another word. */
    private boolean isModal(Match month) {
        return words.tokens.get(month.from()).norm().length() <= 3
                && words.tokens.get(month.from()).norm().charAt(0) < 0x250;
    }

    /** "the next day", "the day before", في اليوم التالي. */
    private @Nullable Read shift(int i) {
        Match match = words.at(i, TimeRule.SHIFT);
        if (match == null) {
            return null;
        }
        String value = TimeWords.value(match);
        boolean alone = value.endsWith("?");
        if (alone && !words.isOver(match.to())) {
            return null;
        }
        int days = Integer.parseInt(alone ? value.substring(0, value.length() - 1) : value);
        Period told = context.told();
        Period period =
                told.rank() > 0
                        ? told.ruled("day told")
                        : Period.day(told.start().plusDays(days), "day told");
        return new Read(i, match.to(), period);
    }

    /** "at the time", آنذاك: the month of what was told. */
    private @Nullable Read thatTime(int i) {
        Match match = words.at(i, TimeRule.THAT_TIME);
        Period told = context.past();
        if (match == null || told == null) {
            return null;
        }
        Period period =
                told.rank() == 2 || !TimeWords.value(match).equals("month")
                        ? told
                        : Period.month(YearMonth.from(told.start()), "");
        return new Read(i, match.to(), period.ruled("that time"));
    }

    /**
     * "on the eve of the summit", غداة مكالمة: the act after it lies a day from the news, or the
     * news a day from it.
     */
    private @Nullable Read nextToAct(int i) {
        Match match = words.at(i, TimeRule.BESIDE);
        if (match == null || words.isOver(match.to())) {
            return null;
        }
        int days = TimeWords.intValue(match);
        LocalDate base = context.told().rank() == 0 ? context.told().start() : today;
        return days < 0
                ? new Read(i, match.to(), Period.day(base.plusDays(days), "eve of an act"))
                : new Read(
                        i,
                        match.to(),
                        Period.day(words.newsDay(today).minusDays(days), "day after an act"));
    }
}
