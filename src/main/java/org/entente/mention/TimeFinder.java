package org.entente.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.mention.CountedDates.Count;
import org.entente.mention.Mention.OfTime;
import org.entente.mention.TimeWords.Read;
import org.entente.mention.TokenTrie.Match;
import org.jspecify.annotations.Nullable;

/**
 * Finds expressions of time and resolves them against the article's day and the date it told last:
 * days, months and years written out, weekdays, "last month", "two years ago", "from 3 to 5 May",
 * "since", "by". A weekday or month without a year is the latest one that has begun; an event
 * announced for the future takes the next one instead ({@link #forward}).
 */
final class TimeFinder {
    private static final int FIRST = 9;
    private static final int FRESH = 14;
    private final TimeWords words;
    private final TimeContext context;
    private final UnitDates units;
    private final CountedDates counted;
    private final CalendarDates calendar;
    private final RelativeDates relative;

    TimeFinder(Spots spots, boolean adjectiveAfter, TimeContext context) {
        this.words = new TimeWords(spots, adjectiveAfter);
        this.context = context;
        this.units = new UnitDates(words, context);
        this.counted = new CountedDates(words, context, units);
        this.calendar = new CalendarDates(words, context, units);
        this.relative = new RelativeDates(words, context, units, calendar);
    }

    List<OfTime> find() {
        if (!words.anyTime()) {
            return List.of();
        }
        List<OfTime> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int next = words.afterName(i);
            if (next == i && words.isCandidate(i)) {
                next = add(i, found);
            }
            i = Math.max(i + 1, next);
        }
        return found;
    }

    /** Adds what starts at a place, and returns the place after it. */
    private int add(int i, List<OfTime> found) {
        int label = label(i);
        if (label > i) {
            return label;
        }
        Read read = read(i, isOpen(i) || isListed(i, found));
        int lasting = lasting(i, read, found);
        if (lasting > i) {
            return lasting;
        }
        if (read == null) {
            return i;
        }
        Match bound = words.before(read.from(), TimeRule.BOUND);
        String side = bound == null ? "" : TimeWords.value(bound);
        if (isNoDate(read, side, found)) {
            return read.to();
        }
        Read whole = joined(found, read);
        found.add(time(whole, side));
        boolean told = !read.period().rule().equals("now") && isClosed(read.period());
        if (told) {
            context.tell(read.period());
            calendar.tell(read.period());
        }
        return read.to();
    }

    /** "the first since 2013", "for the third time this year": how rare it is, not when. */
    private boolean isNoDate(Read read, String side, List<OfTime> found) {
        boolean rare = side.equals("since") && words.near(read.from(), TimeRule.FIRST, FIRST);
        Match label = words.before(read.from(), TimeRule.LABEL);
        boolean named =
                label != null
                        && !label.view().definite()
                        && TimeWords.value(label).equals("before")
                        && isPlain(read.period().rule());
        // "its minister at the time", beside a date.
        boolean spare = !found.isEmpty() && read.period().rule().equals("that time");
        // "in 1974 ... a month after": counted from a day that is not the news's own.
        boolean other = read.period().rule().equals("counted before an act") && isOld(found);
        boolean stillNow =
                (side.equals("by") || side.equals("until")) && read.period().rule().equals("now");
        return rare || named || spare || other || stillNow || words.before(read.from(), TimeRule.TIMES) != null;
    }

    private boolean isOld(List<OfTime> found) {
        LocalDate fresh = context.today().minusDays(FRESH);
        return found.stream().anyMatch(t -> t.end().filter(d -> d.isBefore(fresh)).isPresent());
    }

    /** Whether a date is told by the calendar alone, as names of treaties and revolutions do. */
    private static boolean isPlain(String rule) {
        return switch (rule) {
            case "year", "month", "day and month", "day, month and year", "month and year" -> true;
            default -> false;
        };
    }

    /** A name made of words of time: the 6th of October City. */
    private int label(int i) {
        Match label = words.at(i, TimeRule.LABEL);
        return label != null && !TimeWords.value(label).equals("before") ? label.to() : i;
    }

    private static boolean isClosed(Period period) {
        return !period.start().equals(LocalDate.MIN) && !period.end().equals(LocalDate.MAX);
    }

    /** "yesterday Thursday", "Thursday, 5 September", a Hijri date and its like: one day told twice. */
    private Read joined(List<OfTime> found, Read read) {
        if (found.isEmpty()) {
            return read;
        }
        OfTime last = found.get(found.size() - 1);
        int gap = words.skip(
                        words.skipMark(words.skipComma(last.to()), "("), TimeRule.EQUALS);
        boolean beside = gap == read.from();
        boolean same =
                last.start().equals(Optional.of(read.period().start()))
                        && last.end().equals(Optional.of(read.period().end()));
        boolean hijri = last.rule().startsWith("Hijri") && !read.period().rule().startsWith("Hijri");
        if (beside && (same || hijri && words.at(gap - 1, TimeRule.EQUALS) != null)) {
            found.remove(found.size() - 1);
            return read.from(last.from());
        }
        return read;
    }

    // durations

    /**
     * "lasting two days", "a two-day visit": how long, not when. Days stand where other expressions
     * have their date; longer ones are passed over. Returns the place after it, or {@code i}.
     */
    private int lasting(int i, @Nullable Read read, List<OfTime> found) {
        Match lasting = words.at(i, TimeRule.LASTING);
        if (lasting != null) {
            Count count = counted.count(words.skip(lasting.to(), TimeRule.THE));
            boolean past = count != null && words.placing(count.to()) != null;
            boolean ago = count != null && words.at(count.to(), TimeRule.AGO) != null;
            boolean longer = read != null && count != null && read.to() > count.to();
            return count == null || past || ago || longer ? i : passed(i, count, found);
        }
        boolean hyphen =
                words.isMark(i + 1, "-")
                        && (words.digits(i) >= 0 || words.at(i, TimeRule.NUMBER) != null);
        Match unit = hyphen ? words.at(i + 2, TimeRule.UNIT) : null;
        if (unit == null || read != null && read.to() > unit.to()) {
            return i;
        }
        Count count = counted.count(i, true);
        return count == null ? i : passed(i, count, found);
    }

    private static int passed(int i, Count count, List<OfTime> found) {
        if (count.unit().equals("day") && count.value() > 0 && count.value() < 60) {
            found.add(
                    new OfTime(
                            i,
                            count.to(),
                            Integer.toString(count.value()),
                            Optional.empty(),
                            Optional.empty(),
                            "day",
                            "duration"));
        }
        return count.to();
    }

    // expressions

    /** Whether words before a place say that a time follows. */
    private boolean isOpen(int i) {
        return words.starts(i, TimeRule.OPENED) && isOpened(i);
    }

    private boolean isOpened(int i) {
        return words.before(i, TimeRule.YEAR) != null
                || words.before(i, TimeRule.BOUND) != null
                || words.before(i, TimeRule.PART) != null
                || words.before(i, TimeRule.HOURS) != null;
    }

    /** "in 2010, 2015 and 2020". */
    private boolean isListed(int i, List<OfTime> found) {
        if (found.isEmpty() || !found.get(found.size() - 1).rule().equals("year")) {
            return false;
        }
        int to = found.get(found.size() - 1).to();
        int next = words.skip(words.skipComma(to), TimeRule.JOINT);
        return next == i && (next > to || words.isJoined(i));
    }

    private @Nullable Read read(int i, boolean open) {
        Read best = range(i);
        Read single = single(i, open);
        if (best == null) {
            best = pair(i, single);
        }
        return TimeWords.longer(single, best);
    }

    private @Nullable Read single(int i, boolean open) {
        Read best = date(i, open);
        best = TimeWords.longer(best, part(i));
        return TimeWords.longer(best, hours(i));
    }

    private @Nullable Read date(int i, boolean open) {
        Read best = null;
        if (words.starts(i, TimeRule.CALENDAR)) {
            best = calendar.read(i, open);
        }
        if (words.starts(i, TimeRule.RELATIVE)) {
            best = TimeWords.longer(best, relative.read(i));
        }
        return words.starts(i, TimeRule.COUNTED)
                ? TimeWords.longer(best, counted.read(i))
                : best;
    }

    /** "early 2023", "late last month", نهاية العام: the year or month it is a part of. */
    private @Nullable Read part(int i) {
        Match part = words.at(i, TimeRule.PART);
        Match bound = words.at(i, TimeRule.BOUND);
        if (part == null || bound != null && bound.to() > part.to()) {
            return null;
        }
        String value = TimeWords.value(part);
        int at = words.skipMark(part.to(), "-");
        at = words.skip(at, TimeRule.THE);
        Read inner = inner(at);
        if (inner == null) {
            at = words.skipOf(at);
            inner = inner(at);
        }
        if (inner == null) {
            return null;
        }
        Period of = inner.period();
        String rule = value.equals("in") ? of.rule() : value + " " + of.rule();
        Period period = of.ruled(rule);
        boolean year =
                of.rank() == 2 && of.start().getYear() == of.end().getYear() && isClosed(of);
        if (year && value.equals("end")) {
            period = Period.month(YearMonth.from(of.end()), rule);
        } else if (year && value.equals("start")) {
            period = Period.month(YearMonth.from(of.start()), rule);
        } else if (of.rule().startsWith("week ") && value.equals("end")) {
            period = Period.days(of.end().minusDays(1), of.end(), rule);
        }
        return new Read(i, inner.to(), period);
    }

    private @Nullable Read inner(int at) {
        if (at >= words.size()) {
            return null;
        }
        Read inner = date(at, true);
        if (inner == null && words.at(at, TimeRule.PART) != null) {
            inner = part(at);
        }
        inner = TimeWords.longer(units.current(at), inner);
        return inner == null ? hours(at) : inner;
    }

    /** "the night of Friday", مساء أمس, فجر السبت: the day it is a part of. */
    private @Nullable Read hours(int i) {
        Match hours = words.at(i, TimeRule.HOURS);
        if (hours == null) {
            return null;
        }
        int at = words.skip(words.skip(hours.to(), TimeRule.OF), TimeRule.THE);
        if (words.at(at, TimeRule.HOURS) != null) {
            at = words.skip(at, TimeRule.HOURS);
        }
        Read day = at < words.size() ? date(at, false) : null;
        return day != null && day.period().precision().equals("day") ? day.from(i) : null;
    }

    // ranges

    /** "from 12 to 14 March", "between 2014 and 2016", من 3 إلى 5 مايو. */
    private @Nullable Read range(int i) {
        Match opener = words.at(i, TimeRule.RANGE);
        if (opener == null) {
            return null;
        }
        boolean between = TimeWords.value(opener).equals("between");
        int at = words.skip(words.skip(opener.to(), TimeRule.THE), TimeRule.PAIR);
        return ends(i, at, between, true);
    }

    /** "12-14 March", "2021 and 2022", يومي 11 و13 مايو. */
    private @Nullable Read pair(int i, @Nullable Read single) {
        Match pair = words.at(i, TimeRule.PAIR);
        if (pair != null) {
            return ends(i, pair.to(), true, true);
        }
        boolean begins = single != null || calendar.dayNumber(i) > 0 || words.isYear(i);
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
        Read first = single(at, opened || isOpen(at));
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
                    : new Read(
                            i, second + 1, Period.days(a.start(), last, "range of " + a.rule()));
        }
        if (isShortYear(first, second)) {
            int year = a.start().getYear();
            int last = year - year % 100 + words.digits(second);
            return new Read(i, second + 1, Period.years(year, last, "range of year"));
        }
        Read other = single(second, true);
        if (other == null || other.period().rank() != a.rank() && !opened) {
            return null;
        }
        Period b = other.period();
        a = alike(a, b);
        b = after(a, b);
        boolean joined = opened || isDash(first.to()) || near(a, b);
        boolean ordered = isClosed(a) && isClosed(b) && b.end().isAfter(a.start());
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

    /** A weekday or month without a year, before one that lies otherwise: from March to May 2023. */
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
        int day = calendar.dayNumber(at);
        if (day == 0) {
            return null;
        }
        int plain = words.skip(afterNumber(at), TimeRule.SUFFIX);
        int second = afterJoint(plain, between, opened);
        if (second < 0) {
            return null;
        }
        Read last = single(second, true);
        boolean whole =
                last != null
                        && calendar.dayNumber(second) > 0
                        && last.period().precision().equals("day")
                        && last.period().start().equals(last.period().end());
        LocalDate first = whole ? withDay(last.period().start(), day) : null;
        return first == null || !first.isBefore(last.period().start())
                ? null
                : new Read(
                        i,
                        last.to(),
                        Period.days(
                                first,
                                last.period().end(),
                                "range of " + last.period().rule()));
    }

    private int afterNumber(int at) {
        Match ordinal = words.digits(at) >= 0 ? null : words.at(at, TimeRule.ORDINAL);
        return ordinal == null ? at + 1 : ordinal.to();
    }

    private static @Nullable LocalDate withDay(LocalDate day, int number) {
        return number <= day.lengthOfMonth() ? day.withDayOfMonth(number) : null;
    }

    private boolean isDash(int i) {
        return words.isMark(i, "-") || words.isMark(i, "–") || words.isMark(i, "—");
    }

    /** The place of the second end; -1 where nothing joins the two. */
    private int afterJoint(int i, boolean between, boolean opened) {
        if (i >= words.size()) {
            return -1;
        }
        int at = words.skipComma(i);
        Match joint = words.at(at, TimeRule.JOINT);
        String value = joint == null ? "" : TimeWords.value(joint);
        if (value.equals("to") && (opened && !between || words.digits(at - 1) >= 0)) {
            return words.skip(words.skip(java.util.Objects.requireNonNull(joint).to(), TimeRule.THE), TimeRule.PAIR);
        }
        if (value.equals("and") && (between || !opened)) {
            return words.skip(java.util.Objects.requireNonNull(joint).to(), TimeRule.THE);
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

    // results

    private OfTime time(Read read, String bound) {
        Period period =
                bound.equals("by") ? ahead(read.period(), context.today()) : read.period();
        boolean from = period.start().equals(LocalDate.MIN);
        boolean to = period.end().equals(LocalDate.MAX);
        Optional<LocalDate> start = from ? Optional.empty() : Optional.of(period.start());
        Optional<LocalDate> end = to ? Optional.empty() : Optional.of(period.end());
        String edtf =
                from
                        ? "../" + period.end()
                        : to ? period.start() + "/.." : period.edtf();
        boolean closed = !from && !to;
        switch (bound) {
            case "since" -> {
                if (closed) {
                    edtf = period.first() + "/..";
                    end = Optional.empty();
                }
            }
            case "by", "until" -> {
                if (closed) {
                    edtf = "../" + period.last();
                    start = Optional.empty();
                }
            }
            case "before" -> {
                if (closed) {
                    Period until = before(period);
                    edtf = "../" + until.last();
                    start = Optional.empty();
                    end = Optional.of(until.end());
                }
            }
            default -> {}
        }
        return new OfTime(
                read.from(), read.to(), edtf, start, end, period.precision(), period.rule());
    }

    /** "before 2014" leaves that year out; "before the end of 2014" does not. */
    private static Period before(Period period) {
        if (period.rule().startsWith("end ")) {
            return period;
        }
        LocalDate last = period.start().minusDays(1);
        return switch (period.precision()) {
            case "year" -> Period.year(last.getYear(), period.rule());
            case "month" -> Period.month(YearMonth.from(last), period.rule());
            default -> Period.day(last, period.rule());
        };
    }

    /** The same expression read of the future: the next such weekday, day or month. */
    static OfTime forward(OfTime time, LocalDate today) {
        Optional<LocalDate> last = time.end().or(time::start);
        if (last.isEmpty() || last.get().isAfter(today)) {
            return time;
        }
        LocalDate first = time.start().orElse(last.get());
        Period ahead = ahead(new Period(first, last.get(), time.precision(), time.rule()), today);
        boolean since = time.start().isPresent() && time.end().isEmpty();
        boolean by = time.start().isEmpty();
        return new OfTime(
                time.from(),
                time.to(),
                since ? ahead.first() + "/.." : by ? "../" + ahead.last() : ahead.edtf(),
                by ? Optional.empty() : Optional.of(ahead.start()),
                since ? Optional.empty() : Optional.of(ahead.end()),
                time.precision(),
                time.rule());
    }

    /** The next one, where nothing but the order of events says which one is meant. */
    private static Period ahead(Period period, LocalDate today) {
        LocalDate start = period.start();
        if (!period.end().isBefore(today)) {
            return period;
        }
        return switch (period.rule()) {
            case "weekday" -> Period.day(start.plusWeeks(1), period.rule());
            case "month" -> Period.month(YearMonth.from(start).plusYears(1), period.rule());
            case "weekend" ->
                    Period.days(start.plusWeeks(1), period.end().plusWeeks(1), period.rule());
            case "feast" -> Period.day(start.plusYears(1), period.rule());
            case "day and month" ->
                    Period.day(
                            start.isBefore(today.minusDays(60)) ? start.plusYears(1) : start,
                            period.rule());
            default -> partAhead(period);
        };
    }

    /** "the end of June", as its month. */
    private static Period partAhead(Period period) {
        boolean month = period.rule().endsWith(" month") && !period.rule().startsWith("Hijri");
        return month
                ? Period.month(YearMonth.from(period.start()).plusYears(1), period.rule())
                : period;
    }
}
