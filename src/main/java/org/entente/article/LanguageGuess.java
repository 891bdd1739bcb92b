package org.entente.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The language of a text: by its script, and where several languages share the script by their commonest words and letters. */
final class LanguageGuess {
    private static final Map<String, Set<String>> COMMON =
            new TreeMap<>(
                    Map.of(
                            "en", Set.of("the", "of", "and", "to", "in", "that", "with", "said", "was", "for"),
                            "fr", Set.of("le", "la", "les", "des", "et", "du", "une", "dans", "que", "pour"),
                            "es", Set.of("el", "los", "las", "del", "y", "una", "en", "que", "por", "con"),
                            "de", Set.of("der", "die", "das", "und", "den", "mit", "von", "ist", "auf", "nicht")));

    private LanguageGuess() {}

    /** ISO 639-1 code; absent where the text does not show it. */
    static Optional<String> of(String text) {
        String sample = text.substring(0, text.offsetByCodePoints(0, Math.min(4000, text.codePointCount(0, text.length()))));
        long arabic = count(sample, Character.UnicodeScript.ARABIC);
        long cyrillic = count(sample, Character.UnicodeScript.CYRILLIC);
        long latin = count(sample, Character.UnicodeScript.LATIN);
        if (arabic >= Math.max(1, Math.max(cyrillic, latin))) {
            return Optional.of(ofArabicScript(sample));
        }
        if (cyrillic >= Math.max(1, latin)) {
            return Optional.of(sample.matches("(?s).*[іїєґ].*") ? "uk" : "ru");
        }
        return latin == 0 ? Optional.empty() : ofLatinScript(sample);
    }

    /** Persian and Urdu have letters that Arabic has not. */
    private static String ofArabicScript(String sample) {
        if (sample.matches("(?s).*[ٹڈڑںے].*")) {
            return "ur";
        }
        long persian = sample.chars().filter(c -> "پچژگکی".indexOf(c) >= 0).count();
        return persian * 20 > sample.length() ? "fa" : "ar";
    }

    private static Optional<String> ofLatinScript(String sample) {
        String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        String best = "";
        long most = 0;
        for (Map.Entry<String, Set<String>> language : COMMON.entrySet()) {
            long hits = Arrays.stream(words).filter(language.getValue()::contains).count();
            if (hits > most) {
                most = hits;
                best = language.getKey();
            }
        }
        return most == 0 ? Optional.empty() : Optional.of(best);
    }

    private static long count(String text, Character.UnicodeScript script) {
        return text.codePoints().filter(c -> Character.UnicodeScript.of(c) == script).count();
    }
}
