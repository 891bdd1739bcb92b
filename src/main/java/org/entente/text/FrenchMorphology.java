package org.entente.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.text.Morphology.Form.Tense;

/**
 * French forms: third persons of every tense that news use. The accent on a word's first letter is
 * left out, as capitals often go without it.
 */
final class FrenchMorphology implements Morphology {

    /** Verbs by the end of their infinitive, the longest end first. */
    private static final List<Irregular> IRREGULARS =
            List.of(
                    irregular("prendre", "prend", "prennent", "pren", "prendr", "pris", "pri"),
                    irregular("mettre", "met", "mettent", "mett", "mettr", "mis", "mi"),
                    irregular("battre", "bat", "battent", "batt", "battr", "battu", "batti"),
                    irregular("rompre", "rompt", "rompent", "romp", "rompr", "rompu", "rompi"),
                    irregular(
                            "maudire",
                            "maudit",
                            "maudissent",
                            "maudiss",
                            "maudir",
                            "maudit",
                            "maudi"),
                    irregular(
                            "suffire", "suffit", "suffisent", "suffis", "suffir", "suffi", "suffi"),
                    irregular("dire", "dit", "disent", "dis", "dir", "dit", "di"),
                    irregular("faire", "fait", "font", "fais", "fer", "fait", "fi"),
                    irregular("traire", "trait", "traient", "tray", "trair", "trait", "trai"),
                    irregular("élire", "élit", "élisent", "élis", "élir", "élu", "élu"),
                    irregular("lire", "lit", "lisent", "lis", "lir", "lu", "lu"),
                    irregular("crire", "crit", "crivent", "criv", "crir", "crit", "crivi"),
                    irregular("uire", "uit", "uisent", "uis", "uir", "uit", "uisi"),
                    irregular("clure", "clut", "cluent", "clu", "clur", "clu", "clu"),
                    irregular(
                            "inclure", "inclut", "incluent", "inclu", "inclur", "inclus", "inclu"),
                    irregular("naître", "naît", "naissent", "naiss", "naîtr", "nu", "nu"),
                    irregular(
                            "connaître",
                            "connaît",
                            "connaissent",
                            "connaiss",
                            "connaîtr",
                            "connu",
                            "connu"),
                    irregular(
                            "paraître",
                            "paraît",
                            "paraissent",
                            "paraiss",
                            "paraîtr",
                            "paru",
                            "paru"),
                    irregular("indre", "int", "ignent", "ign", "indr", "int", "igni"),
                    irregular(
                            "vaincre",
                            "vainc",
                            "vainquent",
                            "vainqu",
                            "vaincr",
                            "vaincu",
                            "vainqui"),
                    irregular("suivre", "suit", "suivent", "suiv", "suivr", "suivi", "suivi"),
                    irregular("vivre", "vit", "vivent", "viv", "vivr", "vécu", "vécu"),
                    irregular("croire", "croit", "croient", "croy", "croir", "cru", "cru"),
                    irregular("être", "est", "sont", "ét", "ser", "été", "fu"),
                    irregular("avoir", "a", "ont", "av", "aur", "eu", "eu"),
                    irregular("savoir", "sait", "savent", "sav", "saur", "su", "su"),
                    irregular("devoir", "doit", "doivent", "dev", "devr", "dû", "du"),
                    irregular("pouvoir", "peut", "peuvent", "pouv", "pourr", "pu", "pu"),
                    irregular("vouloir", "veut", "veulent", "voul", "voudr", "voulu", "voulu"),
                    irregular("cevoir", "çoit", "çoivent", "cev", "cevr", "çu", "çu"),
                    irregular(
                            "prévoir",
                            "prévoit",
                            "prévoient",
                            "prévoy",
                            "prévoir",
                            "prévu",
                            "prévi"),
                    irregular("voir", "voit", "voient", "voy", "verr", "vu", "vi"),
                    irregular("seoir", "sied", "siéent", "sey", "siér", "sis", "si"),
                    irregular("tenir", "tient", "tiennent", "ten", "tiendr", "tenu", "tin"),
                    irregular("venir", "vient", "viennent", "ven", "viendr", "venu", "vin"),
                    irregular("quérir", "quiert", "quièrent", "quér", "querr", "quis", "qui"),
                    irregular("courir", "court", "courent", "cour", "courr", "couru", "couru"),
                    irregular("mourir", "meurt", "meurent", "mour", "mourr", "mort", "mouru"),
                    irregular(
                            "cueillir",
                            "cueille",
                            "cueillent",
                            "cueill",
                            "cueiller",
                            "cueilli",
                            "cueilli"),
                    irregular("ouvrir", "ouvre", "ouvrent", "ouvr", "ouvrir", "ouvert", "ouvri"),
                    irregular("offrir", "offre", "offrent", "offr", "offrir", "offert", "offri"),
                    irregular(
                            "souffrir",
                            "souffre",
                            "souffrent",
                            "souffr",
                            "souffrir",
                            "souffert",
                            "souffri"),
                    irregular("servir", "sert", "servent", "serv", "servir", "servi", "servi"),
                    irregular("mentir", "ment", "mentent", "ment", "mentir", "menti", "menti"),
                    irregular("sentir", "sent", "sentent", "sent", "sentir", "senti", "senti"),
                    irregular("sortir", "sort", "sortent", "sort", "sortir", "sorti", "sorti"),
                    irregular("partir", "part", "partent", "part", "partir", "parti", "parti"),
                    irregular("fuir", "fuit", "fuient", "fuy", "fuir", "fui", "fui"),
                    irregular(
                            "envoyer", "envoie", "envoient", "envoy", "enverr", "envoyé", "envoya"),
                    irregular("aller", "va", "vont", "all", "ir", "allé", "alla"));

    /**
     * How a verb and those built on it bend.
     *
     * @param stem of the imperfect and the present participle
     * @param past the passé simple without its ending
     */
    private record Irregular(
            String ending,
            String singular,
            String plural,
            String stem,
            String future,
            String participle,
            String past) {}

    private static Irregular irregular(
            String ending,
            String singular,
            String plural,
            String stem,
            String future,
            String participle,
            String past) {
        return new Irregular(ending, singular, plural, stem, future, participle, past);
    }

    /** Verbs whose past is formed with être, which makes no passive of them. */
    private static final Set<String> WITH_ETRE =
            Set.of(
                    "aller",
                    "arriver",
                    "venir",
                    "revenir",
                    "parvenir",
                    "intervenir",
                    "devenir",
                    "partir",
                    "repartir",
                    "entrer",
                    "rentrer",
                    "retourner",
                    "sortir",
                    "rester",
                    "tomber",
                    "mourir",
                    "naître",
                    "survenir",
                    "décéder",
                    "convenir",
                    "atterrir");

    @Override
    public String canonical(String word) {
        return withoutFirstAccent(Normaliser.normalise(word));
    }

    @Override
    public List<View> views(Token token) {
        return List.of(new View(withoutFirstAccent(token.norm()), "", false));
    }

    private static String withoutFirstAccent(String word) {
        int accent = word.length() < 3 ? -1 : "éèêàâîôç".indexOf(word.charAt(0));
        return accent < 0 ? word : "eeeaaioc".charAt(accent) + word.substring(1);
    }

    /** A reflexive verb is written with its pronoun behind it: {@code rendre-se}. */
    @Override
    public List<Form> verbForms(List<String> parts) {
        String infinitive = Normaliser.normalise(parts.get(0));
        boolean reflexive = infinitive.endsWith("-se");
        Forms forms =
                new Forms(
                        reflexive ? infinitive.substring(0, infinitive.length() - 3) : infinitive);
        forms.make();
        return Morphology.withFutures(reflexive ? reflexive(forms.all) : forms.all.values());
    }

    private static List<Form> reflexive(Map<String, Form> all) {
        List<Form> forms = new ArrayList<>();
        for (Form form : all.values()) {
            if (form.tense() == Tense.PARTICIPLE) {
                for (String auxiliary :
                        List.of("s' est", "se sont", "s' était", "s' étaient", "s' être")) {
                    forms.add(
                            new Form(
                                    auxiliary + " " + form.word(),
                                    Tense.PAST,
                                    form.feminine(),
                                    false));
                }
                continue;
            }
            boolean elided = "aeiouyhéèêâ".indexOf(form.word().charAt(0)) >= 0;
            String word = (elided ? "s' " : "se ") + form.word();
            forms.add(new Form(word, form.tense(), form.feminine(), false));
        }
        return forms.stream()
                .map(f -> new Form(accentless(f.word()), f.tense(), f.feminine(), f.pronoun()))
                .toList();
    }

    private static String accentless(String phrase) {
        StringBuilder out = new StringBuilder();
        for (String word : phrase.split(" ")) {
            out.append(out.isEmpty() ? "" : " ").append(withoutFirstAccent(word));
        }
        return out.toString();
    }

    @Override
    public Optional<Tense> guessVerb(String norm, boolean helped) {
        String word = canonical(norm);
        if (word.length() < 5) {
            return Optional.empty();
        }
        if (word.endsWith("èrent") || word.endsWith("aient")) {
            return Optional.of(Tense.PAST);
        }
        if (!helped) {
            return Optional.empty();
        }
        if (word.matches(".*(é|ée|és|ées)")) {
            return Optional.of(Tense.PARTICIPLE);
        }
        return word.matches(".*(er|ir)") ? Optional.of(Tense.BASE) : Optional.empty();
    }

    @Override
    public boolean isAdverb(String norm) {
        return norm.length() > 6 && norm.endsWith("ement") && !NO_ADVERBS.contains(norm);
    }

    /** Nouns with the ending of adverbs. */
    private static final Set<String> NO_ADVERBS =
            Set.of(
                    "gouvernement",
                    "parlement",
                    "armement",
                    "mouvement",
                    "soulèvement",
                    "règlement",
                    "événement",
                    "évènement",
                    "engagement",
                    "déploiement",
                    "enlèvement",
                    "bombardement",
                    "affrontement",
                    "rapprochement",
                    "débarquement",
                    "licenciement",
                    "élément",
                    "réchauffement",
                    "département",
                    "appartement",
                    "rassemblement",
                    "déplacement",
                    "renforcement",
                    "financement",
                    "désengagement",
                    "désarmement",
                    "commandement",
                    "comportement",
                    "changement",
                    "développement",
                    "rétablissement",
                    "établissement",
                    "remerciement",
                    "retranchement",
                    "jugement",
                    "lancement",
                    "encouragement",
                    "traitement",
                    "investissement",
                    "avertissement",
                    "fonctionnement",
                    "recensement",
                    "logement",
                    "versement",
                    "acheminement",
                    "empoisonnement",
                    "emprisonnement",
                    "acharnement",
                    "harcèlement",
                    "effondrement",
                    "entraînement",
                    "équipement",
                    "ravitaillement",
                    "approvisionnement",
                    "encerclement",
                    "internement",
                    "prélèvement",
                    "amendement",
                    "prolongement",
                    "raffermissement",
                    "durcissement",
                    "paiement",
                    "sentiment",
                    "aboutissement",
                    "achèvement",
                    "ralliement",
                    "groupement",
                    "regroupement");

    @Override
    public List<Form> nounForms(String noun) {
        String word = canonical(noun);
        return List.of(Form.noun(word, false), Form.noun(plural(word), false));
    }

    private static String plural(String word) {
        if (word.endsWith("s") || word.endsWith("x") || word.endsWith("z")) {
            return word;
        }
        if (word.endsWith("al")) {
            return word.substring(0, word.length() - 1) + "ux";
        }
        return word + (word.endsWith("au") || word.endsWith("eu") ? "x" : "s");
    }

    /** The forms of one verb, the commoner reading of a form first. */
    private static final class Forms {
        final Map<String, Form> all = new LinkedHashMap<>();
        private final String infinitive;

        Forms(String infinitive) {
            this.infinitive = infinitive;
        }

        void make() {
            Irregular irregular = null;
            for (Irregular candidate : IRREGULARS) {
                boolean longer =
                        irregular == null
                                || candidate.ending().length() > irregular.ending().length();
                if (infinitive.endsWith(candidate.ending()) && longer) {
                    irregular = candidate;
                }
            }
            if (irregular != null && isOwn(irregular)) {
                String head =
                        infinitive.substring(0, infinitive.length() - irregular.ending().length());
                make(
                        head + irregular.singular(),
                        head + irregular.plural(),
                        head + irregular.stem(),
                        head + irregular.future(),
                        head + irregular.participle(),
                        head + irregular.past());
            } else if (infinitive.endsWith("er")) {
                makeFirstGroup(infinitive.substring(0, infinitive.length() - 2));
            } else if (infinitive.endsWith("ir")) {
                String stem = infinitive.substring(0, infinitive.length() - 1);
                make(stem + "t", stem + "ssent", stem + "ss", stem + "r", stem, stem);
            } else {
                String stem = infinitive.substring(0, infinitive.length() - 2);
                make(stem, stem + "ent", stem, stem + "r", stem + "u", stem + "i");
            }
        }

        /** Endings that also close regular verbs: installer is not like aller. */
        private boolean isOwn(Irregular irregular) {
            return switch (irregular.ending()) {
                case "aller", "avoir", "être", "sentir", "servir" ->
                        infinitive.equals(irregular.ending())
                                || infinitive.equals("con" + irregular.ending())
                                || infinitive.equals("res" + irregular.ending());
                case "partir" -> !infinitive.equals("répartir");
                default -> true;
            };
        }

        private void makeFirstGroup(String stem) {
            String strong = strong(stem);
            String soft = stem;
            if (stem.endsWith("c")) {
                soft = stem.substring(0, stem.length() - 1) + "ç";
            } else if (stem.endsWith("g")) {
                soft = stem + "e";
            }
            boolean grave = strong.contains("è") && stem.length() > 1 && !stem.contains("è");
            boolean acute = grave && stem.charAt(stem.length() - 2) == 'é';
            String future = (acute ? stem : strong) + "er";
            put(stem + "é", Tense.PARTICIPLE, false);
            put(stem + "és", Tense.PARTICIPLE, false);
            put(stem + "ée", Tense.PARTICIPLE, true);
            put(stem + "ées", Tense.PARTICIPLE, true);
            put(infinitive, Tense.BASE, false);
            put(soft + "a", Tense.PAST, false);
            put(stem + "èrent", Tense.PAST, false);
            put(soft + "ait", Tense.PAST, false);
            put(soft + "aient", Tense.PAST, false);
            put(strong + "e", Tense.PRESENT, false);
            put(strong + "ent", Tense.PRESENT, false);
            put(soft + "ons", Tense.PRESENT, false);
            future(future);
            if (acute) {
                future(strong + "er");
            }
            put(soft + "ant", Tense.PROGRESSIVE, false);
        }

        /** The stem before a silent e: lever, lève; accélérer, accélère; appeler, appelle. */
        private static String strong(String stem) {
            int n = stem.length();
            if (stem.endsWith("oy") || stem.endsWith("uy") || stem.endsWith("ay")) {
                return stem.substring(0, n - 1) + "i";
            }
            if (stem.endsWith("ppel") || stem.endsWith("jet") || stem.endsWith("ouvel")) {
                return stem + stem.charAt(n - 1);
            }
            if (n < 2) {
                return stem;
            }
            char before = stem.charAt(n - 2);
            boolean consonant = "aeiouyéèê".indexOf(stem.charAt(n - 1)) < 0;
            if (consonant && (before == 'e' || before == 'é')) {
                return stem.substring(0, n - 2) + "è" + stem.charAt(n - 1);
            }
            return stem;
        }

        private void make(
                String singular,
                String plural,
                String stem,
                String future,
                String participle,
                String past) {
            put(infinitive, Tense.BASE, false);
            put(participle, Tense.PARTICIPLE, false);
            put(participle.endsWith("s") ? participle : participle + "s", Tense.PARTICIPLE, false);
            String feminine = participle.endsWith("û") ? participle.replace("û", "u") : participle;
            put(feminine + "e", Tense.PARTICIPLE, true);
            put(feminine + "es", Tense.PARTICIPLE, true);
            put(singular, Tense.PRESENT, false);
            put(plural, Tense.PRESENT, false);
            String soft = stem.endsWith("c") ? stem.substring(0, stem.length() - 1) + "ç" : stem;
            put(soft + "ait", Tense.PAST, false);
            put(soft + "aient", Tense.PAST, false);
            put(soft + "ons", Tense.PRESENT, false);
            if (past.endsWith("a")) {
                put(past, Tense.PAST, false);
                put(past.substring(0, past.length() - 1) + "èrent", Tense.PAST, false);
            } else {
                put(past + "t", Tense.PAST, false);
                put(past + "rent", Tense.PAST, false);
            }
            future(future);
            String mood =
                    plural.endsWith("ent") ? plural.substring(0, plural.length() - 3) : plural;
            put(mood + "e", Tense.PRESENT, false);
            put(soft + "ant", Tense.PROGRESSIVE, false);
        }

        private void future(String root) {
            for (String ending : List.of("a", "ont", "ons", "ait", "aient")) {
                put(root + ending, Tense.FUTURE, false);
            }
        }

        private void put(String word, Tense tense, boolean feminine) {
            String key = withoutFirstAccent(word);
            boolean active = tense == Tense.PARTICIPLE && WITH_ETRE.contains(infinitive);
            Tense told = active ? Tense.PRESENT : tense;
            all.putIfAbsent(key, new Form(key, told, feminine, false));
        }
    }
}
