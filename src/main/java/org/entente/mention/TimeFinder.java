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
    private final CountedDates counted;
    private final CalendarDates calendar;
    private final TimeReader reader;
    private final RangeDates ranges;

    TimeFinder(Spots spots, boolean adjectiveAfter, TimeContext context) {
        this.words = new TimeWords(spots, adjectiveAfter);
        this.context = context;
        UnitDates units = new UnitDates(words, context);
        this.counted = new CountedDates(words, context, units);
        this.calendar = new CalendarDates(words, context, units);
        this.reader =
                new TimeReader(
                        words,
                        units,
                        calendar,
                        new RelativeDates(words, context, units, calendar),
                        counted);
        this.ranges = new RangeDates(words, calendar, reader);
    }

    List<OfTime> find() {
        if (!words.anyTime()) {
            return new ArrayList<>();
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
        Read read = read(i, reader.isOpen(i) || isListed(i, found));
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
        boolean told = !read.period().rule().equals("now") && read.period().isClosed();
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
        boolean stillNow = (side.equals("by") || side.equals("until")) && isNow(read.period());
        return rare
                || named
                || spare
                || other
                || stillNow
                || words.before(read.from(), TimeRule.TIMES) != null;
    }

    /** "until today": it goes on. */
    private boolean isNow(Period period) {
        boolean today =
                period.start().equals(context.today()) && period.end().equals(context.today());
        return period.rule().equals("now") || period.rule().equals("relative day") && today;
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

    /**
     * "yesterday Thursday", "Thursday, 5 September", a Hijri date and its like: one day told twice.
     */
    private Read joined(List<OfTime> found, Read read) {
        if (found.isEmpty()) {
            return read;
        }
        OfTime last = found.get(found.size() - 1);
        int gap = words.skip(words.skipMark(words.skipComma(last.to()), "("), TimeRule.EQUALS);
        boolean beside = gap == read.from();
        boolean same =
                last.start().equals(Optional.of(read.period().start()))
                        && last.end().equals(Optional.of(read.period().end()));
        boolean hijri =
                last.rule().startsWith("Hijri") && !read.period().rule().startsWith("Hijri");
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
        Read best = ranges.range(i);
        Read single = reader.single(i, open);
        if (best == null) {
            best = ranges.pair(i, single);
        }
        return TimeWords.longer(single, best);
    }

    // results

    private OfTime time(Read read, String bound) {
        Period period = bound.equals("by") ? ahead(read.period(), context.today()) : read.period();
        boolean from = period.start().equals(LocalDate.MIN);
        boolean to = period.end().equals(LocalDate.MAX);
        Optional<LocalDate> start = from ? Optional.empty() : Optional.of(period.start());
        Optional<LocalDate> end = to ? Optional.empty() : Optional.of(period.end());
        String edtf = from ? "../" + ended(period) : to ? period.start() + "/.." : period.edtf();
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

    private static String ended(Period period) {
        boolean year = period.end().getDayOfYear() == period.end().lengthOfYear();
        return period.precision().equals("year") && year
                ? Integer.toString(period.end().getYear())
                : period.end().toString();
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
        Period told = new Period(first, last.get(), time.precision(), time.rule());
        Period ahead = ahead(told, today);
        if (ahead.equals(told)) {
            return time;
        }
        boolean since = time.start().isPresent() && time.end().isEmpty();
        boolean by = time.start().isEmpty();
        return new OfTime(
                time.from(),
                time.to(),
                since ? ahead.first() + "/.." : by ? "../" + ahead.last() : ahead.edtf(),
                by ? Optional.empty() : Optional.of(ahead.start()),
                since ? Optional.empty() : Optional.of(ahead.end()),
                time.precision(),
                time.rule() + " ahead");
    }

    /** The next one, where nothing but the order of events says which one is meant. */
    private static Period ahead(Period period, LocalDate today) {
        LocalDate start = period.start();
        // Days that began before today and end with it are not those announced.
        boolean begun = start.isBefore(today) && period.rule().equals("range of weekday");
        if (!period.end().isBefore(today) && !begun) {
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
            case "range of weekday", "late weekday", "early weekday" ->
                    Period.days(start.plusWeeks(1), period.end().plusWeeks(1), period.rule());
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
