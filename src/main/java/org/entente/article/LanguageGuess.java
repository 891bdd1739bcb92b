package org.entente.article;

import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The language of a text: by its script, and where several languages share the script, by letters
 * that only one of them has or by their commonest words.
 */
final class LanguageGuess {
    private static final int SAMPLE = 2000;

    private static final Map<UnicodeScript, String> ALONE =
            Map.of(
                    UnicodeScript.HEBREW, "he",
                    UnicodeScript.GREEK, "el",
                    UnicodeScript.HANGUL, "ko",
                    UnicodeScript.HAN, "zh",
                    UnicodeScript.HIRAGANA, "ja",
                    UnicodeScript.KATAKANA, "ja");

    /** Letters of the Arabic script that Arabic and Persian do without. */
    private static final Map<String, String> ARABIC_SCRIPT =
            new TreeMap<>(Map.of("ur", "ٹڈڑںہے", "ps", "ټډړښځ", "ckb", "ڕڵێۆ"));

    private static final Map<String, Set<String>> COMMON =
            new TreeMap<>(
                    Map.of(
                            "en", words("the of and to in that with said was for has is on by at"),
                            "fr", words("le la les des et du une dans que pour est au sur en qui"),
                            "es", words("el los las del y una en que por con para se la de su"),
                            "de",
                                    words(
                                            "der die das und den mit von ist auf nicht im zu dem des ein"),
                            "it", words("il di che e della per gli un nel con sono una è la del"),
                            "pt", words("o os e do da em que não uma com para ao no na dos"),
                            "nl", words("de het een van en in is dat op te met voor zijn niet aan"),
                            "tr",
                                    words(
                                            "ve bir bu için ile da de olarak olan daha göre sonra en")));

    private LanguageGuess() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    /** ISO 639-1 code (639-3 where there is none); absent where the text does not show it. */
    static Optional<String> of(String text) {
        String sample = sample(text);
        return switch (script(sample)) {
            case ARABIC -> Optional.of(ofArabicScript(sample));
            case CYRILLIC -> ofCyrillic(sample);
            case LATIN -> ofLatin(sample);
            case HAN -> Optional.of(kana(sample) > 0 ? "ja" : "zh");
            default -> Optional.ofNullable(ALONE.get(script(sample)));
        };
    }

    /** Whether a text may be in a language: whether most of its letters are of its usual script. */
    static boolean fits(String language, String text) {
        String usual = ULocale.addLikelySubtags(new ULocale(language)).getScript();
        return switch (script(sample(text))) {
            case ARABIC -> usual.equals("Arab");
            case CYRILLIC -> usual.equals("Cyrl");
            case LATIN -> usual.equals("Latn");
            default -> true;
        };
    }

    private static String sample(String text) {
        return text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
    }

    /** The script of most of its letters; common where there is none. */
    private static UnicodeScript script(String sample) {
        Map<UnicodeScript, Integer> counts = new HashMap<>();
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<UnicodeScript, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }

    private static String ofArabicScript(String sample) {
        String best = "";
        long most = sample.length() / 100;
        for (Map.Entry<String, String> language : ARABIC_SCRIPT.entrySet()) {
            long letters = count(sample, language.getValue());
            if (letters > most) {
                most = letters;
                best = language.getKey();
            }
        }
        if (!best.isEmpty()) {
            return best;
        }
        // Foreign names bring one or the other Persian letter into Arabic.
        return count(sample, "پچژگکی") * 20 > sample.length() ? "fa" : "ar";
    }

    private static Optional<String> ofCyrillic(String sample) {
        long russian = count(sample, "ыэёъЫЭЁЪ");
        long ukrainian = count(sample, "іїєґІЇЄҐ");
        boolean unsure = russian + ukrainian == 0 && sample.length() > 200;
        return unsure ? Optional.empty() : Optional.of(ukrainian > russian ? "uk" : "ru");
    }

    private static Optional<String> ofLatin(String sample) {
        String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        String best = "";
        long most = words.length / 20;
        for (Map.Entry<String, Set<String>> language : COMMON.entrySet()) {
            long hits = Arrays.stream(words).filter(language.getValue()::contains).count();
            if (hits > most) {
                most = hits;
                best = language.getKey();
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static long kana(String sample) {
        return sample.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(s -> s == UnicodeScript.HIRAGANA || s == UnicodeScript.KATAKANA)
                .count();
    }

    private static long count(String sample, String letters) {
        return sample.chars().filter(c -> letters.indexOf(c) >= 0).count();
    }
}
