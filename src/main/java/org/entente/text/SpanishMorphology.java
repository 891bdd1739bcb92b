package org.entente.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.text.Morphology.Form.Tense;

/**
 * Spanish forms, third persons and the first person plural of every tense that news use. A verb is
 * given by its infinitive, followed by its present where the stem changes there: {@code
 * pedir/pide}. Accents inside a word are left out, as capitals often go without them; one on its
 * last letter tells a verb from a noun (apoyó, apoyo) and stays.
 */
final class SpanishMorphology implements Morphology {
    private static final List<String> CLITICS =
            List.of("se", "lo", "la", "los", "las", "le", "les");

    /** Nouns of news that read like a subjunctive. */
    private static final Set<String> NOUNS =
            Set.of(
                    "ataque",
                    "cese",
                    "corte",
                    "cierre",
                    "avance",
                    "alcance",
                    "debate",
                    "combate",
                    "choque",
                    "toque",
                    "embarque",
                    "desembarque",
                    "rescate",
                    "despliegue",
                    "canje",
                    "repliegue",
                    "bloque",
                    "enlace",
                    "informe",
                    "viaje",
                    "mensaje",
                    "sabotaje",
                    "espionaje",
                    "arreste",
                    "desarme",
                    "relance",
                    "pague");

    /** Small words and nouns that are hardly ever the verb they look like. */
    private static final Set<String> NO_VERBS =
            Set.of(
                    "una", "unan", "para", "entre", "sobre", "parte", "cerca", "hacia", "estado",
                    "nada", "fuera", "bajo", "casa", "contra", "causa", "forma", "base", "este",
                    "cuenta", "como", "ante", "caso", "trata", "parada", "falta", "salida",
                    "entrada", "medida", "llegada", "vuelta", "vista", "puesto", "hecho", "sentido",
                    "poder", "deber", "partido", "partida", "mina", "lugar", "debido", "dado",
                    "junta", "cara", "pase", "marco", "cargo", "viaje");

    /** Ending of the infinitive, then preterite stem, future stem, participle, present. */
    private static final List<Irregular> IRREGULARS =
            List.of(
                    new Irregular("bendecir", "bendij", "bendecir", "bendecido", "bendice"),
                    new Irregular("decir", "dij", "dir", "dicho", "dice"),
                    new Irregular("hacer", "hic", "har", "hecho", "hace"),
                    new Irregular("poner", "pus", "pondr", "puesto", "pone"),
                    new Irregular("tener", "tuv", "tendr", "tenido", "tiene"),
                    new Irregular("venir", "vin", "vendr", "venido", "viene"),
                    new Irregular("traer", "traj", "traer", "traido", "trae"),
                    new Irregular("ducir", "duj", "ducir", "ducido", "duce"),
                    new Irregular("poder", "pud", "podr", "podido", "puede"),
                    new Irregular("querer", "quis", "querr", "querido", "quiere"),
                    new Irregular("saber", "sup", "sabr", "sabido", "sabe"),
                    new Irregular("haber", "hub", "habr", "habido", "ha"),
                    new Irregular("estar", "estuv", "estar", "estado", "está"),
                    new Irregular("andar", "anduv", "andar", "andado", "anda"));

    private static final Map<String, String> PARTICIPLES =
            Map.of(
                    "scribir", "scrito",
                    "abrir", "abierto",
                    "cubrir", "cubierto",
                    "morir", "muerto",
                    "volver", "vuelto",
                    "solver", "suelto",
                    "romper", "roto",
                    "ver", "visto");

    private record Irregular(
            String ending, String preterite, String future, String participle, String present) {}

    @Override
    public String canonical(String word) {
        return withoutInnerAccents(Normaliser.normalise(word));
    }

    /** Capitals may lack the accent of the last letter: ATACO is also read as atacó. */
    @Override
    public List<View> views(Token token) {
        String word = withoutInnerAccents(token.norm());
        int last = word.length() - 1;
        int vowel = "aeiou".indexOf(word.charAt(last));
        if (last < 3 || vowel < 0 || !isUpperCase(token.surface())) {
            return List.of(new View(word, "", false));
        }
        String accented = word.substring(0, last) + "áéíóú".charAt(vowel);
        return List.of(new View(word, "", false), new View(accented, "", false));
    }

    private static boolean isUpperCase(String surface) {
        return surface.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    private static String withoutInnerAccents(String word) {
        if (word.length() < 3 || word.chars().allMatch(c -> c < 0x80)) {
            return word;
        }
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length() - 1; i++) {
            int accent = "áéíóúü".indexOf(word.charAt(i));
            out.append(accent < 0 ? word.charAt(i) : "aeiouu".charAt(accent));
        }
        return out.append(word.charAt(word.length() - 1)).toString();
    }

    /** A reflexive infinitive ("rendirse") has its finite forms after {@code se}. */
    @Override
    public List<Form> verbForms(List<String> parts) {
        String infinitive = canonical(parts.get(0));
        boolean reflexive = infinitive.endsWith("rse");
        Forms forms =
                new Forms(
                        reflexive ? infinitive.substring(0, infinitive.length() - 2) : infinitive,
                        parts.size() > 1 ? canonical(parts.get(1)) : "");
        forms.make();
        return Morphology.withFutures(reflexive ? reflexive(forms.all) : forms.all.values());
    }

    private static List<Form> reflexive(Map<String, Form> all) {
        List<Form> forms = new ArrayList<>();
        for (Form form : all.values()) {
            boolean finite =
                    form.tense() == Tense.PAST
                            || form.tense() == Tense.PRESENT
                            || form.tense() == Tense.FUTURE;
            if (finite) {
                forms.add(new Form("se " + form.word(), form.tense(), false, false));
            } else if (form.tense() == Tense.PARTICIPLE) {
                for (String auxiliary : List.of("ha", "han", "habia", "habian")) {
                    String words = "se " + auxiliary + " " + form.word();
                    forms.add(new Form(words, Tense.PAST, false, false));
                }
            } else if (form.word().endsWith("se")) {
                forms.add(form);
            }
        }
        return forms;
    }

    @Override
    public Optional<Tense> guessVerb(String norm, boolean helped) {
        String word = canonical(norm);
        if (word.length() < 5 || word.endsWith("mente")) {
            return Optional.empty();
        }
        if (word.endsWith("ó") || word.endsWith("aron") || word.endsWith("ieron")) {
            return Optional.of(Tense.PAST);
        }
        if (word.endsWith("ando") || word.endsWith("iendo") || word.endsWith("yendo")) {
            return Optional.of(Tense.PROGRESSIVE);
        }
        if (!helped) {
            return Optional.empty();
        }
        if (word.matches(".*[ai]d[oa]s?")) {
            return Optional.of(Tense.PARTICIPLE);
        }
        return word.matches(".*[aei]r(se|l[aeo]s?)?") ? Optional.of(Tense.BASE) : Optional.empty();
    }

    @Override
    public boolean isAdverb(String norm) {
        return norm.length() > 6 && norm.endsWith("mente");
    }

    @Override
    public List<Form> nounForms(String noun) {
        String word = canonical(noun);
        return List.of(Form.noun(word, false), Form.noun(plural(word), false));
    }

    private static String plural(String word) {
        char last = word.charAt(word.length() - 1);
        if (last == 'z') {
            return word.substring(0, word.length() - 1) + "ces";
        }
        if (last == 's' || last == 'x') {
            return word;
        }
        if ("aeiou".indexOf(last) >= 0) {
            return word + "s";
        }
        int accent = "áéíóú".indexOf(last);
        return accent < 0
                ? word + "es"
                : word.substring(0, word.length() - 1) + "aeiou".charAt(accent) + "s";
    }

    /** The forms of one verb, the commoner reading of a form first. */
    private static final class Forms {
        final Map<String, Form> all = new LinkedHashMap<>();
        private final String infinitive;
        private final String stem;
        private final char theme;
        private final String present;
        private final @org.jspecify.annotations.Nullable Irregular irregular;

        Forms(String infinitive, String present) {
            this.infinitive = infinitive;
            this.stem = infinitive.substring(0, infinitive.length() - 2);
            char vowel = infinitive.charAt(infinitive.length() - 2);
            this.theme = vowel == 'í' ? 'i' : vowel;
            this.irregular =
                    IRREGULARS.stream()
                            .filter(i -> infinitive.endsWith(i.ending()))
                            .findFirst()
                            .orElse(null);
            this.present = present.isEmpty() ? regularPresent() : present;
        }

        void make() {
            put(infinitive, Tense.BASE);
            for (String clitic : CLITICS) {
                put(infinitive + clitic, Tense.BASE);
            }
            if (infinitive.equals("ir") || infinitive.equals("ser")) {
                makeIrOrSer();
                return;
            }
            preterite();
            imperfect();
            present();
            future();
            subjunctive();
            gerund();
            participle();
        }

        private void makeIrOrSer() {
            boolean go = infinitive.equals("ir");
            for (String form : List.of("fue", "fueron", "fuimos")) {
                put(form, Tense.PAST);
            }
            for (String form : go ? List.of("iba", "iban") : List.of("era", "eran")) {
                put(form, Tense.PAST);
            }
            for (String form : go ? List.of("va", "van", "vamos") : List.of("es", "son", "somos")) {
                put(form, Tense.PRESENT);
            }
            future();
            for (String form : go ? List.of("vaya", "vayan") : List.of("sea", "sean")) {
                put(form, Tense.PRESENT);
            }
            put(go ? "yendo" : "siendo", Tense.PROGRESSIVE);
            participles(go ? "ido" : "sido");
        }

        private String regularPresent() {
            if (irregular != null) {
                String head =
                        infinitive.substring(0, infinitive.length() - irregular.ending().length());
                return head + irregular.present();
            }
            if (infinitive.endsWith("uir") && !infinitive.endsWith("guir")) {
                return stem + "ye";
            }
            return stem + (theme == 'a' ? "a" : "e");
        }

        /** The third person of the present may stand with an accent on its last letter: está. */
        private void present() {
            put(present, Tense.PRESENT);
            put(unaccented(present) + "n", Tense.PRESENT);
            put(stem + (theme == 'a' ? "amos" : theme == 'e' ? "emos" : "imos"), Tense.PRESENT);
        }

        private static String unaccented(String word) {
            int accent = "áéíóú".indexOf(word.charAt(word.length() - 1));
            return accent < 0
                    ? word
                    : word.substring(0, word.length() - 1) + "aeiou".charAt(accent);
        }

        private void preterite() {
            if (irregular != null) {
                String head =
                        infinitive.substring(0, infinitive.length() - irregular.ending().length());
                String past = head + irregular.preterite();
                put(past.endsWith("hic") ? head + "hizo" : past + "o", Tense.PAST);
                put(past + (past.endsWith("j") ? "eron" : "ieron"), Tense.PAST);
                put(past + "imos", Tense.PAST);
                return;
            }
            if (infinitive.endsWith("dar") && infinitive.length() <= 3) {
                put("dio", Tense.PAST);
                put("dieron", Tense.PAST);
                put("dimos", Tense.PAST);
                return;
            }
            if (theme == 'a') {
                put(stem + "ó", Tense.PAST);
                put(stem + "aron", Tense.PAST);
                return;
            }
            String past = weakStem();
            boolean glides = endsInVowel(past);
            put(past + (glides ? "yó" : "ió"), Tense.PAST);
            put(past + (glides ? "yeron" : "ieron"), Tense.PAST);
            if (infinitive.equals("ver")) {
                put("vio", Tense.PAST);
            }
        }

        /** pedir, pidió; advertir, advirtió; morir, murió. */
        private String weakStem() {
            boolean changes = theme == 'i' && !present.equals(stem + "e");
            if (!changes || infinitive.endsWith("uir") && !infinitive.endsWith("guir")) {
                return stem;
            }
            int e = stem.lastIndexOf('e');
            int o = stem.lastIndexOf('o');
            if (e > o) {
                return stem.substring(0, e) + "i" + stem.substring(e + 1);
            }
            return o < 0 ? stem : stem.substring(0, o) + "u" + stem.substring(o + 1);
        }

        private static boolean endsInVowel(String past) {
            char last = past.charAt(past.length() - 1);
            boolean silent = past.endsWith("gu") || past.endsWith("qu");
            return "aeou".indexOf(last) >= 0 && !silent;
        }

        private void imperfect() {
            String ending = theme == 'a' ? "aba" : "ia";
            put(stem + ending, Tense.PAST);
            put(stem + ending + "n", Tense.PAST);
        }

        private void future() {
            String root = infinitive;
            if (irregular != null) {
                root =
                        infinitive.substring(0, infinitive.length() - irregular.ending().length())
                                + irregular.future();
            }
            for (String ending : List.of("á", "an", "emos", "ia", "ian")) {
                put(root + ending, Tense.FUTURE);
            }
        }

        private void subjunctive() {
            String root = present.substring(0, present.length() - 1);
            String ending = theme == 'a' ? "e" : "a";
            String sound = theme == 'a' ? beforeE(root) : beforeA(root);
            if (!NOUNS.contains(sound + ending)) {
                put(sound + ending, Tense.PRESENT);
            }
            put(sound + ending + "n", Tense.PRESENT);
            String past =
                    all.values().stream()
                            .map(Form::word)
                            .filter(w -> w.endsWith("ron"))
                            .findFirst()
                            .orElse("");
            if (!past.isEmpty()) {
                String base = past.substring(0, past.length() - 3);
                for (String end : List.of("ra", "ran", "se", "sen")) {
                    put(base + end, Tense.PRESENT);
                }
            }
        }

        private static String beforeE(String root) {
            if (root.endsWith("c")) {
                return root.substring(0, root.length() - 1) + "qu";
            }
            if (root.endsWith("g")) {
                return root + "u";
            }
            return root.endsWith("z") ? root.substring(0, root.length() - 1) + "c" : root;
        }

        private String beforeA(String root) {
            if (irregular != null) {
                return switch (irregular.ending()) {
                    case "decir", "bendecir" -> root.substring(0, root.length() - 1) + "g";
                    case "hacer" -> root.substring(0, root.length() - 1) + "g";
                    case "poner", "tener", "venir" -> stem + "g";
                    case "traer" -> stem + "ig";
                    case "ducir" -> root.substring(0, root.length() - 1) + "zc";
                    default -> root;
                };
            }
            if (root.endsWith("gu")) {
                return root.substring(0, root.length() - 1);
            }
            if (root.endsWith("g")) {
                return root.substring(0, root.length() - 1) + "j";
            }
            return root.endsWith("c") ? root.substring(0, root.length() - 1) + "zc" : root;
        }

        private void gerund() {
            String gerund =
                    theme == 'a'
                            ? stem + "ando"
                            : weakStem() + (endsInVowel(stem) ? "yendo" : "iendo");
            put(gerund, Tense.PROGRESSIVE);
            for (String clitic : CLITICS) {
                put(gerund + clitic, Tense.PROGRESSIVE);
            }
        }

        private void participle() {
            if (irregular != null) {
                participles(
                        infinitive.substring(0, infinitive.length() - irregular.ending().length())
                                + irregular.participle());
                return;
            }
            String special =
                    PARTICIPLES.entrySet().stream()
                            .filter(e -> infinitive.endsWith(e.getKey()))
                            .filter(
                                    e ->
                                            !e.getKey().equals("ver")
                                                    || infinitive.length() <= 6
                                                            && !infinitive.endsWith("over"))
                            .max(java.util.Comparator.comparingInt(e -> e.getKey().length()))
                            .map(
                                    e ->
                                            infinitive.substring(
                                                            0,
                                                            infinitive.length()
                                                                    - e.getKey().length())
                                                    + e.getValue())
                            .orElse(stem + (theme == 'a' ? "ado" : "ido"));
            participles(special);
        }

        private void participles(String masculine) {
            String root = masculine.substring(0, masculine.length() - 1);
            put(masculine, Tense.PARTICIPLE, false);
            put(root + "os", Tense.PARTICIPLE, false);
            put(root + "a", Tense.PARTICIPLE, true);
            put(root + "as", Tense.PARTICIPLE, true);
        }

        private void put(String word, Tense tense) {
            put(word, tense, false);
        }

        private void put(String word, Tense tense, boolean feminine) {
            if (NO_VERBS.contains(word)) {
                return;
            }
            all.putIfAbsent(word, new Form(word, tense, feminine, false));
        }
    }
}
