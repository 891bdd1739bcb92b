package org.entente.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * When an article was published.
 *
 * @param day in the outlet's own calendar
 * @param moment where a clock time with its offset is known
 */
record Published(LocalDate day, Optional<Instant> moment) {
    private static final List<DateTimeFormatter> FORMATS =
            List.of(
                    format("uuuu-MM-dd[['T'][ ]HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][ ][VV][XX]]"),
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME,
                    format("[EEE, ]d MMM uuuu[ HH:mm[:ss][ ][XX][zzz]]"),
                    format("d MMMM uuuu"),
                    format("MMMM d, uuuu"),
                    format("MMM d, uuuu"));

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Reads a date as ISO 8601, as mail and feeds write it, or in English words. */
    static Optional<Published> parse(String text) {
        for (DateTimeFormatter format : FORMATS) {
            try {
                return Optional.of(
                        of(
                                format.parseBest(
                                        text,
                                        ZonedDateTime::from,
                                        LocalDateTime::from,
                                        LocalDate::from)));
            } catch (DateTimeException e) {
                // The next format may fit.
                continue;
            }
        }
        return Optional.empty();
    }

    private static Published of(TemporalAccessor time) {
        return switch (time) {
            case ZonedDateTime zoned ->
                    new Published(zoned.toLocalDate(), Optional.of(zoned.toInstant()));
            case LocalDateTime local -> new Published(local.toLocalDate(), Optional.empty());
            default -> new Published(LocalDate.from(time), Optional.empty());
        };
    }
}
