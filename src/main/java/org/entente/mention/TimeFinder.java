package org.entente.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.mention.Mention.OfTime;
import org.entente.mention.TokenTrie.Match;
import org.entente.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds expressions of time and resolves them against the document's day: days, months and years
 * written out, weekdays, "last month", "two years ago", "since", "by". A weekday or month without a
 * year is the latest one that has begun; an event announced for the future takes the next one
 * instead ({@link #forward}).
 */
final class TimeFinder {
    private final Spots spots;
    private final List<Token> tokens;
    private final LocalDate today;

    TimeFinder(Spots spots, LocalDate today) {
        this.spots = spots;
        this.tokens = spots.tokens;
        this.today = today;
    }

    List<OfTime> find() {
        List<OfTime> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            OfTime duration = duration(i);
            if (duration != null) {
                found.add(duration);
                i = duration.to();
                continue;
            }
            Read read = readAt(i);
            if (read == null) {
                i++;
                continue;
            }
            if (!found.isEmpty() && sameDay(found.get(found.size() - 1), read)) {
                OfTime before = found.remove(found.size() - 1);
                found.add(time(before.from(), read));
            } else {
                found.add(time(i, read));
            }
            i = read.to;
        }
        return found;
    }

    /**
     * "lasting two days", "a two-day visit": how long, not when; its days stand where other
     * expressions have their date.
     */
    private @Nullable OfTime duration(int i) {
        Match lasting = time(i, "lasting");
        int from = lasting == null ? i : lasting.to();
        if (from >= tokens.size()) {
            return null;
        }
        Match dual = time(from, "dual");
        boolean hyphen = from + 1 < tokens.size() && tokens.get(from + 1).isMark("-");
        Match unit = time(from + (hyphen ? 2 : 1), "unit");
        if (lasting != null && dual != null && value(dual).equals("day")) {
            return duration(i, dual.to(), 2);
        }
        Match word = time(from, "number");
        int count =
                word != null
                        ? Integer.parseInt(value(word))
                        : tokens.get(from).kind() == Token.Kind.NUMBER ? number(from) : 0;
        boolean days = unit != null && value(unit).equals("day") && count > 0 && count < 60;
        return days && (lasting != null || hyphen)
                ? duration(i, java.util.Objects.requireNonNull(unit).to(), count)
                : null;
    }

    private static OfTime duration(int from, int to, int days) {
        return new OfTime(
                from,
                to,
                Integer.toString(days),
                Optional.empty(),
                Optional.empty(),
                "day",
                "duration");
    }

    private static String value(Match match) {
        return match.entry() instanceof Entry.Time time ? time.value() : "";
    }

    /** "yesterday Thursday", "Thursday, 5 September": one day told twice. */
    private boolean sameDay(OfTime before, Read read) {
        boolean near = read.from - before.to() <= 1;
        return near
                && before.start().equals(Optional.of(read.start))
                && before.end().equals(Optional.of(read.end));
    }

    private record Read(
            int from, int to, LocalDate start, LocalDate end, String precision, String rule) {}

    private OfTime time(int from, Read read) {
        String bound = boundBefore(from);
        String edtf = edtf(read);
        Optional<LocalDate> start = Optional.of(read.start);
        Optional<LocalDate> end = Optional.of(read.end);
        if (bound.equals("since")) {
            edtf = edtf + "/..";
            end = Optional.empty();
        } else if (bound.equals("by")) {
            edtf = "../" + edtf;
            start = Optional.empty();
        }
        return new OfTime(from, read.to, edtf, start, end, read.precision, read.rule);
    }

    private String boundBefore(int from) {
        for (int i = from - 1; i >= Math.max(0, from - 2); i--) {
            for (Match match : spots.times.get(i)) {
                if (match.entry() instanceof Entry.Time time
                        && time.rule().equals("bound")
                        && match.to() == from) {
                    return time.value();
                }
            }
        }
        return "";
    }

    private static String edtf(Read read) {
        if (read.precision.equals("year")
                && read.start.getDayOfYear() == 1
                && read.end.equals(read.start.with(TemporalAdjusters.lastDayOfYear()))) {
            return Integer.toString(read.start.getYear());
        }
        if (read.precision.equals("month")
                && YearMonth.from(read.start).equals(YearMonth.from(read.end))) {
            return YearMonth.from(read.start).toString();
        }
        return read.start.equals(read.end) ? read.start.toString() : read.start + "/" + read.end;
    }

    private @Nullable Read readAt(int i) {
        Token token = tokens.get(i);
        if (token.kind() == Token.Kind.NUMBER) {
            Read date = numberFirst(i);
            if (date != null) {
                return date;
            }
        }
        Read longest = null;
        for (Match match : spots.times.get(i)) {
            if (match.entry() instanceof Entry.Time time) {
                Read read = wordFirst(i, match, time);
                if (read != null && (longest == null || read.to > longest.to)) {
                    longest = read;
                }
            }
        }
        return longest;
    }

    /**
     * "18 June 2024", "18 June", "2024-06-18", "3 years ago"; a bare year needs its preposition.
     */
    private @Nullable Read numberFirst(int i) {
        int number = number(i);
        Match month = time(skipOrdinal(i + 1), "month");
        if (number >= 1 && number <= 31 && month != null) {
            return dayOfMonth(i, number, month);
        }
        if (i + 4 < tokens.size()
                && number >= 1900
                && tokens.get(i + 1).isMark("-")
                && tokens.get(i + 3).isMark("-")) {
            return ofDay(i, i + 5, safeDay(number, number(i + 2), number(i + 4)), "iso date");
        }
        Match unit = time(i + 1, "unit");
        if (unit != null && number > 0 && number < 200) {
            return counted(i, number, unit);
        }
        if (number >= 1800 && number <= 2100 && token(i).length() == 4 && isYear(i)) {
            return year(i, i + 1, number, "year");
        }
        return null;
    }

    private boolean isYear(int i) {
        for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
            for (Match match : spots.times.get(k)) {
                boolean opens =
                        match.entry() instanceof Entry.Time time
                                && (time.rule().equals("year") || time.rule().equals("bound"));
                if (opens && match.to() == i) {
                    return true;
                }
            }
        }
        return false;
    }

    private int skipOrdinal(int i) {
        if (i < tokens.size()) {
            String norm = tokens.get(i).norm();
            if (norm.equals("st")
                    || norm.equals("nd")
                    || norm.equals("rd")
                    || norm.equals("th")
                    || norm.equals("of")) {
                return skipOrdinal(i + 1);
            }
        }
        return i;
    }

    private @Nullable Read wordFirst(int i, Match match, Entry.Time time) {
        return switch (time.rule()) {
            case "day" ->
                    ofDay(
                            i,
                            skipWeekday(match.to()),
                            today.plusDays(Integer.parseInt(time.value())),
                            "relative day");
            case "weekday" -> weekday(i, match, Integer.parseInt(time.value()));
            case "month" -> monthFirst(i, match, Integer.parseInt(time.value()));
            case "near" -> near(i, match, time.value());
            case "unit" -> unitFirst(i, match, time.value());
            case "year" -> yearAfter(match);
            case "number" -> counted(i, Integer.parseInt(time.value()), time(match.to(), "unit"));
            case "dual" -> counted(i, match.to(), 2, time.value());
            case "before" -> before(i, match);
            case "now" -> new Read(i, match.to(), today, today, "day", "now");
            default -> null;
        };
    }

    /** "today, Friday": the weekday says the same again. */
    private int skipWeekday(int to) {
        int next =
                to < tokens.size() && (tokens.get(to).isMark(",") || tokens.get(to).isMark("،"))
                        ? to + 1
                        : to;
        Match weekday = time(next, "weekday");
        return weekday == null ? to : weekday.to();
    }

    private @Nullable Read weekday(int i, Match match, int iso) {
        int to = match.to();
        int next =
                to < tokens.size() && (tokens.get(to).isMark(",") || tokens.get(to).isMark("،"))
                        ? to + 1
                        : to;
        Read date =
                next < tokens.size()
                                && (tokens.get(next).kind() == Token.Kind.NUMBER
                                        || time(next, "month") != null)
                        ? readAt(next)
                        : null;
        if (date != null
                && date.precision.equals("day")
                && date.start.getDayOfWeek().getValue() == iso) {
            return new Read(i, date.to, date.start, date.end, "day", date.rule);
        }
        DayOfWeek day = DayOfWeek.of(iso);
        String direction = nearAfter(to);
        if (direction.equals("next")) {
            return ofDay(i, nearEnd(to), today.with(TemporalAdjusters.next(day)), "weekday next");
        }
        if (direction.equals("last")) {
            return ofDay(
                    i, nearEnd(to), today.with(TemporalAdjusters.previous(day)), "weekday last");
        }
        return ofDay(
                i,
                direction.isEmpty() ? to : nearEnd(to),
                today.with(TemporalAdjusters.previousOrSame(day)),
                "weekday");
    }

    private @Nullable Read monthFirst(int i, Match match, int month) {
        int to = afterDoubleName(match.to(), month);
        if (to < tokens.size()
                && tokens.get(to).kind() == Token.Kind.NUMBER
                && tokens.get(to).surface().length() <= 2) {
            int day = number(to);
            if (day >= 1 && day <= 31) {
                int after = skipOrdinal(to + 1);
                return yearOfDay(i, after, day, month);
            }
        }
        int year = yearAt(to);
        if (year > 0) {
            return month(i, yearEnd(to), YearMonth.of(year, month), "month and year");
        }
        String direction = nearAfter(to);
        if (direction.isEmpty() && match.to() - match.from() == 1 && isPlainWord(match)) {
            return null;
        }
        YearMonth latest = latest(month);
        int end = direction.isEmpty() ? to : nearEnd(to);
        return switch (direction) {
            case "next" -> month(i, end, next(month), "month next");
            case "last" ->
                    month(
                            i,
                            end,
                            month == today.getMonthValue() ? latest.minusYears(1) : latest,
                            "month last");
            case "this" -> month(i, end, YearMonth.of(today.getYear(), month), "month this");
            default -> month(i, end, latest, "month");
        };
    }

    /** "May" and "March" are also words: without a date or a capital they are no months. */
    private boolean isPlainWord(Match match) {
        Token token = tokens.get(match.from());
        boolean latin = token.norm().charAt(0) < 0x250;
        return latin && (!token.isCapitalised() || token.norm().length() <= 3);
    }

    private YearMonth latest(int month) {
        return YearMonth.of(
                month <= today.getMonthValue() ? today.getYear() : today.getYear() - 1, month);
    }

    private YearMonth next(int month) {
        return YearMonth.of(
                month > today.getMonthValue() ? today.getYear() : today.getYear() + 1, month);
    }

    private int afterDoubleName(int to, int month) {
        if (to + 1 < tokens.size() && tokens.get(to).isMark("/")) {
            Match second = time(to + 1, "month");
            if (second != null
                    && second.entry() instanceof Entry.Time time
                    && Integer.parseInt(time.value()) == month) {
                return second.to();
            }
        }
        return to;
    }

    private @Nullable Read dayOfMonth(int i, int day, Match match) {
        int month = match.entry() instanceof Entry.Time time ? Integer.parseInt(time.value()) : 1;
        return yearOfDay(i, afterDoubleName(match.to(), month), day, month);
    }

    private @Nullable Read yearOfDay(int i, int to, int day, int month) {
        int year = yearAt(to);
        if (year > 0) {
            return ofDay(i, yearEnd(to), safeDay(year, month, day), "day, month and year");
        }
        String direction = nearAfter(to);
        int end = direction.isEmpty() ? to : nearEnd(to);
        LocalDate date = safeDay(today.getYear(), month, day);
        if (date == null) {
            return null;
        }
        if (direction.equals("next") && !date.isAfter(today)) {
            date = date.plusYears(1);
        } else if (direction.equals("last") && !date.isBefore(today)
                || direction.isEmpty() && date.isAfter(today.plusDays(150))) {
            date = date.minusYears(1);
        } else if (direction.isEmpty() && date.isBefore(today.minusDays(300))) {
            date = date.plusYears(1);
        }
        return ofDay(i, end, date, "day and month");
    }

    /**
     * "last month", "next week", "this year", "last September", "last Friday", and "أواخر" and the
     * like before them.
     */
    private @Nullable Read near(int i, Match match, String direction) {
        int to = match.to();
        Match unit = time(to, "unit");
        if (unit != null && unit.entry() instanceof Entry.Time time) {
            return unit(i, unit.to(), time.value(), direction);
        }
        Match weekday = time(to, "weekday");
        if (weekday != null && weekday.entry() instanceof Entry.Time time) {
            DayOfWeek day = DayOfWeek.of(Integer.parseInt(time.value()));
            LocalDate date =
                    switch (direction) {
                        case "next" -> today.with(TemporalAdjusters.next(day));
                        case "this" -> today.with(TemporalAdjusters.nextOrSame(day));
                        default -> today.with(TemporalAdjusters.previous(day));
                    };
            return ofDay(i, weekday.to(), date, "weekday " + direction);
        }
        Match month = time(to, "month");
        if (month != null && month.entry() instanceof Entry.Time time) {
            int number = Integer.parseInt(time.value());
            YearMonth value =
                    switch (direction) {
                        case "next" -> next(number);
                        case "this" -> YearMonth.of(today.getYear(), number);
                        default ->
                                number == today.getMonthValue()
                                        ? latest(number).minusYears(1)
                                        : latest(number);
                    };
            return month(i, month.to(), value, "month " + direction);
        }
        return null;
    }

    private @Nullable Read unitFirst(int i, Match match, String unit) {
        int year = unit.equals("year") ? yearAt(match.to()) : 0;
        if (year > 0) {
            return year(i, yearEnd(match.to()), year, "year");
        }
        String direction = nearAfter(match.to());
        return direction.isEmpty() ? null : unit(i, nearEnd(match.to()), unit, direction);
    }

    private @Nullable Read unit(int i, int to, String unit, String direction) {
        int step =
                switch (direction) {
                    case "next" -> 1;
                    case "last" -> -1;
                    default -> 0;
                };
        return switch (unit) {
            case "day" -> ofDay(i, to, today.plusDays(step), "day " + direction);
            case "week" -> {
                LocalDate monday =
                        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusWeeks(step);
                yield new Read(i, to, monday, monday.plusDays(6), "day", "week " + direction);
            }
            case "month" ->
                    month(i, to, YearMonth.from(today).plusMonths(step), "month " + direction);
            case "year" -> year(i, to, today.getYear() + step, "year " + direction);
            default -> null;
        };
    }

    private @Nullable Read yearAfter(Match match) {
        int year = yearAt(match.to());
        return year > 0 ? year(match.from(), yearEnd(match.to()), year, "year") : null;
    }

    /** "three years ago", "قبل ثلاث سنوات": the unit's precision is kept. */
    private @Nullable Read counted(int i, int number, @Nullable Match unit) {
        if (unit == null || !(unit.entry() instanceof Entry.Time time)) {
            return null;
        }
        return counted(i, unit.to(), number, time.value());
    }

    private @Nullable Read counted(int i, int to, int number, String unit) {
        Match ago = time(to, "ago");
        boolean ahead = hasTimeEndingAt(i, "after");
        // "three years after ..." counts from something else, and says that it is past.
        boolean since = ahead && spots.hasCue(to, CueKind.PREPOSITION);
        boolean past = ago != null || since || hasTimeEndingAt(i, "before");
        if (!past && !ahead) {
            return null;
        }
        int end = ago == null ? to : ago.to();
        long signed = past ? -number : number;
        return switch (unit) {
            case "day" -> ofDay(i, end, today.plusDays(signed), "counted days");
            case "week" -> ofDay(i, end, today.plusWeeks(signed), "counted weeks");
            case "month" ->
                    month(i, end, YearMonth.from(today).plusMonths(signed), "counted months");
            case "year" -> year(i, end, (int) (today.getYear() + signed), "counted years");
            default -> null;
        };
    }

    /** "قبل عام": the unit alone counts one. */
    private @Nullable Read before(int i, Match match) {
        Match unit = time(match.to(), "unit");
        if (unit == null || !(unit.entry() instanceof Entry.Time time)) {
            return null;
        }
        return counted(match.to(), unit.to(), 1, time.value());
    }

    private boolean hasTimeEndingAt(int token, String rule) {
        for (int k = token - 1; k >= Math.max(0, token - 2); k--) {
            for (Match match : spots.times.get(k)) {
                if (match.to() == token
                        && match.entry() instanceof Entry.Time time
                        && time.rule().equals(rule)) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Match time(int token, String rule) {
        if (token < tokens.size()) {
            for (Match match : spots.times.get(token)) {
                if (match.entry() instanceof Entry.Time time && time.rule().equals(rule)) {
                    return match;
                }
            }
        }
        return null;
    }

    private String nearAfter(int token) {
        Match near = time(token, "near");
        return near != null && near.entry() instanceof Entry.Time time ? time.value() : "";
    }

    private int nearEnd(int token) {
        Match near = time(token, "near");
        return near == null ? token : near.to();
    }

    private int yearAt(int token) {
        int i = yearStart(token);
        if (i < tokens.size()
                && tokens.get(i).kind() == Token.Kind.NUMBER
                && token(i).length() == 4) {
            int year = number(i);
            return year >= 1800 && year <= 2100 ? year : 0;
        }
        return 0;
    }

    private int yearStart(int token) {
        if (token < tokens.size()
                && (tokens.get(token).isMark(",") || tokens.get(token).isMark("،"))) {
            return token + 1;
        }
        for (Match match : token < tokens.size() ? spots.times.get(token) : List.<Match>of()) {
            if (match.entry() instanceof Entry.Time time
                    && (time.rule().equals("year") || time.value().equals("year"))) {
                return match.to();
            }
        }
        return token;
    }

    private int yearEnd(int token) {
        return yearStart(token) + 1;
    }

    private String token(int i) {
        return tokens.get(i).norm();
    }

    private int number(int i) {
        try {
            return Integer.parseInt(token(i));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static @Nullable LocalDate safeDay(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return LocalDate.of(year, month, day);
    }

    private static @Nullable Read ofDay(int i, int to, @Nullable LocalDate day, String rule) {
        return day == null ? null : new Read(i, to, day, day, "day", rule);
    }

    private static Read month(int i, int to, YearMonth month, String rule) {
        return new Read(i, to, month.atDay(1), month.atEndOfMonth(), "month", rule);
    }

    private static Read year(int i, int to, int year, String rule) {
        return new Read(i, to, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "year", rule);
    }

    /** The same expression read of the future: the next such weekday or month. */
    static OfTime forward(OfTime time, LocalDate today) {
        if (time.start().isEmpty() || time.end().isEmpty() || time.end().get().isAfter(today)) {
            return time;
        }
        return switch (time.rule()) {
            case "weekday" -> {
                LocalDate day =
                        time.start().get().equals(today) ? today : time.start().get().plusWeeks(1);
                yield new OfTime(
                        time.from(),
                        time.to(),
                        day.toString(),
                        Optional.of(day),
                        Optional.of(day),
                        "day",
                        "weekday ahead");
            }
            case "month" -> {
                YearMonth month = YearMonth.from(time.start().get()).plusYears(1);
                yield new OfTime(
                        time.from(),
                        time.to(),
                        month.toString(),
                        Optional.of(month.atDay(1)),
                        Optional.of(month.atEndOfMonth()),
                        "month",
                        "month ahead");
            }
            default -> time;
        };
    }
}
