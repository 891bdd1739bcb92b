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
            Set.of("early", "daily", "weekly", "monthly", "yearly", "family", "supply", "reply",
                    "rally", "apply", "comply", "imply", "multiply", "assembly", "italy", "ally",
                    "july", "friendly", "deadly", "costly", "likely", "unlikely", "elderly",
                    "holy", "ugly", "lovely", "quarterly", "hourly", "only", "timely", "orderly");

    /** A phrasal verb ("call on") bends its first word. */
    @Override
    public List<Form> verbForms(List<String> parts) {
        String base = canonical(parts.get(0));
        int space = base.indexOf(' ');
        String rest = space < 0 ? "" : base.substring(space);
        String verb = space < 0 ? base : base.substring(0, space);
        Map<String, Form> forms = new LinkedHashMap<>();
        put(forms, verb + rest, Tense.BASE);
        put(forms, plural(verb) + rest, Tense.PRESENT);
        if (parts.size() > 1) {
            put(forms, canonical(parts.get(1)) + rest, Tense.PAST);
            put(forms, canonical(parts.get(parts.size() - 1)) + rest, Tense.PARTICIPLE);
        } else {
            put(forms, joined(verb, "ed") + rest, Tense.PAST);
        }
        put(forms, joined(verb, "ing") + rest, Tense.PROGRESSIVE);
        return List.copyOf(forms.values());
    }

    @Override
    public List<Form> nounForms(String noun) {
        String word = canonical(noun);
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

    private static String joined(String verb, String ending) {
        int n = verb.length();
        char last = verb.charAt(n - 1);
        if (last == 'e' && ending.equals("ed")) {
            return verb + "d";
        }
        if (last == 'e' && !verb.endsWith("ee")) {
            return verb.substring(0, n - 1) + ending;
        }
        if (last == 'y' && ending.equals("ed") && VOWELS.indexOf(verb.charAt(n - 2)) < 0) {
            return verb.substring(0, n - 1) + "ied";
        }
        boolean doubles =
                n >= 3
                        && n <= 4
                        && "bdgmnpt".indexOf(last) >= 0
                        && VOWELS.indexOf(verb.charAt(n - 2)) >= 0
                        && VOWELS.indexOf(verb.charAt(n - 3)) < 0;
        return (doubles ? verb + last : verb) + ending;
    }
}
