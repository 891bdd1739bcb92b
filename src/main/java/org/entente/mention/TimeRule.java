package org.entente.mention;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a word of time does, as {@code time.tsv} names it; see {@code data/lang/README.md}. */
enum TimeRule {
    DAY,
    TODAY,
    NOW,
    VAGUE,
    NEAR,
    UNIT,
    PLURAL,
    DUAL,
    NUMBER,
    ORDINAL,
    SUFFIX,
    ABOUT,
    AGO,
    BEFORE,
    AFTER,
    HENCE,
    WITHIN,
    LATER,
    THEN,
    ACT,
    SHIFT,
    THAT_TIME,
    BESIDE,
    YEAR,
    OF,
    THEREOF,
    THE,
    MONTHLY,
    PART,
    HOURS,
    LASTING,
    BOUND,
    RANGE,
    JOINT,
    PAIR,
    SEASON,
    BLOCK,
    DECADE,
    DECADES,
    FEAST,
    HIJRI,
    CERTAIN,
    ERA,
    EQUALS,
    FIRST,
    TIMES,
    LABEL,
    MONTH,
    WEEKDAY;

    /** One of these, or a number, is in every expression of time. */
    static final long CORE =
            bits(
                    EnumSet.of(
                            DAY, TODAY, NOW, VAGUE, UNIT, THEREOF, DUAL, SHIFT, THAT_TIME, BESIDE,
                            SEASON, DECADE, FEAST, HIJRI, MONTH, WEEKDAY));

    /** What an expression of time may start with, but for numbers. */
    static final long STARTS =
            CORE
                    | bits(
                            EnumSet.of(
                                    NEAR, NUMBER, ORDINAL, ABOUT, BEFORE, AFTER, WITHIN, THEN,
                                    MONTHLY, PART, HOURS, LASTING, RANGE, PAIR, BLOCK, LABEL));

    /** What starts a date of the calendar, but for numbers. */
    static final long CALENDAR =
            bits(
                    EnumSet.of(
                            UNIT, NEAR, ORDINAL, MONTHLY, SEASON, BLOCK, DECADE, FEAST, HIJRI,
                            MONTH));

    /** What starts a date told from another, but for numbers. */
    static final long RELATIVE =
            bits(
                    EnumSet.of(
                            DAY, TODAY, NOW, VAGUE, NEAR, UNIT, DUAL, NUMBER, SHIFT, THAT_TIME,
                            BESIDE, WEEKDAY));

    /** What starts a date told by how many units lie between, but for numbers. */
    static final long COUNTED =
            bits(EnumSet.of(UNIT, DUAL, NUMBER, ABOUT, BEFORE, AFTER, WITHIN, THEN));

    /** What is a date only after words that say so. */
    static final long OPENED = bits(EnumSet.of(MONTHLY, MONTH, HIJRI));

    private static final Map<String, TimeRule> NAMES = names();

    private static Map<String, TimeRule> names() {
        Map<String, TimeRule> names = new HashMap<>();
        for (TimeRule rule : values()) {
            names.put(rule.name().toLowerCase(Locale.ROOT).replace('_', ' '), rule);
        }
        return names;
    }

    /** The rule of a name; null where there is none. */
    static @Nullable TimeRule named(String name) {
        return NAMES.get(name);
    }

    long bit() {
        return 1L << ordinal();
    }

    private static long bits(Set<TimeRule> rules) {
        return rules.stream().mapToLong(TimeRule::bit).reduce(0, (a, b) -> a | b);
    }
}
