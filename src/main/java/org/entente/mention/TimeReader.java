package org.entente.mention;

import java.time.YearMonth;
import org.entente.mention.TimeWords.Read;
import org.entente.mention.TokenTrie.Match;
import org.jspecify.annotations.Nullable;

/** Reads one time at a place, by whichever rules take it furthest, with the part of it named. */
final class TimeReader {
    private final TimeWords words;
    private final UnitDates units;
    private final CalendarDates calendar;
    private final RelativeDates relative;
    private final CountedDates counted;

    TimeReader(
            TimeWords words,
            UnitDates units,
            CalendarDates calendar,
            RelativeDates relative,
            CountedDates counted) {
        this.words = words;
        this.units = units;
        this.calendar = calendar;
        this.relative = relative;
        this.counted = counted;
    }

    /** Whether words before a place say that a time follows. */
    boolean isOpen(int i) {
        return words.starts(i, TimeRule.OPENED) && isOpened(i);
    }

    private boolean isOpened(int i) {
        return words.before(i, TimeRule.YEAR) != null
                || words.before(i, TimeRule.BOUND) != null
                || words.before(i, TimeRule.PART) != null
                || words.before(i, TimeRule.HOURS) != null;
    }

    @Nullable Read single(int i, boolean open) {
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
        return words.starts(i, TimeRule.COUNTED) ? TimeWords.longer(best, counted.read(i)) : best;
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
                of.rank() == 2 && of.start().getYear() == of.end().getYear() && of.isClosed();
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
        Read day = at < words.size() && !words.isJoined(at) ? date(at, false) : null;
        return day != null && day.period().precision().equals("day") ? day.from(i) : null;
    }
}
