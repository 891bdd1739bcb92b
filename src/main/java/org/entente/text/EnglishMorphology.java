package org.entente.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.text.Morphology.Form.Tense;

/**
 * English forms: regular endings by rule; irregular past and participle are given as further
 * principal parts.
 */
final class EnglishMorphology implements Morphology {
    private static final String VOWELS = "aeiou";

    @Override
    public List<View> views(Token token) {
        return List.of(new View(token.norm(), "", false));
    }

    @Override
    public String canonical(String word) {
        return Normaliser.normalise(word);
    }

    @Override
    public Optional<Tense> guessVerb(String norm, boolean helped) {
        if (norm.length() >= 5 && norm.endsWith("ed") && !norm.endsWith("eed")) {
            return Optional.of(Tense.PAST);
        }
        return norm.length() >= 6 && norm.endsWith("ing")
                ? Optional.of(Tense.PROGRESSIVE)
                : Optional.empty();
    }

    @Override
    public boolean bareInfinitive() {
        return false;
    }

    @Override
    public boolean isAdverb(String norm) {
        return norm.length() >= 5 && norm.endsWith("ly") && !NO_ADVERBS.contains(norm);
    }

    private static final Set<String> NO_ADVERBS =
            Set.of(
                    "early",
                    "daily",
                    "weekly",
                    "monthly",
                    "yearly",
                    "family",
                    "supply",
                    "reply",
                    "rally",
                    "apply",
                    "comply",
                    "imply",
                    "multiply",
                    "assembly",
                    "italy",
                    "ally",
                    "july",
                    "friendly",
                    "deadly",
                    "costly",
                    "likely",
                    "unlikely",
                    "elderly",
                    "holy",
                    "ugly",
                    "lovely",
                    "quarterly",
                    "hourly",
                    "only",
                    "timely",
                    "orderly");

    /** A phrasal verb ("call on") bends its first word. */
    /**
     * A phrasal verb ("call on") bends its first word, one with a hyphen ("test-fire") its last.
     */
    @Override
    public List<Form> verbForms(List<String> parts) {
        String base = canonical(parts.get(0));
        int space = base.indexOf(' ');
        String rest = space < 0 ? "" : base.substring(space);
        String verb = unhyphenated(space < 0 ? base : base.substring(0, space));
        Map<String, Form> forms = new LinkedHashMap<>();
        put(forms, verb + rest, Tense.BASE);
        put(forms, plural(verb) + rest, Tense.PRESENT);
        if (parts.size() > 1) {
            String past = canonical(parts.get(1));
            String participle = canonical(parts.get(parts.size() - 1));
            put(forms, unhyphenated(past) + rest, Tense.PAST);
            put(forms, unhyphenated(participle) + rest, Tense.PARTICIPLE);
        } else {
            for (String past : joined(verb, "ed")) {
                put(forms, past + rest, Tense.PAST);
            }
        }
        for (String progressive : joined(verb, "ing")) {
            put(forms, progressive + rest, Tense.PROGRESSIVE);
        }
        return List.copyOf(forms.values());
    }

    /** Phrases are held as words between spaces: a hyphen in the text is passed over. */
    private static String unhyphenated(String word) {
        return word.replace('-', ' ');
    }

    @Override
    public List<Form> nounForms(String noun) {
        String word = unhyphenated(canonical(noun));
        String plural = plural(word);
        return List.of(Form.noun(word, false), Form.noun(plural, false));
    }

    private static void put(Map<String, Form> forms, String word, Tense tense) {
        forms.putIfAbsent(word, new Form(word, tense, false, false));
    }

    private static String plural(String word) {
        int n = word.length();
        if (word.endsWith("y") && n > 1 && VOWELS.indexOf(word.charAt(n - 2)) < 0) {
            return word.substring(0, n - 1) + "ies";
        }
        boolean hiss =
                word.endsWith("s")
                        || word.endsWith("x")
                        || word.endsWith("z")
                        || word.endsWith("ch")
                        || word.endsWith("sh")
                        || word.endsWith("o") && n <= 4;
        return word + (hiss ? "es" : "s");
    }

    /**
     * A verb with an ending. Whether a longer word doubles its last letter ("admitted", "limited")
     * follows from its stress, which is not written, and for some from the country ("travelled"):
     * both spellings are given, as the wrong one is no other word.
     */
    private static List<String> joined(String verb, String ending) {
        int n = verb.length();
        char last = verb.charAt(n - 1);
        if (last == 'e' && ending.equals("ed")) {
            return List.of(verb + "d");
        }
        if (verb.endsWith("ie")) {
            return List.of(verb.substring(0, n - 2) + "y" + ending);
        }
        if (last == 'e' && !verb.endsWith("ee")) {
            return List.of(verb.substring(0, n - 1) + ending);
        }
        if (last == 'y' && ending.equals("ed") && !isVowel(verb, n - 2)) {
            return List.of(verb.substring(0, n - 1) + "ied");
        }
        if (verb.endsWith("ic")) {
            return List.of(verb + "k" + ending);
        }
        if (!endsInShortSyllable(verb)) {
            return List.of(verb + ending);
        }
        String doubled = verb + last + ending;
        return syllables(verb) == 1 ? List.of(doubled) : List.of(doubled, verb + ending);
    }

    /** Whether a word ends in one vowel letter and one consonant that can be doubled. */
    private static boolean endsInShortSyllable(String verb) {
        int n = verb.length();
        return n >= 3
                && "bdfgklmnprstvz".indexOf(verb.charAt(n - 1)) >= 0
                && isVowel(verb, n - 2)
                && !isVowel(verb, n - 3);
    }

    /** Counts the runs of vowels; the last word alone stands before the ending. */
    private static int syllables(String verb) {
        int runs = 0;
        for (int i = verb.lastIndexOf(' ') + 1; i < verb.length(); i++) {
            boolean y = verb.charAt(i) == 'y' && i > 0;
            boolean opens = (isVowel(verb, i) || y) && !(i > 0 && isVowel(verb, i - 1));
            runs += opens ? 1 : 0;
        }
        return runs;
    }

    /** The "u" of "quit" and "equip" is no vowel. */
    private static boolean isVowel(String word, int i) {
        return i >= 0
                && VOWELS.indexOf(word.charAt(i)) >= 0
                && !(word.charAt(i) == 'u' && i > 0 && word.charAt(i - 1) == 'q');
    }
}
