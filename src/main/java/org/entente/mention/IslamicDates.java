package org.entente.mention;

import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;

/** Days of the Islamic calendar as Umm al-Qura reckons it, from ICU4J. */
final class IslamicDates {
    private static final long DAY = 86_400_000L;

    private IslamicDates() {}

    /** The day of our calendar; the last of the month where it has no such day. */
    static LocalDate day(int year, int month, int day) {
        IslamicCalendar calendar = calendar();
        calendar.clear();
        calendar.set(year, month - 1, 1);
        int last = calendar.getActualMaximum(IslamicCalendar.DAY_OF_MONTH);
        return LocalDate.ofEpochDay(
                Math.floorDiv(calendar.getTimeInMillis(), DAY) + Math.min(day, last) - 1);
    }

    static LocalDate lastOfMonth(int year, int month) {
        return day(year, month, 30);
    }

    /** The year of the Islamic calendar that a day lies in. */
    static int year(LocalDate day) {
        IslamicCalendar calendar = calendar();
        calendar.setTimeInMillis(day.toEpochDay() * DAY);
        return calendar.get(IslamicCalendar.YEAR);
    }

    private static IslamicCalendar calendar() {
        IslamicCalendar calendar = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
        return calendar;
    }
}
