package org.entente.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.Morphology.Form.Tense;

/**
 * Russian forms. A verb is given as infinitive, third person singular and, where they do not follow
 * from the infinitive, masculine past and short passive participle; a {@code +} before it marks the
 * perfective, whose present is a future. A noun bends by its ending; of words joined by {@code _}
 * the adjectives and the first noun bend together, what follows the noun stays.
 *
 * <p>Where Russian chooses between two endings by stress or by the word, both are made: a form that
 * does not exist is never read.
 */
final class RussianMorphology implements Morphology {
    private static final String VOWELS = "аеиоуыэюя";
    private static final String HUSHERS = "жшщч";
    private static final String NO_Y = "гкхжшщч";
    private static final int CASES = 6;

    @Override
    public List<View> views(Token token) {
        return List.of(new View(token.norm(), "", false));
    }

    @Override
    public String canonical(String word) {
        return Normaliser.normalise(word);
    }

    @Override
    public List<Form> verbForms(List<String> parts) {
        boolean perfective = parts.get(0).startsWith("+");
        String infinitive = canonical(perfective ? parts.get(0).substring(1) : parts.get(0));
        Map<String, Form> forms = new LinkedHashMap<>();
        boolean reflexive = infinitive.endsWith("ся") || infinitive.endsWith("сь");
        Verb verb = new Verb(forms, reflexive);
        String base = reflexive ? cut(infinitive, 2) : infinitive;
        verb.put(base, Tense.BASE);
        String plural = "";
        if (parts.size() > 1 && !parts.get(1).isEmpty()) {
            String third = plain(canonical(parts.get(1)));
            plural = plural(third, base);
            Tense tense = perfective ? Tense.FUTURE : Tense.PRESENT;
            verb.put(third, tense);
            verb.put(plural, tense);
            verb.put(cut(third, 1) + "м", tense);
        }
        String past = parts.size() > 2 && !parts.get(2).isEmpty() ? parts.get(2) : "";
        String masculine = past.isEmpty() ? cut(base, 2) + "л" : plain(canonical(past));
        String stem = pastStem(masculine);
        verb.put(masculine, Tense.PAST);
        for (String ending : List.of("ла", "ло", "ли")) {
            verb.put(stem + ending, Tense.PAST);
        }
        activeParticiples(verb, masculine, perfective, plural);
        String participle = parts.size() > 3 ? canonical(parts.get(3)) : "";
        if (!reflexive) {
            passiveParticiples(forms, base, participle, perfective);
        }
        return List.copyOf(forms.values());
    }

    /** A verb's forms with the particle that makes it reflexive. */
    private record Verb(Map<String, Form> forms, boolean reflexive) {
        void put(String word, Tense tense) {
            String full = word;
            if (reflexive) {
                boolean vowel = VOWELS.indexOf(word.charAt(word.length() - 1)) >= 0;
                full = word + (vowel && tense != Tense.NOUN ? "сь" : "ся");
            }
            forms.putIfAbsent(full, new Form(full, tense, false, false));
        }

        /** Participles keep the long particle after a vowel. */
        void putLong(String word, Tense tense) {
            String full = word + (reflexive ? "ся" : "");
            forms.putIfAbsent(full, new Form(full, tense, false, false));
        }
    }

    /**
     * "having announced", "the announcing": gerunds and active participles, which follow their
     * subject as a clause of its own.
     */
    private static void activeParticiples(
            Verb verb, String masculine, boolean perfective, String plural) {
        if (masculine.endsWith("л")) {
            String stem = cut(masculine, 1);
            if (masculine.endsWith("шел")) {
                adjective(cut(masculine, 1).replaceAll("ше$", "шедш") + "ий")
                        .forEach(form -> verb.putLong(form, Tense.PROGRESSIVE));
                verb.put(cut(masculine, 3) + "дя", Tense.PROGRESSIVE);
            } else {
                adjective(stem + "вший").forEach(form -> verb.putLong(form, Tense.PROGRESSIVE));
                verb.put(verb.reflexive() ? stem + "вши" : stem + "в", Tense.PROGRESSIVE);
            }
        } else {
            adjective(masculine + "ший").forEach(form -> verb.putLong(form, Tense.PROGRESSIVE));
            verb.put(masculine + "ши", Tense.PROGRESSIVE);
        }
        if (!perfective && plural.length() > 3) {
            String stem = cut(plural, 2);
            boolean husher = HUSHERS.indexOf(stem.charAt(stem.length() - 1)) >= 0;
            verb.put(stem + (husher ? "а" : "я"), Tense.PROGRESSIVE);
            adjective(cut(plural, 1) + "щий")
                    .forEach(form -> verb.putLong(form, Tense.PROGRESSIVE));
        }
    }

    private static void passiveParticiples(
            Map<String, Form> forms, String base, String given, boolean perfective) {
        Set<String> shorts = new LinkedHashSet<>();
        if (!given.isEmpty()) {
            shorts.add(given);
        } else if (base.endsWith("нуть") || base.endsWith("ыть")) {
            shorts.add(cut(base, 1));
        } else if (base.endsWith("ить") || base.endsWith("еть")) {
            String stem = cut(base, 3);
            softened(stem).forEach(s -> shorts.add(s + "ен"));
        } else if (perfective && base.endsWith("нять")) {
            shorts.add(cut(base, 1));
            shorts.add(cut(base, 2) + "н");
        } else if (base.endsWith("ать") || base.endsWith("ять")) {
            shorts.add(cut(base, 2) + "н");
        }
        for (String form : shorts) {
            for (String ending : List.of("", "а", "о", "ы")) {
                put(forms, form + ending, Tense.PARTICIPLE);
            }
            String full = form.endsWith("н") ? form + "ный" : form + "ый";
            adjective(full).forEach(word -> put(forms, word, Tense.PARTICIPLE));
        }
    }

    /** The stem before -ен: осудить, осужден. */
    private static List<String> softened(String stem) {
        if (stem.isEmpty()) {
            return List.of(stem);
        }
        String head = cut(stem, 1);
        return switch (stem.charAt(stem.length() - 1)) {
            case 'б', 'п', 'в', 'м', 'ф' -> List.of(stem + "л");
            case 'д' -> List.of(head + "жд", head + "ж");
            case 'з' -> List.of(head + "ж", stem);
            case 'с' -> List.of(head + "ш");
            case 'т' ->
                    head.endsWith("с")
                            ? List.of(cut(head, 1) + "щ")
                            : List.of(head + "щ", head + "ч");
            default -> List.of(stem);
        };
    }

    private static String plural(String third, String base) {
        String stem = cut(third, 2);
        char last = stem.isEmpty() ? 'а' : stem.charAt(stem.length() - 1);
        if (third.endsWith("ит")) {
            return stem + (HUSHERS.indexOf(last) >= 0 ? "ат" : "ят");
        }
        if (third.endsWith("даст")) {
            return cut(third, 2) + "дут";
        }
        if (base.endsWith("чь")) {
            char hard = last == 'ж' ? 'г' : 'к';
            return cut(stem, 1) + hard + "ут";
        }
        if (base.endsWith("хотеть")) {
            return cut(stem, 1) + "тят";
        }
        boolean soft =
                VOWELS.indexOf(last) >= 0
                        || last == 'ь'
                        || base.endsWith("слать")
                        || base.endsWith("оть");
        return stem + (soft ? "ют" : "ут");
    }

    private static String pastStem(String masculine) {
        if (masculine.endsWith("шел")) {
            return cut(masculine, 2);
        }
        return masculine.endsWith("л") ? cut(masculine, 1) : masculine;
    }

    private static String plain(String form) {
        return form.endsWith("ся") || form.endsWith("сь") ? cut(form, 2) : form;
    }

    @Override
    public List<Form> nounForms(String noun) {
        String[] words = canonical(noun).split("[_ ]");
        int head = head(words);
        Set<String> forms = new LinkedHashSet<>();
        if (words.length == 1 && isAdjective(words[0])) {
            forms.addAll(adjective(words[0]));
        } else {
            agreeing(words, head, forms);
        }
        return forms.stream().map(form -> Form.noun(form, false)).toList();
    }

    /** The number of the first noun: adjectives stand before it. */
    private static int head(String[] words) {
        int i = 0;
        while (i < words.length - 1 && isModifier(words[i])) {
            i++;
        }
        return i;
    }

    private static boolean isModifier(String word) {
        return isAdjective(word)
                || word.endsWith("ые")
                || word.endsWith("ие") && !word.endsWith("ние") && !word.endsWith("тие")
                || word.endsWith("яя")
                || word.endsWith("ее");
    }

    private static boolean isAdjective(String word) {
        if (word.length() < 4) {
            return false;
        }
        return word.endsWith("ый")
                || word.matches(".*(ск|цк|н|щ|ш|г|к|х|ж|ч)ий")
                || word.endsWith("ой") && !word.matches(".*(бой|строй|герой|слой|конвой|застой)")
                || word.endsWith("ая")
                || word.endsWith("ое")
                || word.endsWith("ые");
    }

    private static void agreeing(String[] words, int head, Set<String> forms) {
        List<List<Set<String>>> paradigms = new ArrayList<>();
        for (int i = 0; i <= head; i++) {
            paradigms.add(i == head ? nounCases(words[i]) : adjectiveCases(words[i]));
        }
        StringBuilder rest = new StringBuilder();
        for (int i = head + 1; i < words.length; i++) {
            rest.append(' ').append(words[i]);
        }
        for (int slot = 0; slot < 2 * CASES; slot++) {
            List<String> phrases = List.of("");
            for (List<Set<String>> paradigm : paradigms) {
                List<String> longer = new ArrayList<>();
                for (String phrase : phrases) {
                    for (String form : paradigm.get(slot)) {
                        longer.add(
                                (phrase.isEmpty() ? form : phrase + " " + form).replace('-', ' '));
                    }
                }
                phrases = longer;
            }
            phrases.forEach(phrase -> forms.add(phrase + rest));
        }
    }

    /** All forms of an adjective in all genders. */
    private static List<String> adjective(String word) {
        String stem = cut(word, 2);
        Set<String> forms = new LinkedHashSet<>();
        for (String lemma : List.of("ый", "ая", "ое")) {
            boolean soft = word.endsWith("ий") && isSoft(stem);
            String ending =
                    soft ? lemma.replace('ы', 'и').replace('а', 'я').replace('о', 'е') : lemma;
            if (lemma.equals("ый")) {
                forms.add(word);
            } else {
                forms.add(stem + ending);
            }
            adjectiveCases(stem + ending).forEach(forms::addAll);
        }
        return List.copyOf(forms);
    }

    /** Soft stems end in н; hushers take their endings in part: both kinds are made. */
    private static boolean isSoft(String stem) {
        return stem.endsWith("н");
    }

    /** The forms by case, singular then plural: nominative genitive dative accusative and so on. */
    private static List<Set<String>> adjectiveCases(String word) {
        String stem = cut(word, 2);
        boolean soft =
                (word.endsWith("ий") || word.endsWith("яя") || word.endsWith("ее")) && isSoft(stem);
        boolean husher = !stem.isEmpty() && HUSHERS.indexOf(stem.charAt(stem.length() - 1)) >= 0;
        String o = soft || husher ? "е" : "о";
        boolean velar = !stem.isEmpty() && NO_Y.indexOf(stem.charAt(stem.length() - 1)) >= 0;
        String y = soft || velar ? "и" : "ы";
        List<Set<String>> cases = new ArrayList<>();
        boolean plural = word.endsWith("ые") || word.endsWith("ие");
        if (plural) {
            for (int i = 0; i < CASES; i++) {
                cases.add(Set.of());
            }
        } else if (word.endsWith("ая") || word.endsWith("яя")) {
            Set<String> oblique = set(stem, o + "й");
            cases.add(Set.of(word));
            cases.add(oblique);
            cases.add(oblique);
            cases.add(set(stem, soft ? "юю" : "ую"));
            cases.add(oblique);
            cases.add(oblique);
        } else {
            boolean masculine = word.endsWith("й");
            cases.add(Set.of(word));
            cases.add(set(stem, o + "го", "ого"));
            cases.add(set(stem, o + "му", "ому"));
            cases.add(masculine ? both(word, stem + o + "го") : Set.of(word));
            cases.add(set(stem, y + "м"));
            cases.add(set(stem, o + "м", "ом"));
        }
        cases.add(set(stem, y + "е"));
        cases.add(set(stem, y + "х"));
        cases.add(set(stem, y + "м"));
        cases.add(set(stem, y + "е", y + "х"));
        cases.add(set(stem, y + "ми"));
        cases.add(set(stem, y + "х"));
        return cases;
    }

    private static List<Set<String>> nounCases(String word) {
        if (isAdjective(word) && !word.endsWith("ние")) {
            return adjectiveCases(word);
        }
        int n = word.length();
        char last = n == 0 ? ' ' : word.charAt(n - 1);
        String stem = n < 2 ? word : cut(word, 1);
        char before = n < 2 ? ' ' : word.charAt(n - 2);
        String y = NO_Y.indexOf(before) >= 0 ? "и" : "ы";
        if (n < 3 || "уюэ".indexOf(last) >= 0) {
            return same(word);
        }
        return switch (last) {
            case 'а' ->
                    paradigm(
                            set(stem, "а"),
                            set(stem, y),
                            set(stem, "е"),
                            set(stem, "у"),
                            set(stem, "ой", "ей"),
                            set(stem, "е"),
                            set(stem, y),
                            zero(stem),
                            stem,
                            "а");
            case 'я' -> {
                String e = before == 'и' ? "и" : "е";
                yield paradigm(
                        set(stem, "я"),
                        set(stem, "и"),
                        set(stem, e),
                        set(stem, "ю"),
                        set(stem, "ей"),
                        set(stem, e),
                        set(stem, "и"),
                        before == 'и' ? set(stem, "й") : set(stem, "ь", "ей"),
                        stem,
                        "я");
            }
            case 'о' ->
                    paradigm(
                            set(stem, "о"),
                            set(stem, "а"),
                            set(stem, "у"),
                            set(stem, "о"),
                            set(stem, "ом"),
                            set(stem, "е"),
                            set(stem, "а"),
                            zero(stem),
                            stem,
                            "а");
            case 'е' -> {
                String a = HUSHERS.indexOf(before) >= 0 || before == 'ц' ? "а" : "я";
                yield paradigm(
                        set(stem, "е"),
                        set(stem, a),
                        set(stem, a.equals("а") ? "у" : "ю"),
                        set(stem, "е"),
                        set(stem, "ем"),
                        set(stem, before == 'и' ? "и" : "е"),
                        set(stem, a),
                        before == 'и' ? set(stem, "й") : set(stem, "", "ей"),
                        stem,
                        a);
            }
            case 'ь' ->
                    paradigm(
                            set(stem, "ь"),
                            set(stem, "и", "я"),
                            set(stem, "и", "ю"),
                            set(stem, "ь", "я"),
                            set(stem, "ью", "ем"),
                            set(stem, "и", "е"),
                            set(stem, "и"),
                            set(stem, "ей"),
                            stem,
                            "я");
            case 'й' ->
                    paradigm(
                            set(stem, "й"),
                            set(stem, "я"),
                            set(stem, "ю"),
                            set(stem, "й", "я"),
                            set(stem, "ем"),
                            set(stem, before == 'и' ? "и" : "е"),
                            set(stem, "и"),
                            set(stem, "ев"),
                            stem,
                            "я");
            case 'ы', 'и' -> pluralOnly(word, stem, before);
            default -> masculine(word);
        };
    }

    private static List<Set<String>> masculine(String word) {
        String stem = word;
        if (word.endsWith("ец") && word.length() > 4) {
            String head = cut(word, 2);
            boolean vowel = VOWELS.indexOf(head.charAt(head.length() - 1)) >= 0;
            stem = head + (vowel ? "йц" : head.endsWith("л") ? "ьц" : "ц");
        } else if (word.endsWith("ок") && word.length() > 4) {
            stem = cut(word, 2) + "к";
        }
        char end = stem.charAt(stem.length() - 1);
        String y = NO_Y.indexOf(end) >= 0 ? "и" : "ы";
        Set<String> genitives =
                HUSHERS.indexOf(end) >= 0
                        ? set(stem, "ей")
                        : end == 'ц' ? set(stem, "ов", "ев") : set(stem, "ов");
        return paradigm(
                Set.of(word),
                set(stem, "а"),
                set(stem, "у"),
                both(word, stem + "а"),
                HUSHERS.indexOf(end) >= 0 || end == 'ц' ? set(stem, "ом", "ем") : set(stem, "ом"),
                set(stem, "е"),
                word.endsWith("нин") ? both(cut(word, 2) + "е", stem + y) : set(stem, y),
                genitives,
                stem,
                "а");
    }

    private static List<Set<String>> pluralOnly(String word, String stem, char before) {
        boolean soft = word.endsWith("и") && NO_Y.indexOf(before) < 0;
        String a = soft ? "я" : "а";
        Set<String> genitive = new LinkedHashSet<>(zero(stem));
        genitive.addAll(soft ? set(stem, "ей", "й", "ев") : set(stem, "ов", "ей"));
        Set<String> none = Set.of();
        return paradigm(none, none, none, none, none, none, Set.of(word), genitive, stem, a);
    }

    private static List<Set<String>> paradigm(
            Set<String> nominative,
            Set<String> genitive,
            Set<String> dative,
            Set<String> accusative,
            Set<String> instrumental,
            Set<String> prepositional,
            Set<String> plural,
            Set<String> pluralGenitive,
            String stem,
            String a) {
        List<Set<String>> cases = new ArrayList<>();
        cases.add(nominative);
        cases.add(genitive);
        cases.add(dative);
        cases.add(accusative);
        cases.add(instrumental);
        cases.add(prepositional);
        cases.add(plural);
        cases.add(pluralGenitive);
        cases.add(set(stem, a + "м"));
        Set<String> pluralAccusative = new LinkedHashSet<>(plural);
        pluralAccusative.addAll(pluralGenitive);
        cases.add(pluralAccusative);
        cases.add(set(stem, a + "ми"));
        cases.add(set(stem, a + "х"));
        return cases;
    }

    private static List<Set<String>> same(String word) {
        List<Set<String>> cases = new ArrayList<>();
        for (int i = 0; i < 2 * CASES; i++) {
            cases.add(Set.of(word));
        }
        return cases;
    }

    /** A genitive plural without ending, with the vowel that may step in: поставок, судов. */
    private static Set<String> zero(String stem) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(stem);
        int n = stem.length();
        if (n > 2 && VOWELS.indexOf(stem.charAt(n - 2)) < 0) {
            String head = stem.charAt(n - 2) == 'ь' ? cut(stem, 2) : cut(stem, 1);
            char last = stem.charAt(n - 1);
            forms.add(head + "о" + last);
            forms.add(head + "е" + last);
        }
        return forms;
    }

    private static Set<String> both(String one, String other) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(one);
        forms.add(other);
        return forms;
    }

    private static Set<String> set(String stem, String... endings) {
        Set<String> forms = new LinkedHashSet<>();
        for (String ending : endings) {
            forms.add(stem + ending);
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
