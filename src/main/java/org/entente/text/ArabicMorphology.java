package org.entente.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.text.Morphology.Form.Tense;

/**
 * Arabic forms: verbs from their principal parts (past and imperfect of the third person
 * masculine), nouns with pronouns, duals and the adverbial ending, and the particles written before
 * a word. Stemming would lose letters of the root (وقّعت would become قعت), so forms are generated
 * instead.
 */
final class ArabicMorphology implements Morphology {
    private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هما", "هن", "نا");

    @Override
    public String canonical(String word) {
        String norm = Normaliser.normalise(word);
        boolean article = word.strip().startsWith("ال");
        return article && norm.startsWith("ال") && norm.length() > 4 ? norm.substring(2) : norm;
    }

    @Override
    public List<View> views(Token token) {
        String norm = token.norm();
        List<View> views = new ArrayList<>(6);
        addArticleViews(norm, "", views);
        if (norm.length() > 2 && token.isWord()) {
            char first = norm.charAt(0);
            if (first == 'و' || first == 'ف') {
                String rest = norm.substring(1);
                addArticleViews(rest, norm.substring(0, 1), views);
                addPrepositionViews(rest, norm.substring(0, 1), views);
            }
            addPrepositionViews(norm, "", views);
        }
        return views;
    }

    private static void addPrepositionViews(String norm, String before, List<View> views) {
        if (norm.length() < 3) {
            return;
        }
        char first = norm.charAt(0);
        if (first == 'ب' || first == 'ل' || first == 'ك') {
            String prefix = before + first;
            if (first == 'ل' && norm.charAt(1) == 'ل' && norm.length() > 3) {
                views.add(new View(norm.substring(2), prefix, true));
            }
            addArticleViews(norm.substring(1), prefix, views);
        }
    }

    private static void addArticleViews(String norm, String prefix, List<View> views) {
        if (norm.startsWith("ال") && norm.length() > 4) {
            views.add(new View(norm.substring(2), prefix, true));
        }
        views.add(new View(norm, prefix, false));
    }

    /**
     * The feminine of the past is the one form that no noun looks like (تدهورت); future and
     * imperfect show themselves by their first letters, and where a verb is due any word without
     * article is one.
     */
    @Override
    public Optional<Tense> guessVerb(String norm, boolean due) {
        String word = norm.startsWith("و") || norm.startsWith("ف") ? norm.substring(1) : norm;
        if (word.length() >= 5 && word.endsWith("ت") && !word.endsWith("ات")) {
            return Optional.of(Tense.PAST);
        }
        boolean future = word.startsWith("سي") || word.startsWith("ست");
        if (future && word.length() >= 5 && !word.endsWith("ه") && !word.startsWith("سيا")
                && !word.startsWith("سيد") && !word.startsWith("ستا") && !word.startsWith("سيطر")) {
            return Optional.of(Tense.FUTURE);
        }
        boolean imperfect = word.startsWith("ي") || due && (word.startsWith("ت") || word.startsWith("ن"));
        if (imperfect && word.length() >= 4 && !word.endsWith("ه") && !word.startsWith("يهود")
                && !word.startsWith("يور") && !word.startsWith("يوم")) {
            return Optional.of(Tense.PRESENT);
        }
        return due && word.length() >= 3 && !word.startsWith("ال") && !word.endsWith("ه")
                ? Optional.of(Tense.PAST)
                : Optional.empty();
    }

    @Override
    public String particles(String norm) {
        if (norm.length() > 4) {
            String start = norm.substring(0, 3);
            if (start.equals("وال") || start.equals("بال") || start.equals("كال") || start.equals("فال")) {
                return start.substring(0, 1);
            }
            if (norm.startsWith("لل")) {
                return "ل";
            }
            if (norm.startsWith("ولل")) {
                return "ول";
            }
            if (norm.startsWith("وبال")) {
                return "وب";
            }
        }
        return "";
    }

    @Override
    public List<Form> verbForms(List<String> parts) {
        Map<String, Form> forms = new LinkedHashMap<>();
        String past = Normaliser.normalise(parts.get(0));
        addPast(past, forms);
        if (parts.size() > 1 && !parts.get(1).isEmpty()) {
            addImperfect(Normaliser.normalise(parts.get(1)), forms);
        }
        return List.copyOf(forms.values());
    }

    private static void addPast(String past, Map<String, Form> forms) {
        String base = past;
        char last = past.charAt(past.length() - 1);
        boolean defective = last == 'ا' && past.length() <= 4 || last == 'ي';
        put(forms, past, Tense.PAST, false, false);
        if (defective) {
            base = past.substring(0, past.length() - 1);
            put(forms, base + "يا", Tense.PAST, false, false);
            put(forms, base + "ينا", Tense.PAST, false, false);
            put(forms, base + "ونا", Tense.PAST, false, false);
        } else {
            put(forms, base + "ا", Tense.PAST, false, false);
            put(forms, base + "نا", Tense.PAST, false, false);
        }
        put(forms, base + "ت", Tense.PAST, true, false);
        put(forms, base + "تا", Tense.PAST, true, false);
        put(forms, base + "وا", Tense.PAST, false, false);
        for (String pronoun : PRONOUNS) {
            put(forms, (defective ? base + "ا" : base) + pronoun, Tense.PAST, false, true);
            put(forms, base + "ت" + pronoun, Tense.PAST, true, true);
            put(forms, base + "و" + pronoun, Tense.PAST, false, true);
        }
    }

    private static void addImperfect(String imperfect, Map<String, Form> forms) {
        String stem = imperfect.substring(1);
        char last = stem.charAt(stem.length() - 1);
        boolean defective = last == 'و' || last == 'ي';
        String base = defective ? stem.substring(0, stem.length() - 1) : stem;
        List<String> bodies =
                new ArrayList<>(List.of(stem, stem + "ان", stem + "ا", base + "ون", base + "وا"));
        if (defective) {
            bodies.add(base);
        } else if (stem.length() >= 3 && isLong(stem.charAt(stem.length() - 2))) {
            bodies.add(stem.substring(0, stem.length() - 2) + last);
        }
        for (String body : bodies) {
            for (char person : new char[] {'ي', 'ت', 'ن', 'ا'}) {
                boolean feminine = person == 'ت';
                String form = person + body;
                put(forms, form, Tense.PRESENT, feminine, false);
                put(forms, "س" + form, Tense.FUTURE, feminine, false);
                if (person == 'ي' || person == 'ت') {
                    for (String pronoun : PRONOUNS) {
                        String bare =
                                form.endsWith("وا") ? form.substring(0, form.length() - 1) : form;
                        put(forms, bare + pronoun, Tense.PRESENT, feminine, true);
                        put(forms, "س" + bare + pronoun, Tense.FUTURE, feminine, true);
                    }
                }
            }
        }
    }

    private static boolean isLong(char c) {
        return c == 'و' || c == 'ي' || c == 'ا';
    }

    private static void put(
            Map<String, Form> forms, String word, Tense tense, boolean feminine, boolean pronoun) {
        forms.putIfAbsent(word, new Form(word, tense, feminine, pronoun));
    }

    @Override
    public List<Form> nounForms(String noun) {
        Map<String, Form> forms = new LinkedHashMap<>();
        String word = canonical(noun);
        forms.put(word, Form.noun(word, false));
        boolean feminine = word.endsWith("ه");
        String open = feminine ? word.substring(0, word.length() - 1) + "ت" : word;
        for (String pronoun : PRONOUNS) {
            forms.putIfAbsent(open + pronoun, Form.noun(open + pronoun, true));
        }
        if (!feminine && !word.endsWith("ا") && !word.endsWith("ء") && !word.endsWith("ات")) {
            forms.putIfAbsent(word + "ا", Form.noun(word + "ا", false));
        }
        if (!word.endsWith("ات") && !word.endsWith("ين") && !word.endsWith("ون")) {
            forms.putIfAbsent(open + "ان", Form.noun(open + "ان", false));
            forms.putIfAbsent(open + "ين", Form.noun(open + "ين", false));
        }
        return List.copyOf(forms.values());
    }
}
