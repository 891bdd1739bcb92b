package org.entente.mention;

import java.time.LocalDate;
import java.util.List;
import org.entente.mention.TokenTrie.Match;
import org.entente.text.Token;
import org.jspecify.annotations.Nullable;

/** The words of time and the numbers of a sentence, asked for by place and rule. */
final class TimeWords {
    /** How many words the longest opener has: "in the early hours of". */
    private static final int LONGEST = 6;

    /** Stands for "several" and "a few". */
    static final int SOME = -2;

    static final int NONE = -1;
    final List<Token> tokens;
    private final Spots spots;

    private final boolean adjectiveAfter;

    /** By place, which rules start there. */
    private final long[] rules;

    /** By place, the number in digits there. */
    private final int[] digits;

    private final boolean anyTime;

    TimeWords(Spots spots, boolean adjectiveAfter) {
        this.adjectiveAfter = adjectiveAfter;
        this.spots = spots;
        this.tokens = spots.tokens;
        this.rules = new long[tokens.size()];
        this.digits = new int[tokens.size()];
        boolean any = false;
        for (int i = 0; i < rules.length; i++) {
            List<Match> matches = spots.times.get(i);
            for (int k = 0; k < matches.size(); k++) {
                TimeRule rule = rule(matches.get(k));
                rules[i] |= rule == null ? 0 : rule.bit();
            }
            digits[i] = readDigits(tokens.get(i).norm());
            any |= (rules[i] & TimeRule.CORE) != 0 || isNumber(i);
        }
        this.anyTime = any;
    }

    private static @Nullable TimeRule rule(Match match) {
        return match.entry() instanceof Entry.Time time ? TimeRule.named(time.rule()) : null;
    }

    /** Whether the sentence can hold an expression of time at all. */
    boolean anyTime() {
        return anyTime;
    }

    boolean isNumber(int i) {
        return digits[i] >= 0 || tokens.get(i).kind() == Token.Kind.NUMBER;
    }

    /** Whether one of the rules of a set, or a number, stands at a place. */
    boolean starts(int i, long set) {
        return i >= 0 && i < rules.length && ((rules[i] & set) != 0 || isNumber(i));
    }

    /** What was read at a place. */
    record Read(int from, int to, Period period) {
        Read ruled(String rule) {
            return new Read(from, to, period.ruled(rule));
        }

        Read from(int other) {
            return new Read(other, to, period);
        }
    }

    /** A number with the place after it. */
    record Number(int value, int to) {}

    static @Nullable Read longer(@Nullable Read a, @Nullable Read b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.to() > a.to() ? b : a;
    }

    int size() {
        return tokens.size();
    }

    boolean isCandidate(int i) {
        return starts(i, TimeRule.STARTS);
    }

    /** The place after a name of several words that starts here, else the place itself. */
    int afterName(int i) {
        Match name = spots.names[i];
        return name != null && name.length() > 1 ? name.to() : i;
    }

    /** The longest words of a rule that start at a place. */
    @Nullable Match at(int i, TimeRule rule) {
        if (i < 0 || i >= rules.length || (rules[i] & rule.bit()) == 0) {
            return null;
        }
        Match longest = null;
        List<Match> matches = spots.times.get(i);
        for (int k = 0; k < matches.size(); k++) {
            Match match = matches.get(k);
            if (rule(match) == rule && (longest == null || match.to() > longest.to())) {
                longest = match;
            }
        }
        return longest;
    }

    /** A weekday; where the article is part of its name, it stands: "one" is no Sunday (أحد). */
    @Nullable Match weekday(int i) {
        Match match = at(i, TimeRule.WEEKDAY);
        boolean bare = match != null && isArabic(i) && !match.view().definite();
        return bare ? null : match;
    }

    /** "last" and the like where it stands after its noun, and agrees with it. */
    @Nullable Match placing(int i) {
        Match near = at(i, TimeRule.NEAR);
        if (near == null || isTwice(value(near))) {
            return near;
        }
        boolean agrees = !isArabic(i) || near.view().definite() || value(near).equals("same");
        return adjectiveAfter && agrees ? near : null;
    }

    /** "the week before last", which stands after its noun in every language. */
    private static boolean isTwice(String value) {
        return value.equals("before last") || value.equals("after next");
    }

    /** "last" and the like where it stands before its noun. */
    @Nullable Match leading(int i) {
        Match near = at(i, TimeRule.NEAR);
        return near == null || near.view().definite() || isTwice(value(near)) ? null : near;
    }

    private boolean isArabic(int i) {
        return tokens.get(i).norm().charAt(0) > 0x600;
    }

    static String value(Match match) {
        return match.entry() instanceof Entry.Time time ? time.value() : "";
    }

    static int intValue(Match match) {
        return Integer.parseInt(value(match));
    }

    /** The value of the words of a rule at a place, empty for none. */
    String valueAt(int i, TimeRule rule) {
        Match match = at(i, rule);
        return match == null ? "" : value(match);
    }

    boolean is(int i, TimeRule rule, String value) {
        if (i < 0 || i >= rules.length || (rules[i] & rule.bit()) == 0) {
            return false;
        }
        for (Match match : spots.times.get(i)) {
            if (rule(match) == rule && value(match).equals(value)) {
                return true;
            }
        }
        return false;
    }

    int skip(int i, TimeRule rule) {
        Match match = at(i, rule);
        return match == null ? i : match.to();
    }

    int skipMark(int i, String mark) {
        return isMark(i, mark) ? i + 1 : i;
    }

    int skipComma(int i) {
        return isMark(i, ",") || isMark(i, "،") ? i + 1 : i;
    }

    /** "of", "in", "of the": what may stand between a day, its month and its year. */
    int skipOf(int i) {
        int to = skip(skip(i, TimeRule.OF), TimeRule.THE);
        return to == i ? skip(skip(i, TimeRule.YEAR), TimeRule.THE) : to;
    }

    boolean isMark(int i, String mark) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isMark(mark);
    }

    /** Whether no space stands beside a mark. */
    boolean isTight(int i) {
        return i > 0
                && i + 1 < tokens.size()
                && tokens.get(i - 1).end() == tokens.get(i).start()
                && tokens.get(i).end() == tokens.get(i + 1).start();
    }

    /** Whether nothing more is said: the sentence or clause ends here. */
    boolean isOver(int i) {
        return i >= tokens.size()
                || tokens.get(i).isMark() && !tokens.get(i).isMark("\"")
                || spots.hasCue(i, CueKind.CONJUNCTION);
    }

    /** The words of a rule that end right before a place, articles between them not counted. */
    @Nullable Match before(int i, TimeRule rule) {
        int end = i;
        while (end > 0 && at(end - 1, TimeRule.THE) != null) {
            end--;
        }
        end = beforeAbout(end);
        for (int k = end - 1; k >= Math.max(0, end - LONGEST); k--) {
            if ((rules[k] & rule.bit()) == 0) {
                continue;
            }
            for (Match match : spots.times.get(k)) {
                if (rule(match) == rule && (match.to() == end || match.to() == i)) {
                    return match;
                }
            }
        }
        return null;
    }

    /** "since at least 2014". */
    private int beforeAbout(int end) {
        for (int k = end - 1; k >= Math.max(0, end - 3); k--) {
            Match about = at(k, TimeRule.ABOUT);
            if (about != null && about.to() == end) {
                return k;
            }
        }
        return end;
    }

    /** Whether words of a rule stand among the few before a place. */
    boolean near(int i, TimeRule rule, int reach) {
        for (int k = i - 1; k >= Math.max(0, i - reach); k--) {
            Match match = at(k, rule);
            if (match != null && !(match.view().definite() && match.length() == 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands with its article: in the one word, or in the one before it. */
    boolean isDefinite(Match match) {
        return match.view().definite()
                || match.from() > 0 && at(match.from() - 1, TimeRule.THE) != null;
    }

    /** A number in digits, particles before it left out; {@link #NONE} for no number. */
    int digits(int i) {
        return i < 0 || i >= digits.length ? NONE : digits[i];
    }

    private static int readDigits(String norm) {
        int end = norm.length();
        if (end == 0 || !isLatinDigit(norm.charAt(end - 1))) {
            return NONE;
        }
        int k = 0;
        while (k < end && k < 2 && norm.charAt(k) > 0x600) {
            k++;
        }
        if (end - k > 4) {
            return NONE;
        }
        int value = 0;
        for (int c = k; c < end; c++) {
            if (!isLatinDigit(norm.charAt(c))) {
                return NONE;
            }
            value = value * 10 + norm.charAt(c) - '0';
        }
        return value;
    }

    /** Whether a conjunction is written to the number: و2022. */
    boolean isJoined(int i) {
        return i < tokens.size() && tokens.get(i).norm().startsWith("و");
    }

    private static boolean isLatinDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The day the sentence tells of: أمس, else the article's own. */
    LocalDate newsDay(LocalDate today) {
        for (int k = 0; k < size(); k++) {
            String day = valueAt(k, TimeRule.DAY);
            if (!day.isEmpty() && !day.contains("..")) {
                return today.plusDays(Integer.parseInt(day));
            }
        }
        return today;
    }

    /** Whether words before a place tell the future; what opens its sentence may. */
    boolean isFuture(int i) {
        for (int k = 0; k < i; k++) {
            if (spots.hasCue(k, CueKind.FUTURE) || spots.hasCue(k, CueKind.INTENT)) {
                return true;
            }
        }
        return i == 0;
    }

    /** How many digits a number is written with. */
    int width(int i) {
        String norm = tokens.get(i).norm();
        int k = norm.length();
        while (k > 0 && isLatinDigit(norm.charAt(k - 1))) {
            k--;
        }
        return norm.length() - k;
    }

    /** A year of our calendar in four digits. */
    boolean isYear(int i) {
        int year = digits(i);
        return year >= 1700 && year <= 2100 && width(i) == 4;
    }

    /** A day of the month in one or two digits. */
    boolean isDay(int i) {
        int day = digits(i);
        return day >= 1 && day <= 31 && width(i) <= 2;
    }

    /** A day of the month in digits or as an ordinal; 0 for none. */
    int dayNumber(int i) {
        if (digits(i) >= 0) {
            return isDay(i) ? digits(i) : 0;
        }
        Match ordinal = at(i, TimeRule.ORDINAL);
        return ordinal == null || TimeWords.intValue(ordinal) > 31
                ? 0
                : TimeWords.intValue(ordinal);
    }

    int afterDayNumber(int i) {
        Match ordinal = digits(i) >= 0 ? null : at(i, TimeRule.ORDINAL);
        int to = ordinal == null ? i + 1 : ordinal.to();
        to = skip(to, TimeRule.SUFFIX);
        to = isMark(to, ".") && at(to + 1, TimeRule.MONTH) != null ? to + 1 : to;
        return skip(skip(to, TimeRule.OF), TimeRule.THE);
    }

    /** A number in digits or words: 12, twenty-one, خمسة وعشرين, several. */
    @Nullable Number number(int i) {
        int start = skip(i, TimeRule.ABOUT);
        int digits = digits(start);
        if (digits >= 0) {
            return new Number(digits, start + 1);
        }
        Match match = at(start, TimeRule.NUMBER);
        if (match == null) {
            return null;
        }
        if (value(match).equals("some")) {
            return new Number(SOME, match.to());
        }
        int value = intValue(match);
        int next = skipMark(match.to(), "-");
        Match more = at(next, TimeRule.NUMBER);
        if (more == null || value(more).equals("some")) {
            return new Number(value, match.to());
        }
        int added = intValue(more);
        boolean tens = value >= 20 && value % 10 == 0 && added < 10;
        boolean teens = value >= 3 && value < 10 && added == 10 && more.view().prefix().isEmpty();
        boolean ones = value < 10 && added >= 20 && !more.view().prefix().isEmpty();
        return tens || teens || ones
                ? new Number(value + added, more.to())
                : new Number(value, match.to());
    }
}
