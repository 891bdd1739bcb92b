package org.entente.article;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where and when a report was filed, as it says before its first sentence: {@code MOSCOW, June 18,
 * 2024 (Reuters) -}. A date within a sentence is no dateline: it may be of anything.
 */
final class Dateline {
    private static final String MONTH = "(\\p{L}+(?:\\s(?!de\\b)\\p{L}+)?)\\.?";
    private static final String OTHER_MONTH = "(?:\\s*/\\s*" + MONTH + ")?";

    /** Groups: day, month, other name of the month, year; or month, day, year; or ISO. */
    private static final Pattern DATE =
            Pattern.compile(
                    "(?U)\\b(?:(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:de\\s+)?%s%s,?\\s+(?:de\\s+)?(\\d{4})|%s\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})|(\\d{4})-(\\d{2})-(\\d{2}))\\b"
                            .formatted(MONTH, OTHER_MONTH, MONTH));

    /** An agency in brackets or after a stroke, and the dash, colon or line end that closes it. */
    private static final Pattern CLOSE =
            Pattern.compile(
                    "(?U)\\s*[,،)]?\\s*(?:\\([^)\\n]{1,40}\\)|[/|][^-–—:\\n]{1,40})?\\s*(?:[-–—:]|\\z|\\n)");

    private static final List<String> LOCALES =
            List.of("ar", "ar_SY", "ar_DZ", "ar_MA", "en", "fr", "es", "de", "ru");

    private static final Pattern PLACE = Pattern.compile("[^.!?؟:;؛\\n]{0,60}");
    private static final Set<String> PREPOSITIONS =
            Set.of(
                    ("on in since by from until before after dated of le du el del am vom"
                                    + " في منذ يوم بتاريخ قبل بعد حتى من الى")
                            .split(" "));
    private static final int LONGEST = 160;

    /** After so many years every day of a year has fallen on every weekday. */
    private static final int CYCLE = 28;

    private static final class Weekdays {
        /** Numbers from 1 for Monday, by name. */
        static final Map<String, Integer> NAMES = names();

        /** Groups: weekday; day, month, other name of the month; or month, day. */
        static final Pattern DATE =
                Pattern.compile(
                        "(?U)\\b(%s)\\s*[,،]?\\s+(?:(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:de\\s+)?%s%s|%s\\s+(\\d{1,2})(?:st|nd|rd|th)?)(?!\\s*[,،]?\\s*\\d)"
                                .formatted(
                                        String.join("|", written()),
                                        "(\\p{L}+(?:\\sال\\p{L}+)?)\\.?",
                                        OTHER_MONTH,
                                        MONTH),
                        Pattern.CASE_INSENSITIVE);

        private static Map<String, Integer> names() {
            Map<String, Integer> names = new HashMap<>();
            for (String locale : LOCALES) {
                String[] days = DateFormatSymbols.getInstance(new ULocale(locale)).getWeekdays();
                for (int i = 1; i <= 7; i++) {
                    names.putIfAbsent(plain(days[i]), i == 1 ? 7 : i - 1);
                }
            }
            return names;
        }

        /** With every kind of alef. */
        private static List<String> written() {
            return names().keySet().stream()
                    .sorted()
                    .map(name -> name.replace("ا", "[اأإآ]"))
                    .toList();
        }
    }

    private static final class Months {
        /** Numbers by name, as all regions write them. */
        static final Map<String, Integer> NAMES = names();

        private static Map<String, Integer> names() {
            Map<String, Integer> names = new HashMap<>();
            for (String locale : LOCALES) {
                DateFormatSymbols symbols = DateFormatSymbols.getInstance(new ULocale(locale));
                for (String[] months : List.of(symbols.getMonths(), symbols.getShortMonths())) {
                    for (int i = 0; i < months.length; i++) {
                        names.putIfAbsent(plain(months[i]).replace(".", ""), i + 1);
                    }
                }
            }
            return names;
        }
    }

    private Dateline() {}

    /** The day of a text's dateline, where there is one with day, month and year. */
    static Optional<LocalDate> date(String text) {
        String start = text.strip();
        start = start.substring(0, Math.min(LONGEST, start.length()));
        return DATE.matcher(start)
                .results()
                .findFirst()
                .filter(isDateline(start))
                .flatMap(Dateline::day);
    }

    /**
     * The day of a text's dateline; where it names the weekday instead of the year, the latest such
     * day.
     *
     * @param last the last day on which the text can have been written
     */
    static Optional<LocalDate> date(String text, LocalDate last) {
        return date(text).or(() -> dateByWeekday(text, last));
    }

    private static Optional<LocalDate> dateByWeekday(String text, LocalDate last) {
        String start = text.strip();
        start = start.substring(0, Math.min(LONGEST, start.length()));
        return Weekdays.DATE
                .matcher(start)
                .results()
                .findFirst()
                .filter(isDateline(start))
                .flatMap(date -> dayByWeekday(date, last));
    }

    private static Optional<LocalDate> dayByWeekday(MatchResult date, LocalDate last) {
        boolean dayFirst = date.group(2) != null;
        Integer month = Months.NAMES.get(plain(date.group(dayFirst ? 3 : 5)));
        Integer weekday = Weekdays.NAMES.get(plain(date.group(1)));
        if (month == null || weekday == null) {
            return Optional.empty();
        }
        String number = date.group(dayFirst ? 2 : 6);
        return IntStream.range(0, CYCLE)
                .mapToObj(years -> day(Integer.toString(last.getYear() - years), month, number))
                .flatMap(Optional::stream)
                .filter(day -> !day.isAfter(last))
                .filter(day -> day.getDayOfWeek().getValue() == weekday)
                .findFirst();
    }

    private static Predicate<MatchResult> isDateline(String start) {
        return date -> {
            String before = start.substring(0, date.start());
            String after = start.substring(date.end());
            // Entries of a chronicle start so.
            boolean alone = before.chars().noneMatch(Character::isLetter);
            return isPlace(before)
                    && CLOSE.matcher(after).lookingAt()
                    && !(alone && after.startsWith(":"));
        };
    }

    /** Whether words are names of places and agencies only, as far as their shape shows it. */
    private static boolean isPlace(String words) {
        if (!PLACE.matcher(words).matches()) {
            return false;
        }
        List<String> parts =
                List.of(words.strip().split("[\\s,،/()–—-]+")).stream()
                        .filter(word -> !word.isEmpty())
                        .toList();
        return parts.size() <= 6
                && parts.stream().noneMatch(word -> Character.isLowerCase(word.codePointAt(0)))
                && parts.stream().map(Dateline::plain).noneMatch(PREPOSITIONS::contains);
    }

    private static Optional<LocalDate> day(MatchResult date) {
        if (date.group(8) != null) {
            return day(date.group(8), Integer.parseInt(date.group(9)), date.group(10));
        }
        boolean dayFirst = date.group(1) != null;
        Integer month = Months.NAMES.get(plain(dayFirst ? date.group(2) : date.group(5)));
        if (month == null) {
            return Optional.empty();
        }
        return dayFirst
                ? day(date.group(4), month, date.group(1))
                : day(date.group(7), month, date.group(6));
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Lower case, and with bare alef, which writers often use for all kinds of it. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[أإآ]", "ا");
    }
}
