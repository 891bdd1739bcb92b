package org.entente.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.Morphology.Form.Tense;

/**
 * German forms. A verb is given as infinitive or, where it is strong, as infinitive, third person
 * singular, preterite and participle; of a weak verb {@code ~} ends the separable prefix ({@code
 * an~kündigen}), and the joined forms are made, as main clauses part the prefix from its verb. A
 * noun is given as singular or, where its plural is not regular, as singular and plural joined by
 * {@code /}; of words joined by {@code _} the adjectives and the first noun bend together.
 */
final class GermanMorphology implements Morphology {
    private static final List<String> ADJECTIVE = List.of("e", "er", "es", "en", "em");

    /** "Russlands", "Macrons": a name in the genitive is read as the name. */
    @Override
    public List<View> views(Token token) {
        String word = token.norm();
        View plain = new View(word, "", false);
        boolean genitive =
                token.isCapitalised()
                        && word.length() > 4
                        && word.endsWith("s")
                        && !word.endsWith("ss");
        return genitive
                ? List.of(plain, new View(word.substring(0, word.length() - 1), "", false))
                : List.of(plain);
    }

    @Override
    public String canonical(String word) {
        return Normaliser.normalise(word);
    }

    @Override
    public List<Form> verbForms(List<String> parts) {
        Map<String, Form> forms = new LinkedHashMap<>();
        String first = canonical(parts.get(0));
        int mark = first.indexOf('~');
        String prefix = mark < 0 ? "" : first.substring(0, mark);
        String infinitive = mark < 0 ? first : first.substring(mark + 1);
        String stem = infinitive.endsWith("en") ? cut(infinitive, 2) : cut(infinitive, 1);
        boolean strong = parts.size() > 2;
        put(forms, prefix + infinitive, Tense.BASE);
        if (!prefix.isEmpty()) {
            put(forms, prefix + "zu" + infinitive, Tense.BASE);
        }
        String e = needsVowel(stem) ? "e" : "";
        String third =
                parts.size() > 1 ? unprefixed(canonical(parts.get(1)), prefix) : stem + e + "t";
        String past = strong ? unprefixed(canonical(parts.get(2)), prefix) : stem + e + "te";
        String participle =
                parts.size() > 3
                        ? unprefixed(canonical(parts.get(3)), prefix)
                        : strong
                                ? "ge" + infinitive
                                : (isUnstressed(infinitive) ? "" : "ge") + stem + e + "t";
        put(forms, prefix + participle, Tense.PARTICIPLE);
        put(forms, prefix + third, Tense.PRESENT);
        put(forms, prefix + stem + "e", Tense.PRESENT);
        put(forms, prefix + past, Tense.PAST);
        boolean weakPast = past.endsWith("te");
        put(forms, prefix + past + (weakPast ? "n" : "en"), Tense.PAST);
        // verbs without ge- have their preterite and their bent participle alike: verurteilte
        for (String ending : ADJECTIVE) {
            put(forms, prefix + participle + ending, Tense.PARTICIPLE);
        }
        put(forms, prefix + infinitive + "d", Tense.PROGRESSIVE);
        for (String ending : ADJECTIVE) {
            put(forms, prefix + infinitive + "d" + ending, Tense.PROGRESSIVE);
        }
        return List.copyOf(forms.values());
    }

    private static String unprefixed(String form, String prefix) {
        String plain = form.replace("~", "");
        return !prefix.isEmpty() && plain.startsWith(prefix)
                ? plain.substring(prefix.length())
                : plain;
    }

    /** Verbs that take no ge-: unstressed prefixes and the foreign ending. */
    private static boolean isUnstressed(String infinitive) {
        return infinitive.endsWith("ieren")
                || infinitive.matches(
                                "(be|ge|er|ver|zer|ent|emp|miss|über|unter|wider|hinter).{4,}")
                        && !infinitive.matches("(beten|betteln|erben|gellen|ernten)");
    }

    private static boolean needsVowel(String stem) {
        return stem.matches(".*([td]|[^aeiouäöülrh][mn])");
    }

    @Override
    public List<Form> nounForms(String noun) {
        String[] words = canonical(noun).split("[_ ]");
        int head = 0;
        while (head < words.length - 1 && words[head].matches(".*(e|er|es|en)")) {
            head++;
        }
        Set<String> forms = new LinkedHashSet<>();
        if (words.length == 1) {
            forms.addAll(single(words[0]));
        } else {
            agreeing(words, head, forms);
        }
        return forms.stream().map(form -> Form.noun(form.replace('-', ' '), false)).toList();
    }

    private static void agreeing(String[] words, int head, Set<String> forms) {
        List<String> heads = new ArrayList<>(List.of(""));
        for (int i = 0; i < head; i++) {
            String stem = words[i].replaceAll("(er|es|en|e)$", "");
            List<String> longer = new ArrayList<>();
            for (String before : heads) {
                ADJECTIVE.forEach(ending -> longer.add(before + stem + ending + " "));
            }
            heads = longer;
        }
        StringBuilder rest = new StringBuilder();
        for (int i = head + 1; i < words.length; i++) {
            rest.append(' ').append(words[i]);
        }
        for (String before : heads) {
            for (String noun : single(words[head])) {
                forms.add(before + noun + rest);
            }
        }
    }

    /**
     * A word with every ending that its class may take; a form that does not exist is never read.
     * An adjective, which has no capital and so no sign of its own here, ends in -isch, -lich, -ig
     * and the like.
     */
    private static Set<String> single(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        if (word.matches(".*(isch|lich|ig|sam|bar|haft|los|iv|ell|al|ar|nt|tief|weit|nah|groß)")) {
            ADJECTIVE.forEach(ending -> forms.add(word + ending));
        }
        if (word.endsWith("e")) {
            forms.add(word + "n");
            forms.add(word + "r");
            forms.add(word + "s");
        } else if (word.matches(".*(ung|heit|keit|schaft|ion|tät|ik|ei|ur|enz|anz|macht)")) {
            forms.add(word + "en");
            forms.add(word.replaceAll("macht$", "mächte"));
            forms.add(word.replaceAll("macht$", "mächten"));
        } else if (word.matches(".*(in)")) {
            forms.add(word + "nen");
            forms.add(word + "s");
            forms.add(word + "e");
            forms.add(word + "en");
        } else if (word.matches(".*(er|el|en|chen)")) {
            forms.add(word + "s");
            forms.add(word + "n");
        } else if (word.matches(".*(ent|ant|ist|oge|at|et|it)")) {
            forms.add(word + "en");
            forms.add(word + "e");
            forms.add(word + "es");
            forms.add(word + "s");
        } else {
            forms.add(word + "s");
            forms.add(word + "es");
            forms.add(word + "e");
            forms.add(word + "en");
            forms.add(word + "er");
            forms.add(word + "ern");
        }
        return forms;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, Math.max(0, word.length() - letters));
    }

    private static void put(Map<String, Form> forms, String word, Tense tense) {
        forms.putIfAbsent(word, new Form(word, tense, false, false));
    }
}
