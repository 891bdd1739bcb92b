package org.entente.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.text.Morphology.Form.Tense;

/**
 * Arabic forms: verbs from their principal parts (past and imperfect of the third person
 * masculine), nouns with pronouns, duals and the adverbial ending, and the particles written before
 * a word. Stemming would lose letters of the root (وقّعت would become قعت), so forms are generated
 * instead.
 */
final class ArabicMorphology implements Morphology {
    /**
     * Stands for a final heh that is a pronoun: the normalised word no longer tells it from the
     * feminine ending (نسبه, he ascribed it; نسبة, a share), but the word as written does.
     */
    private static final char HIM = 'ۀ';

    private static final List<String> PRONOUNS =
            List.of(String.valueOf(HIM), "ها", "هم", "هما", "هن", "نا");

    /**
     * Shortened stems of hollow and defective verbs that read as another, more frequent word: لا
     * يقل is "no less than", not "does not say"; يعد is "counts as".
     */
    private static final Set<String> OTHER_WORDS =
            Set.of(
                    "قل", "عد", "رد", "ستعد", "ستقل", "صل", "حتل", "سر", "كد", "قر", "جر", "مر",
                    "حل");

    /**
     * Verbs of three letters whose dual of the past is mostly read as the accusative of their
     * verbal noun (بحثا عن, ردا على).
     */
    private static final Set<String> ACCUSATIVES =
            Set.of(
                    "بحث", "نقل", "رد", "رمز", "شكر", "طلب", "عمل", "رفض", "قصف", "خطف", "قتل",
                    "ضرب", "حكم", "نشر", "عرض", "دعم", "نصر", "كشف", "قطع", "فرض", "حرق", "صوت",
                    "سحب", "رفع", "وقف", "خلق", "قدم", "عد", "سد", "ضم", "مد", "حد", "وعد", "ضغط",
                    "لاحق");

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
            if ((first == 'و' || first == 'ف') && !isMinistry(norm)) {
                String rest = norm.substring(1);
                addArticleViews(rest, norm.substring(0, 1), views);
                addPrepositionViews(rest, norm.substring(0, 1), views);
            }
            addPrepositionViews(norm, "", views);
            addWrittenViews(token, views);
        }
        return views;
    }

    /** What only the word as written tells: a final heh, a final alif with hamza. */
    private static void addWrittenViews(Token token, List<View> views) {
        char last = token.surface().charAt(token.surface().length() - 1);
        if (last == 'ه' || last == 'أ') {
            char told = last == 'ه' ? HIM : last;
            for (View view : List.copyOf(views)) {
                String word = view.word();
                if (!view.definite()) {
                    views.add(
                            new View(
                                    word.substring(0, word.length() - 1) + told,
                                    view.prefix(),
                                    false));
                }
            }
        }
    }

    /** وزارته is "his ministry", hardly ever "and she visited him". */
    private static boolean isMinistry(String norm) {
        return norm.equals("وزاره")
                || norm.startsWith("وزارت") && norm.length() > 5 && !norm.equals("وزارتا")
                || norm.startsWith("وزارات");
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
        if (future
                && word.length() >= 5
                && !word.endsWith("ه")
                && !word.startsWith("سيا")
                && !word.startsWith("سيد")
                && !word.startsWith("ستا")
                && !word.startsWith("سيطر")) {
            return Optional.of(Tense.FUTURE);
        }
        boolean imperfect =
                word.startsWith("ي") || due && (word.startsWith("ت") || word.startsWith("ن"));
        if (imperfect
                && word.length() >= 4
                && !word.endsWith("ه")
                && !word.startsWith("يهود")
                && !word.startsWith("يور")
                && !word.startsWith("يوم")) {
            return Optional.of(Tense.PRESENT);
        }
        return due && word.length() >= 3 && !word.startsWith("ال") && !word.endsWith("ه")
                ? Optional.of(Tense.PAST)
                : Optional.empty();
    }

    /**
     * With hamza below its alif إدارته is "his administration", not "she ran it"; only verbs that
     * open with it by careless spelling (إتفق, إستقبل, إنسحب) are of the past.
     */
    @Override
    public boolean isPast(String surface) {
        int at = surface.startsWith("و") || surface.startsWith("ف") ? 1 : 0;
        boolean below = surface.startsWith("إ", at) && surface.length() > at + 2;
        return !below
                || surface.charAt(at + 1) == 'ن'
                || surface.charAt(at + 1) == 'ت'
                || surface.charAt(at + 2) == 'ت';
    }

    /** أفعل, انفعل, افتعل, استفعل, تفعّل: the derived forms open with letters of their own. */
    @Override
    public boolean looksPast(String norm) {
        String word = norm.startsWith("و") || norm.startsWith("ف") ? norm.substring(1) : norm;
        int n = word.length();
        boolean verbalNoun = n > 4 && word.charAt(n - 2) == 'ا';
        return !verbalNoun
                && (word.startsWith("است") && n == 6
                        || word.startsWith("ا") && !word.startsWith("ال") && (n == 4 || n == 5)
                        || word.startsWith("ت") && (n == 4 || n == 5));
    }

    @Override
    public boolean hasPronoun(String norm) {
        return norm.length() > 4
                && (norm.endsWith("ها") || norm.endsWith("هم") || norm.endsWith("هما"));
    }

    @Override
    public String particles(String norm) {
        if (norm.length() > 4) {
            String start = norm.substring(0, 3);
            if (start.equals("وال")
                    || start.equals("بال")
                    || start.equals("كال")
                    || start.equals("فال")) {
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

    /**
     * Further principal parts are active participles, given where news use them as verbs ("accusing
     * …", متهما): the bare one for both genders, else the one form that is meant. A past given in
     * the feminine (قبلت/يقبل) has no masculine, which would read as another word (قبل, before).
     */
    @Override
    public List<Form> verbForms(List<String> parts) {
        Map<String, Form> forms = new LinkedHashMap<>();
        String imperfect = parts.size() > 1 ? letters(parts.get(1)) : "";
        String past = letters(parts.get(0));
        if (past.length() > 3 && past.endsWith("ت") && !imperfect.endsWith("ت")) {
            past = past.substring(0, past.length() - 1);
            addPast(past, imperfect, forms);
            String base = Normaliser.normalise(past);
            forms.keySet().removeIf(f -> !f.startsWith(base + "ت") && !f.startsWith(base + "و"));
        } else {
            addPast(past, imperfect, forms);
        }
        if (imperfect.length() > 2) {
            addImperfect(imperfect, past, forms);
        }
        boolean third = past.length() == 4 && past.charAt(1) == 'ا';
        for (String participle : parts.subList(Math.min(2, parts.size()), parts.size())) {
            addParticiple(Normaliser.normalise(participle), third, forms);
        }
        return List.copyOf(forms.values());
    }

    /**
     * The letters as written, without vowel signs: a final or middle alif is read differently with
     * and without hamza, which the normalised word no longer shows.
     */
    private static String letters(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (char c : word.strip().toCharArray()) {
            if (!Normaliser.isIgnorable(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static void addPast(String written, String imperfect, Map<String, Form> forms) {
        String past = Normaliser.normalise(written);
        char last = written.charAt(written.length() - 1);
        // هنأ is written with its hamza, or else is هنا, "here".
        String bare = last == 'أ' ? past.substring(0, past.length() - 1) + last : past;
        forms.put(bare, new Form(bare, Tense.PAST, false, false));
        String base = past.substring(0, past.length() - 1);
        switch (last) {
            case 'ا', 'ى' -> addDefectivePast(base, imperfect.endsWith("و"), forms);
            case 'ي' -> {
                addPastEndings(past, base, past, forms);
                put(forms, base + "وا", Tense.PAST, false, false);
            }
            case 'أ' -> {
                addPastEndings(past, past, past, forms);
                for (String plural : List.of("ؤوا", "ءوا", "أوا")) {
                    put(forms, base + plural, Tense.PAST, false, false);
                }
                put(forms, base + "ؤوه", Tense.PAST, false, true);
            }
            case 'ء' -> {
                addPastEndings(past, past, base + "ئ", forms);
                put(forms, base + "ؤوا", Tense.PAST, false, false);
                addHollowPassive(written, forms);
                if (base.endsWith("ا")) {
                    String we = base.substring(0, base.length() - 1) + "ئنا";
                    put(forms, we, Tense.PAST, false, false);
                }
            }
            default -> {
                addPastEndings(past, past, past, forms);
                addDoubledPast(written, past, imperfect, forms);
                if (isHollow(written)) {
                    String we = base.substring(0, base.length() - 1) + last + "نا";
                    put(forms, we, Tense.PAST, false, false);
                    addHollowPassive(written, forms);
                }
                if (past.length() == 4 && written.charAt(1) == 'ا') {
                    addPassivePast(past.charAt(0) + "و" + past.substring(2), forms);
                }
            }
        }
    }

    /** نفى, دعا: the weak last letter falls before the endings, and is an alif before a pronoun. */
    private static void addDefectivePast(String base, boolean waw, Map<String, Form> forms) {
        put(forms, base + (waw ? "وا" : "يا"), Tense.PAST, false, false);
        put(forms, base + (waw ? "ونا" : "ينا"), Tense.PAST, false, false);
        put(forms, base + "وا", Tense.PAST, false, false);
        put(forms, base + "ت", Tense.PAST, true, false);
        put(forms, base + "تا", Tense.PAST, true, false);
        for (String pronoun : PRONOUNS) {
            put(forms, base + "ا" + pronoun, Tense.PAST, false, true);
            put(forms, base + "ت" + pronoun, Tense.PAST, true, true);
            put(forms, base + "و" + pronoun, Tense.PAST, false, true);
        }
        put(forms, base + "يت", Tense.PARTICIPLE, true, false);
        if (waw) {
            put(forms, base + "ي", Tense.PARTICIPLE, false, false);
        }
    }

    private static void addPastEndings(
            String past, String plural, String we, Map<String, Form> forms) {
        put(forms, past + "ت", Tense.PAST, true, false);
        put(forms, past + "تا", Tense.PAST, true, false);
        if (!ACCUSATIVES.contains(past)) {
            put(forms, past + "ا", Tense.PAST, false, false);
        }
        put(forms, plural + "وا", Tense.PAST, false, false);
        put(forms, we + "نا", Tense.PAST, false, false);
        for (String pronoun : PRONOUNS) {
            put(forms, past + pronoun, Tense.PAST, false, true);
            put(forms, past + "ت" + pronoun, Tense.PAST, true, true);
            put(forms, plural + "و" + pronoun, Tense.PAST, false, true);
        }
    }

    /** حثّ, أقرّ, احتلّ: "we" parts the doubled letter. */
    private static void addDoubledPast(
            String written, String past, String imperfect, Map<String, Form> forms) {
        int n = past.length();
        boolean doubled =
                n == 2
                        || n == 3 && imperfect.length() == 3 && written.startsWith("أ")
                        || n == 4 && written.startsWith("ا") && written.charAt(1) != 'ت'
                        || n == 5 && written.startsWith("است");
        if (doubled && !isHollow(written)) {
            put(forms, past + past.charAt(n - 1) + "نا", Tense.PAST, false, false);
        }
    }

    private static boolean isHollow(String written) {
        return written.length() >= 3 && written.charAt(written.length() - 2) == 'ا';
    }

    /**
     * أعيد, اغتيل: the passive of hollow verbs is written with a letter of its own. That of three
     * letters is left out, since most read as nouns (عيد, بيع).
     */
    private static void addHollowPassive(String written, Map<String, Form> forms) {
        if (written.length() >= 4 && isHollow(written)) {
            String past = Normaliser.normalise(written);
            int n = past.length();
            addPassivePast(past.substring(0, n - 2) + "ي" + past.charAt(n - 1), forms);
        }
    }

    private static void addPassivePast(String past, Map<String, Form> forms) {
        put(forms, past, Tense.PARTICIPLE, false, false);
        String open = past.endsWith("ء") ? past.substring(0, past.length() - 1) + "ئ" : past;
        put(forms, open + "ت", Tense.PARTICIPLE, true, false);
        put(forms, open + "وا", Tense.PARTICIPLE, false, false);
    }

    private static void addImperfect(String written, String past, Map<String, Form> forms) {
        String stem = Normaliser.normalise(written).substring(1);
        int n = stem.length();
        char last = stem.charAt(n - 1);
        char lastWritten = written.charAt(written.length() - 1);
        boolean defective = lastWritten == 'و' || lastWritten == 'ي' || lastWritten == 'ى';
        String base = stem.substring(0, n - 1);
        List<String> plurals = new ArrayList<>();
        if (lastWritten == 'أ' || lastWritten == 'ء' || lastWritten == 'ئ') {
            plurals.add(base + "ؤو");
            plurals.add(base + "ئو");
            plurals.add(base + "ءو");
        }
        plurals.add(defective ? base + "و" : stem + "و");
        boolean derived = past.length() > 3;
        addPerson('ي', stem, forms);
        addPerson('ت', stem, forms);
        if (n > 2) {
            // Of doubled and assimilated verbs, "we do" is written as a noun (نصف, نعم).
            addPerson('ن', stem, forms);
        }
        if (derived && !("ا" + stem).equals(Normaliser.normalise(past)) || last == 'و') {
            // Of three-letter verbs, "I do" is written as another verb's past (أسقط).
            put(forms, "ا" + stem, Tense.PRESENT, false, false);
            put(forms, "سا" + stem, Tense.FUTURE, false, false);
        }
        for (char person : new char[] {'ي', 'ت'}) {
            for (String plural : plurals) {
                addTense(person, plural + "ن", false, forms);
                addTense(person, plural + "ا", false, forms);
                for (String pronoun : PRONOUNS) {
                    addTense(person, plural + "ن" + pronoun, true, forms);
                }
            }
            addTense(person, stem + "ان", false, forms);
            if (person == 'ي' || n > 3) {
                put(forms, person + stem + "ا", Tense.PRESENT, person == 'ت', false);
            }
            String jussive = defective ? base : hollowJussive(stem);
            if (!jussive.isEmpty() && !OTHER_WORDS.contains(jussive)) {
                put(forms, person + jussive, Tense.PRESENT, person == 'ت', false);
            }
            if (n >= 3 && stem.charAt(n - 2) == 'ي' && derived) {
                String passive = stem.substring(0, n - 2) + "ا" + last;
                put(forms, person + passive, Tense.PARTICIPLE, person == 'ت', false);
                put(forms, "س" + person + passive, Tense.FUTURE, person == 'ت', false);
            }
        }
    }

    private static void addPerson(char person, String stem, Map<String, Form> forms) {
        addTense(person, stem, false, forms);
        for (String pronoun : PRONOUNS) {
            addTense(person, stem + pronoun, true, forms);
        }
    }

    private static void addTense(
            char person, String body, boolean pronoun, Map<String, Form> forms) {
        boolean feminine = person == 'ت';
        put(forms, person + body, Tense.PRESENT, feminine, pronoun);
        put(forms, "س" + person + body, Tense.FUTURE, feminine, pronoun);
    }

    /** لم يقم: the long vowel before the last letter falls. */
    private static String hollowJussive(String stem) {
        int n = stem.length();
        boolean hollow = n >= 3 && isLong(stem.charAt(n - 2));
        boolean lengthened = n >= 4 && stem.charAt(n - 2) == 'ا' && stem.charAt(n - 3) == 'ت';
        return hollow && (stem.charAt(n - 2) != 'ا' || n == 3 || lengthened)
                ? stem.substring(0, n - 2) + stem.charAt(n - 1)
                : "";
    }

    private static boolean isLong(char c) {
        return c == 'و' || c == 'ي' || c == 'ا';
    }

    /**
     * @param third whether the verb is of the third form, whose feminine participle is written as
     *     its verbal noun (مطالبة)
     */
    private static void addParticiple(String participle, boolean third, Map<String, Form> forms) {
        if (participle.endsWith("ا") || participle.endsWith("ين")) {
            put(forms, participle, Tense.PROGRESSIVE, false, false);
            return;
        }
        put(forms, participle + "ا", Tense.PROGRESSIVE, false, false);
        if (!third) {
            put(forms, participle + "ه", Tense.PROGRESSIVE, true, false);
        }
    }

    private static void put(
            Map<String, Form> forms, String word, Tense tense, boolean feminine, boolean pronoun) {
        String norm = Normaliser.normalise(word);
        forms.putIfAbsent(norm, new Form(norm, tense, feminine, pronoun));
    }

    @Override
    public List<Form> nounForms(String noun) {
        Map<String, Form> forms = new LinkedHashMap<>();
        String word = canonical(noun);
        boolean feminine = word.endsWith("ه") && !noun.strip().endsWith("ه");
        String open = feminine ? word.substring(0, word.length() - 1) + "ت" : word;
        boolean plural = word.endsWith("ات") && word.length() > 4;
        boolean sound = plural || word.endsWith("ين") || word.endsWith("ون");
        putNoun(forms, word, false);
        if (word.endsWith("اء")) {
            String bare = word.substring(0, word.length() - 1);
            addPossessed(bare + "ئ", forms);
            addPossessed(bare + "ؤ", forms);
            putNoun(forms, word + "ات", false);
            putNoun(forms, bare + "ئين", false);
        } else if (noun.strip().endsWith("ى")) {
            addPossessed(word.substring(0, word.length() - 1) + "ا", forms);
        }
        addPossessed(open, forms);
        if (!feminine && !plural && !word.endsWith("ا") && !word.endsWith("اء")) {
            putNoun(forms, word + "ا", false);
        }
        if (!sound) {
            putNoun(forms, open + "ان", false);
            putNoun(forms, open + "ين", false);
            if (feminine) {
                putNoun(forms, open + "ا", false);
                putNoun(forms, open + "ي", false);
            }
            if (feminine || word.length() > 4) {
                String many = (feminine ? word.substring(0, word.length() - 1) : word) + "ات";
                putNoun(forms, many, false);
                addPossessed(many, forms);
            }
        }
        return List.copyOf(forms.values());
    }

    private static void addPossessed(String noun, Map<String, Form> forms) {
        for (String pronoun : PRONOUNS) {
            putNoun(forms, noun + pronoun, true);
        }
    }

    private static void putNoun(Map<String, Form> forms, String word, boolean pronoun) {
        forms.putIfAbsent(word, Form.noun(word, pronoun));
    }
}
