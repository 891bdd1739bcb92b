package org.entente.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.mention.Entry.CountryWord;
import org.entente.mention.TokenTrie.Match;
import org.entente.text.Morphology.Form.Tense;
import org.entente.text.Morphology.View;
import org.entente.text.Sentence;
import org.entente.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the dictionary finds in a sentence: per token the longest name, and every act, cue and word
 * of time.
 */
final class Spots {
    final List<Token> tokens;
    final @Nullable Match[] names;
    final List<List<Mention.OfCue>> cues = new ArrayList<>();
    final List<Mention.OfAct> acts = new ArrayList<>();
    final List<List<Match>> times = new ArrayList<>();

    /** Tokens that are given names. */
    final boolean[] given;

    private final boolean capitals;

    /** Tokens that open an act, and those where it is a finite verb. */
    private final boolean[] act;

    private final boolean[] verb;

    /** Whether "russe" and "ruso" need no capital, as in most languages but English. */
    private final boolean writesDemonymsSmall;

    private final Lexicon lexicon;
    private final boolean[] everyday;

    private final boolean[] unlisted;

    /** Tokens that may be finite verbs, or open what is said. */
    private final boolean[] finite;

    /** Names of states that people bear as well. */
    private static final Set<String> PERSONAL = Set.of("jordan", "chad", "georgia", "israel");

    /** Offices and bodies that مالي qualifies as financial. */
    private static final Set<String> FINANCIAL =
            Set.of("adviser", "director", "government", "companies", "official", "expert", "chief");

    private static final Set<String> LANDS =
            Set.of(
                    "شمال", "جنوب", "شرق", "غرب", "وسط", "دوله", "جمهوريه", "حكومه", "رئيس", "وزير",
                    "سفير", "جيش", "مغادره", "زياره", "سفاره", "اعلنت", "قالت", "عاصمه", "مطار",
                    "حدود", "قررت", "كانت", "لكن", "بينما", "شمالي", "جنوبي", "تجاه", "داخل");

    /** Words that are ranks and chambers only where they are written as names. */
    private static final Set<String> RANKS =
            Set.of(
                    "general", "major", "captain", "justice", "house", "crown", "head", "sen",
                    "rep", "gen", "col", "adm", "press");

    private static final char SHADDA = 'ّ';

    Spots(Sentence sentence, Lexicon lexicon) {
        tokens = sentence.tokens();
        this.lexicon = lexicon;
        capitals = lexicon.settings().capitals();
        writesDemonymsSmall = lexicon.settings().smallDemonyms();
        names = new Match[tokens.size()];
        given = new boolean[tokens.size()];
        act = new boolean[tokens.size()];
        verb = new boolean[tokens.size()];
        everyday = new boolean[tokens.size()];
        List<List<View>> views = lexicon.views(tokens);
        List<List<Match>> all = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            all.add(lexicon.matches(tokens, views, i));
            cues.add(new ArrayList<>(2));
            times.add(new ArrayList<>(1));
        }
        unlisted = new boolean[all.size()];
        finite = new boolean[all.size()];
        for (int i = 0; i < all.size(); i++) {
            unlisted[i] = all.get(i).isEmpty();
            finite[i] = all.get(i).stream().anyMatch(Spots::isFinite);
        }
        boolean[] idiom = coveredByIdioms(all);
        boolean[] named = chooseNames(all);
        for (int i = 0; i < all.size(); i++) {
            if (!idiom[i]) {
                collect(i, all.get(i), named);
            }
        }
    }

    private static boolean isFinite(Match match) {
        Tense tense =
                switch (match.entry()) {
                    case Entry.Act act -> act.form().tense();
                    case Entry.Cue cue ->
                            cue.kind() == CueKind.THAT ? Tense.PRESENT : cue.form().tense();
                    default -> Tense.NOUN;
                };
        return !match.view().definite() && tense != Tense.NOUN && tense != Tense.PROGRESSIVE;
    }

    private static boolean[] coveredByIdioms(List<List<Match>> all) {
        boolean[] covered = new boolean[all.size()];
        for (List<Match> matches : all) {
            for (Match match : matches) {
                if (match.entry() instanceof Entry.Cue cue && cue.kind() == CueKind.IDIOM) {
                    for (int i = match.from(); i < match.to(); i++) {
                        covered[i] = true;
                    }
                }
            }
        }
        return covered;
    }

    /**
     * Chooses the longest name at each place, left to right, and marks the tokens inside names of
     * several words.
     */
    private boolean[] chooseNames(List<List<Match>> all) {
        boolean[] inside = new boolean[all.size()];
        int i = 0;
        while (i < all.size()) {
            Match best = null;
            int longestOther = 0;
            boolean everyday = false;
            for (Match match : all.get(i)) {
                everyday |= match.entry() instanceof Entry.Word;
                if (isName(match.entry()) && fits(match)) {
                    if (best == null || better(match, best)) {
                        best = match;
                    }
                } else if (!isName(match.entry())) {
                    longestOther = Math.max(longestOther, match.to() - match.from());
                }
            }
            if (best != null && best.to() - best.from() < longestOther) {
                best = null;
            }
            if (best != null && everyday && best.length() == 1
                    || best != null && isPreposition(best, all.get(i))) {
                best = null;
            }
            if (best != null && best.entry() instanceof Entry.Office) {
                best = pairUnlessNamed(best, all);
            }
            if (best == null) {
                i++;
                continue;
            }
            names[i] = best;
            for (int k = best.from(); k < best.to(); k++) {
                inside[k] = best.to() - best.from() > 1 || !(best.entry() instanceof Entry.Office);
            }
            i = best.to();
        }
        return inside;
    }

    /** برئاسة, بقيادة: a preposition as it stands, though it could be one and a name. */
    private static boolean isPreposition(Match best, List<Match> matches) {
        return !best.view().prefix().isEmpty()
                && matches.stream()
                        .anyMatch(
                                m ->
                                        m.to() == best.to()
                                                && m.view().prefix().isEmpty()
                                                && m.entry() instanceof Entry.Cue cue
                                                && cue.kind() == CueKind.PREPOSITION);
    }

    /**
     * "the two presidents", الرئيسان: stand for two named before, unless their states or names
     * follow: الرئيسان الروسي والصيني.
     */
    private Match pairUnlessNamed(Match office, List<List<Match>> all) {
        Match pair = null;
        for (Match match : all.get(office.from())) {
            if (match.entry() instanceof Entry.Anaphor
                    && match.to() == office.to()
                    && fits(match)) {
                pair = match;
            }
        }
        if (pair == null) {
            return office;
        }
        boolean named =
                office.to() < all.size()
                        && all.get(office.to()).stream()
                                .anyMatch(
                                        m ->
                                                (m.entry() instanceof Entry.Country
                                                                || m.entry() instanceof Entry.Person
                                                                || m.entry()
                                                                        instanceof
                                                                        Entry.Organisation)
                                                        && m.view().prefix().isEmpty()
                                                        && fits(m));
        return named ? office : pair;
    }

    private static boolean better(Match match, Match best) {
        Comparator<Match> order =
                Comparator.comparingInt((Match m) -> m.to() - m.from())
                        .thenComparingInt(m -> -m.view().prefix().length())
                        .thenComparingInt(Spots::rank);
        return order.compare(match, best) > 0;
    }

    private static int rank(Match match) {
        return switch (match.entry()) {
            case Entry.Country country ->
                    switch (country.word()) {
                        case CAPITAL -> 5;
                        case ADJECTIVE -> 6;
                        case PEOPLE -> 7;
                        // البوروندي qualifies, while بوروندي may be the state.
                        case NAME ->
                                match.view().definite()
                                                && (match.view().word().endsWith("ي")
                                                        || match.view().word().equals("سوريه"))
                                        ? 5
                                        : 8;
                        case SEAT -> 8;
                    };
            case Entry.Person person -> 4;
            case Entry.Organisation organisation -> 3;
            case Entry.Office office -> 2;
            default -> 1;
        };
    }

    private boolean fits(Match match) {
        Token token = tokens.get(match.from());
        if (!capitals) {
            if (match.entry() instanceof Entry.Anaphor anaphor) {
                return refersBack(match, anaphor, token);
            }
            return !(match.entry() instanceof Entry.Country country) || namesState(match, country);
        }
        if (lexicon.isWrittenSmall(match.view().word())) {
            return true;
        }
        return switch (match.entry()) {
            case Entry.Office office ->
                    match.length() > 1 || token.isCapitalised() || !RANKS.contains(token.norm());
            case Entry.Anaphor anaphor -> true;
            case Entry.Organisation organisation ->
                    isWrittenAsName(match, token)
                            && (!organisation.adjective() || opensBody(match));
            case Entry.Country country ->
                    (isWrittenAsName(match, token) || writesDemonymsSmall && isDemonym(country))
                            && !(PERSONAL.contains(token.norm()) && isInPersonsName(match));
            default -> isCapital(match, token);
        };
    }

    /** "al-Shabaab": a name whose first word is an article written small. */
    private boolean isCapital(Match match, Token token) {
        boolean article = token.norm().equals("al") || token.norm().equals("el");
        return token.isCapitalised()
                || article && match.length() > 1 && tokens.get(match.to() - 1).isCapitalised();
    }

    private boolean refersBack(Match match, Entry.Anaphor anaphor, Token token) {
        if (match.length() > 1) {
            return true;
        }
        String before = match.from() == 0 ? "" : tokens.get(match.from() - 1).surface();
        return switch (anaphor.kind()) {
            case "he", "she", "they" -> pronounActs(match);
            // السنوات الأخيرة, زيارته الأخيرة: an adjective.
            case "latter" ->
                    match.view().definite()
                            && !before.startsWith("ال")
                            && !before.endsWith("ه")
                            && !before.endsWith("ها")
                            && !before.endsWith("هم");
            case "country" ->
                    !token.surface().endsWith("ة")
                            && (match.view().definite() || !mustBeDefinite(anaphor, token));
            default -> match.view().definite() || !mustBeDefinite(anaphor, token);
        };
    }

    /**
     * وهي تهمة, "which is a charge": a pronoun before an indefinite noun speaks of what was said.
     */
    private boolean pronounActs(Match match) {
        String prefix = match.view().prefix();
        if (prefix.isEmpty() || !prefix.equals("و") || match.to() >= tokens.size()) {
            return prefix.isEmpty();
        }
        Token next = tokens.get(match.to());
        return next.isWord()
                && (finite[match.to()]
                        || lexicon.morphology().guessVerb(next.norm(), false).isPresent());
    }

    /** المنظمة refers back, منظمة does not; a pronoun makes a word definite as well: بلاده. */
    private static boolean mustBeDefinite(Entry.Anaphor anaphor, Token token) {
        return switch (anaphor.kind()) {
            case "he", "she", "they", "it", "counterpart", "neighbour" -> false;
            case "country" ->
                    !token.norm().endsWith("ها")
                            && !token.norm().endsWith("هم")
                            && !(token.norm().endsWith("ه") && !token.surface().endsWith("ة"));
            default -> true;
        };
    }

    /**
     * Spelling without vowel signs makes مالي of Mali and of "financial", and عمان of Oman and
     * Amman; their neighbours tell.
     */
    private boolean namesState(Match match, Entry.Country country) {
        Token token = tokens.get(match.from());
        if (match.to() - match.from() > 1) {
            return true;
        }
        return switch (match.view().word()) {
            case "مالي" ->
                    country.word() != CountryWord.NAME
                            || !match.view().definite() && !followsNoun(match);
            case "عمان" -> isAmman(token, match.from()) == country.country().equals("JOR");
            default -> true;
        };
    }

    /** Whether a noun without the article stands before it: دعم مالي. */
    private boolean followsNoun(Match match) {
        int before = match.from() - 1;
        if (before < 0 || !match.view().prefix().isEmpty() || !tokens.get(before).isWord()) {
            return false;
        }
        String word = tokens.get(before).norm();
        if (endsOfficeOfState(before)) {
            return false;
        }
        return word.length() > 3 && !word.startsWith("ال") && !LANDS.contains(word);
    }

    /** رئيس مالي, but not مستشار مالي, who advises on finance. */
    private boolean endsOfficeOfState(int token) {
        for (int i = token; i >= Math.max(0, token - 3); i--) {
            Match match = names[i];
            if (match != null) {
                return match.to() == token + 1
                        && match.entry() instanceof Entry.Office office
                        && !FINANCIAL.contains(office.role());
            }
        }
        return false;
    }

    private boolean isAmman(Token token, int at) {
        if (token.surface().indexOf(SHADDA) >= 0) {
            return true;
        }
        String before = at > 0 ? tokens.get(at - 1).norm() : "";
        return before.equals("العاصمه")
                || !before.equals("سلطنه")
                        && !before.equals("سلطان")
                        && !before.equals("خليج")
                        && !before.equals("بحر")
                        && (at == 0
                                || tokens.stream()
                                        .anyMatch(
                                                t ->
                                                        t.norm().contains("الاردن")
                                                                || t.norm().contains("اردني")));
    }

    /** "European leaders": the word after it is written small and may be a body or office. */
    private boolean opensBody(Match match) {
        return match.to() < tokens.size()
                && tokens.get(match.to()).isWord()
                && !tokens.get(match.to()).isCapitalised();
    }

    /** "Michael Jordan", "Jordan Henderson". */
    private boolean isInPersonsName(Match match) {
        int before = match.from() - 1;
        int after = match.to();
        boolean surname = before >= 0 && isPlainCapital(before);
        boolean first = after < tokens.size() && isPlainCapital(after);
        return surname || first;
    }

    private boolean isPlainCapital(int token) {
        return tokens.get(token).isWord() && tokens.get(token).isCapitalised() && unlisted[token];
    }

    private static boolean isDemonym(Entry.Country country) {
        return country.word() == CountryWord.ADJECTIVE || country.word() == CountryWord.PEOPLE;
    }

    /** Short names are acronyms: "US" is a state, "us" and "Us" are not. */
    private boolean isWrittenAsName(Match match, Token token) {
        boolean acronym = match.to() - match.from() == 1 && token.surface().length() <= 3;
        return acronym
                ? token.surface().chars().noneMatch(Character::isLowerCase)
                : isCapital(match, token);
    }

    private static boolean isName(Entry entry) {
        return switch (entry) {
            case Entry.Country c -> true;
            case Entry.City c -> true;
            case Entry.Organisation o -> true;
            case Entry.Person p -> true;
            case Entry.Office o -> true;
            case Entry.Anaphor a -> true;
            case Entry.Act a -> false;
            case Entry.Cue c -> false;
            case Entry.Time t -> false;
            case Entry.GivenName g -> false;
            case Entry.Word w -> false;
        };
    }

    /** A word that is written with ة bears no pronoun, though both are held as ه. */
    private boolean isSpelt(int i, org.entente.text.Morphology.Form form) {
        return !form.pronoun() || !tokens.get(i).surface().endsWith("ة");
    }

    private void collect(int i, List<Match> matches, boolean[] named) {
        int longestAct = 0;
        for (Match match : matches) {
            if (match.entry() instanceof Entry.Act) {
                longestAct = Math.max(longestAct, match.to() - match.from());
            }
        }
        for (Match match : matches) {
            switch (match.entry()) {
                case Entry.Act act -> {
                    if (match.to() - match.from() == longestAct
                            && !named[i]
                            && canBeAct(match, act)
                            && isSpelt(i, act.form())) {
                        this.act[i] = true;
                        verb[i] |=
                                act.form().tense() != Tense.NOUN
                                        && act.form().tense() != Tense.PROGRESSIVE;
                        acts.add(
                                new Mention.OfAct(
                                        match.from(),
                                        match.to(),
                                        act.frame(),
                                        act.form(),
                                        match.view().prefix(),
                                        match.view().definite()));
                    }
                }
                case Entry.Cue cue -> {
                    if (canBeCue(match, cue) && isSpelt(i, cue.form())) {
                        cues.get(i)
                                .add(
                                        new Mention.OfCue(
                                                match.from(),
                                                match.to(),
                                                cue.kind(),
                                                cue.value(),
                                                cue.form(),
                                                match.view().prefix()));
                    }
                }
                case Entry.Time time -> times.get(i).add(match);
                case Entry.Word word -> everyday[i] = true;
                case Entry.GivenName name -> given[i] |= match.view().prefix().isEmpty();
                default -> {}
            }
        }
    }

    /** A finite verb bears no article, and no preposition but the one of purpose. */
    private boolean canBeAct(Match match, Entry.Act act) {
        if (act.form().tense() == Tense.NOUN || act.form().tense() == Tense.PARTICIPLE) {
            return true;
        }
        String prefix = match.view().prefix();
        return !match.view().definite()
                && !prefix.contains("ب")
                && !prefix.contains("ك")
                && canBeVerb(match, act.form());
    }

    /** The preposition of purpose stands before an imperfect only: لزيارة is no زار. */
    private boolean canBeVerb(Match match, org.entente.text.Morphology.Form form) {
        boolean past = form.tense() == Tense.PAST;
        return !past
                || !match.view().prefix().endsWith("ل")
                        && lexicon.morphology().isPast(tokens.get(match.from()).surface());
    }

    private boolean canBeCue(Match match, Entry.Cue cue) {
        boolean verb = cue.form().tense() != Tense.NOUN;
        String prefix = match.view().prefix();
        if (prefix.contains("ك")) {
            // كان is no أن with a particle before it.
            return false;
        }
        return !verb
                || !match.view().definite()
                        && !prefix.contains("ب")
                        && canBeVerb(match, cue.form());
    }

    boolean hasCue(int token, CueKind kind) {
        return cue(token, kind) != null;
    }

    Mention.@Nullable OfCue cue(int token, CueKind kind) {
        if (token < 0 || token >= cues.size()) {
            return null;
        }
        for (Mention.OfCue cue : cues.get(token)) {
            if (cue.kind() == kind) {
                return cue;
            }
        }
        return null;
    }

    boolean isAct(int token) {
        return token >= 0 && token < act.length && act[token];
    }

    /** Whether a finite verb that tells an act stands at a token. */
    boolean isVerb(int token) {
        return token >= 0 && token < verb.length && verb[token];
    }

    /** Whether a word tells an act as a noun only, so that a state before it only qualifies it. */
    boolean isNominalActOnly(int token) {
        boolean noun = false;
        for (Mention.OfAct act : acts) {
            if (act.from() == token) {
                if (act.form().tense() != Tense.NOUN) {
                    return false;
                }
                noun = true;
            }
        }
        return noun;
    }

    /** Whether the dictionary knows nothing of a word. */
    boolean unknown(int token) {
        return tokens.get(token).isWord()
                && names[token] == null
                && cues.get(token).isEmpty()
                && times.get(token).isEmpty()
                && !everyday[token]
                && !isAct(token);
    }
}
