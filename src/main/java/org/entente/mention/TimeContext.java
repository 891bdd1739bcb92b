package org.entente.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What expressions of time are counted from: the day an article speaks from, and the date it told
 * last, to which "the same year" and "two days later" refer. One such context goes through the
 * sentences of an article in their order; it belongs to one thread.
 */
public final class TimeContext {
    private static final int WELL_BEFORE = 7;
    private final LocalDate today;
    private @Nullable Period told;
    private @Nullable Period past;

    private TimeContext(LocalDate today) {
        this.today = today;
    }

    /** The context at the start of an article that speaks from a day. */
    public static TimeContext of(LocalDate today) {
        return new TimeContext(today);
    }

    public LocalDate today() {
        return today;
    }

    /** The date told last; today where none was. */
    Period told() {
        return told == null ? Period.day(today, "relative day") : told;
    }

    boolean hasTold() {
        return told != null;
    }

    /** The date told last that lies well before today: what "at the time" refers to. */
    @Nullable Period past() {
        return past;
    }

    void tell(Period period) {
        told = period;
        if (period.end().isBefore(today.minusDays(WELL_BEFORE))) {
            past = period;
        }
    }
}
