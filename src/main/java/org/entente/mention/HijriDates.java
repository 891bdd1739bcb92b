package org.entente.mention;

import java.time.LocalDate;
import org.entente.mention.TimeWords.Read;
import org.entente.mention.TokenTrie.Match;
import org.jspecify.annotations.Nullable;

/** Dates of the Islamic calendar: ٢٢ صفر ١٤٤٥ هـ, شهر رمضان الماضي. */
final class HijriDates {
    private final TimeWords words;
    private final LocalDate today;

    HijriDates(TimeWords words, TimeContext context) {
        this.words = words;
        this.today = context.today();
    }

    @Nullable Read day(int i) {
        int day = words.dayNumber(i);
        Match month = day == 0 ? null : words.at(words.afterDayNumber(i), TimeRule.HIJRI);
        if (month == null) {
            return null;
        }
        int number = TimeWords.intValue(month);
        int at = yearAt(month.to());
        if (at >= 0) {
            LocalDate date = IslamicDates.day(words.digits(at), number, day);
            return new Read(
                    i, words.skip(at + 1, TimeRule.ERA), Period.day(date, "Hijri day and year"));
        }
        Match near = words.placing(month.to());
        int year = yearOf(number, near == null ? "" : TimeWords.value(near));
        return new Read(
                i,
                near == null ? month.to() : near.to(),
                Period.day(IslamicDates.day(year, number, day), "Hijri day"));
    }

    @Nullable Read month(int i, boolean open) {
        int at = words.skip(i, TimeRule.MONTHLY);
        Match month = words.at(at, TimeRule.HIJRI);
        if (month == null) {
            return null;
        }
        int number = TimeWords.intValue(month);
        int year = yearAt(month.to());
        if (year >= 0) {
            return month(
                    i, words.skip(year + 1, TimeRule.ERA), words.digits(year), number, " and year");
        }
        Match near = words.placing(month.to());
        boolean told = near != null || at > i || open && isCertain(month);
        return told
                ? month(
                        i,
                        near == null ? month.to() : near.to(),
                        yearOf(number, near == null ? "" : TimeWords.value(near)),
                        number,
                        "")
                : null;
    }

    /** Some months bear the names of men. */
    private boolean isCertain(Match month) {
        return words.at(month.from(), TimeRule.CERTAIN) != null;
    }

    private static Read month(int i, int to, int year, int month, String with) {
        return new Read(
                i,
                to,
                new Period(
                        IslamicDates.day(year, month, 1),
                        IslamicDates.lastOfMonth(year, month),
                        "month",
                        "Hijri month" + with));
    }

    @Nullable Read year(int i, int at) {
        boolean islamic = isYear(at) && words.at(at + 1, TimeRule.ERA) != null;
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
    private int yearAt(int i) {
        int at = words.skipComma(i);
        if (isYear(at)) {
            return at;
        }
        at = words.skipOf(at);
        at = words.is(at, TimeRule.UNIT, "year") ? words.skip(at, TimeRule.UNIT) : at;
        return isYear(at) ? at : -1;
    }

    private boolean isYear(int i) {
        int year = words.digits(i);
        return year >= 1300 && year <= 1500;
    }

    private int yearOf(int month, String direction) {
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
}
