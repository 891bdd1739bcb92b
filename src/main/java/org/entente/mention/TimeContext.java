package org.entente.mention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.mention.Mention.OfTime;
import org.jspecify.annotations.Nullable;

/**
 * What expressions of time are counted from: the day an article speaks from, and the date it told
 * last, to which "the same year" and "two days later" refer. One such context goes through the
 * sentences of an article in their order; it belongs to one thread.
 */
public final class TimeContext {
    private static final int WELL_BEFORE = 7;
    private static final int NEWS_DAYS = 3;
    private static final int FIRST = 6;
    private static final Pattern PREFIX =
            Pattern.compile("^(?:range of )?(?:(?:early|mid|late|start|end) )*");
    private static final Set<String> ABSOLUTE =
            Set.of(
                    "day, month and year",
                    "iso date",
                    "month and year",
                    "year",
                    "decade",
                    "century",
                    "season and year",
                    "block and year",
                    "feast and year",
                    "Hijri day and year",
                    "Hijri month and year",
                    "Hijri year");

    private final LocalDate today;
    private @Nullable Period told;
    private @Nullable Period past;
    private @Nullable LocalDate newsDay;
    private boolean printed;
    private int count;

    private TimeContext(LocalDate today) {
        this.today = today;
    }

    /** The context at the start of an article that speaks from a day. */
    public static TimeContext of(LocalDate today) {
        return new TimeContext(today);
    }

    /** Whether an expression means the same on whatever day it is read. */
    public static boolean isAbsolute(OfTime time) {
        return ABSOLUTE.contains(PREFIX.matcher(time.rule()).replaceFirst(""));
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

    /**
     * The day the article's news are of, where its first words of time tell one shortly before it
     * was published: أمس, "on Monday". What such an article tells without a date was mostly that
     * day.
     */
    public Optional<LocalDate> newsDay() {
        return Optional.ofNullable(newsDay);
    }

    /**
     * Whether the article tells its news as yesterday's, as a paper does that was printed
     * overnight: what it tells without a date was then or earlier. Agencies name the weekday.
     */
    public boolean tellsYesterday() {
        return printed;
    }

    private boolean isNewsDay(Period period) {
        boolean named = period.rule().equals("relative day") || period.rule().equals("weekday");
        return named
                && period.start().equals(period.end())
                && !period.end().isAfter(today)
                && !period.start().isBefore(today.minusDays(NEWS_DAYS));
    }

    void tell(Period period) {
        if (newsDay == null && count++ < FIRST && isNewsDay(period)) {
            newsDay = period.start();
            printed = period.rule().equals("relative day") && newsDay.isBefore(today);
        }
        told = period;
        if (period.end().isBefore(today.minusDays(WELL_BEFORE))) {
            past = period;
        }
    }
}
