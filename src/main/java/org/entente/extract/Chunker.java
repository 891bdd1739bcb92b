package org.entente.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.entente.extract.Item.Marker;
import org.entente.extract.Item.Nominal;
import org.entente.extract.Item.Verbal;
import org.entente.extract.Verb.Mood;
import org.entente.mention.CueKind;
import org.entente.mention.Mention.OfAct;
import org.entente.mention.Mention.OfActor;
import org.entente.mention.Mention.OfCue;
import org.entente.mention.Mention.OfTime;
import org.entente.mention.Mention.Shape;
import org.entente.text.Morphology;
import org.entente.text.Morphology.Form.Tense;

/** Cuts a sentence into noun phrases, verbs with their auxiliaries, and words that open clauses. */
final class Chunker {
    private final Words words;
    private final boolean verbFirst;
    private final boolean adjectiveAfter;
    private final Morphology morphology;
    private final List<Item> items = new ArrayList<>();

    /** Whether a verb has been read since the clause began. */
    private boolean verbSeen;

    private String preposition = "";
    private int prepositionFrom = -1;

    Chunker(Words words) {
        this.words = words;
        this.verbFirst = words.mentions.lexicon().settings().verbFirst();
        this.adjectiveAfter = words.mentions.lexicon().settings().adjectiveAfter();
        this.morphology = words.mentions.lexicon().morphology();
    }

    /** The parts in order; words that say only how are left out. */
    List<Item> items() {
        int i = words.mentions.opening();
        while (i < words.size) {
            int next = read(i);
            i = Math.max(next, i + 1);
        }
        return items;
    }

    private int read(int i) {
        if (words.bracketed(i)) {
            return i + 1;
        }
        int marked = marker(i);
        if (marked > i) {
            return marked;
        }
        OfTime time = words.timeIn(i);
        if (time != null && time.from() == i) {
            return temporal(i, time);
        }
        int verb = verb(i);
        if (verb > i) {
            return verb;
        }
        if (words.has(i, CueKind.DETERMINER)
                && words.timeIn(i + 1) != null
                && words.actorIn(i) == null) {
            return i + 1;
        }
        int governed = preposition(i);
        if (governed > i) {
            return governed;
        }
        if (isNominal(i)) {
            return nominal(i);
        }
        String prefix = verbFirst && words.has(i, CueKind.NEGATION) ? words.prefix(i) : "";
        if (hasPreposition(prefix)) {
            // "بعدم": the preposition is written with the negation before the noun.
            preposition = prefix.substring(prefix.length() - 1);
            prepositionFrom = i;
        }
        return i + 1;
    }

    // marks and words that open

    private int marker(int i) {
        if (words.isComma(i)) {
            return mark(Marker.Kind.COMMA, i, i + 1);
        }
        if (words.isQuote(i)) {
            return mark(Marker.Kind.QUOTE, i, i + 1);
        }
        if (words.isStop(i)) {
            return mark(Marker.Kind.STOP, i, i + 1);
        }
        if (words.actorIn(i) != null && words.actorFrom(i) == null || intent(i) > i) {
            return i;
        }
        int end = opening(CueKind.ACCORDING, Marker.Kind.ACCORDING, i);
        if (end > i) {
            return end;
        }
        boolean that = words.has(i, CueKind.THAT) && !isDeterminerThat(i);
        if (that) {
            return opening(CueKind.THAT, Marker.Kind.THAT, i);
        }
        if (words.has(i, CueKind.CONDITION)) {
            return opening(CueKind.CONDITION, Marker.Kind.CONDITION, i);
        }
        boolean relative =
                words.has(i, CueKind.RELATIVE)
                        && !(words.has(i, CueKind.DETERMINER) && !words.isComma(i - 1));
        if (relative) {
            return opening(CueKind.RELATIVE, Marker.Kind.RELATIVE, i);
        }
        if (words.has(i, CueKind.SUBORDINATE) && !startsLongerPreposition(i)) {
            return opening(CueKind.SUBORDINATE, Marker.Kind.SUBORDINATE, i);
        }
        boolean and = words.has(i, CueKind.CONJUNCTION) && words.tenses(i).isEmpty();
        return and ? opening(CueKind.CONJUNCTION, Marker.Kind.AND, i) : i;
    }

    private boolean startsLongerPreposition(int i) {
        int own = words.cue(i, CueKind.SUBORDINATE).map(OfCue::to).orElse(i);
        return words.cue(i, CueKind.PREPOSITION).map(OfCue::to).orElse(i) > own;
    }

    private boolean isDeterminerThat(int i) {
        if (!words.has(i, CueKind.DETERMINER)) {
            return false;
        }
        boolean afterVerbOrNoun =
                words.isWord(i - 1)
                        && !words.has(i - 1, CueKind.PREPOSITION)
                        && !words.has(i - 1, CueKind.SUBORDINATE);
        return !afterVerbOrNoun;
    }

    private int opening(CueKind cue, Marker.Kind kind, int i) {
        Optional<OfCue> found = words.cue(i, cue);
        if (found.isEmpty()) {
            return i;
        }
        if (found.get().prefix().contains("و") && !kind.equals(Marker.Kind.AND)) {
            mark(Marker.Kind.AND, i, i);
        }
        return mark(kind, i, found.get().to());
    }

    private int mark(Marker.Kind kind, int from, int to) {
        if (kind != Marker.Kind.QUOTE && kind != Marker.Kind.ACCORDING) {
            if (kind != Marker.Kind.COMMA && kind != Marker.Kind.AND) {
                verbSeen = false;
            }
            endPreposition();
        }
        items.add(new Marker(kind, from, to));
        return to;
    }

    // prepositions

    private int preposition(int i) {
        OfActor actor = words.actorIn(i);
        if (actor != null) {
            return i;
        }
        Optional<OfCue> cue = words.cue(i, CueKind.PREPOSITION);
        if (cue.isEmpty()) {
            return i;
        }
        if (cue.get().prefix().contains("و")) {
            mark(Marker.Kind.AND, i, i);
        }
        preposition = cue.get().value();
        prepositionFrom = i;
        return cue.get().to();
    }

    private void endPreposition() {
        preposition = "";
        prepositionFrom = -1;
    }

    private int start(int i) {
        return prepositionFrom >= 0 ? prepositionFrom : i;
    }

    private int temporal(int i, OfTime time) {
        if (words.norm(time.to()).equals("'s") && isNominal(time.to() + 1)) {
            return owned(i, time.to() + 1);
        }
        Phrase phrase = new Phrase(i, time.to(), time.to() - 1, preposition, List.of(), true);
        items.add(new Nominal(phrase, start(i)));
        endPreposition();
        return time.to();
    }

    /** "Thursday's attack": a time that qualifies the noun after it. */
    private int owned(int i, int noun) {
        int end = Math.max(phrase(noun), noun + 1);
        List<OfActor> actors = actors(noun, end);
        items.add(
                new Nominal(
                        new Phrase(i, end, head(noun, end, actors), preposition, actors, false),
                        start(i)));
        endPreposition();
        return end;
    }

    // verbs

    private int intent(int i) {
        return words.cue(i, CueKind.INTENT).map(OfCue::to).orElse(i);
    }

    private boolean isAuxiliary(int i) {
        return words.has(i, CueKind.BE)
                || words.has(i, CueKind.PERFECT)
                || words.has(i, CueKind.FUTURE)
                || words.has(i, CueKind.MODAL);
    }

    private boolean isParticle(int i) {
        return words.has(i, CueKind.NEGATION) && !isNounNegation(i)
                || words.has(i, CueKind.ADVERB) && words.tenses(i).isEmpty()
                || isAdverb(i)
                || words.has(i, CueKind.ONGOING) && words.tenses(i).isEmpty();
    }

    /** "no agreement": the negation belongs to the noun. */
    private boolean isNounNegation(int i) {
        return words.has(i, CueKind.DETERMINER)
                || words.cue(i, CueKind.NEGATION).filter(c -> c.value().equals("noun")).isPresent();
    }

    private boolean isAdverb(int i) {
        return words.isWord(i)
                && words.actorIn(i) == null
                && words.acts(i).isEmpty()
                && morphology.isAdverb(words.norm(i));
    }

    /** Reads a verb with its auxiliaries; returns {@code i} where none stands here. */
    private int verb(int i) {
        if (words.actorIn(i) != null) {
            return i;
        }
        boolean negated = false;
        boolean possible = false;
        boolean planned = false;
        boolean failed = false;
        boolean perfect = false;
        boolean ongoing = false;
        boolean result = false;
        boolean be = false;
        boolean infinitive = false;
        boolean helped = false;
        int k = i;
        while (k < words.size && k < i + 12) {
            if (words.bracketed(k) || words.actorIn(k) != null) {
                break;
            }
            int end;
            if ((end = fail(k)) > k) {
                failed = true;
                helped = true;
            } else if ((end = intent(k)) > k && leadsToVerb(end, k) && !isDeterminer(k - 1)) {
                planned = true;
                helped = true;
            } else if (words.has(k, CueKind.MODAL) && words.tenses(k).isEmpty()) {
                possible = true;
                helped = true;
                end = words.cue(k, CueKind.MODAL).map(OfCue::to).orElse(k + 1);
            } else if (words.has(k, CueKind.FUTURE)) {
                planned = true;
                helped = true;
                end = words.cue(k, CueKind.FUTURE).map(OfCue::to).orElse(k + 1);
            } else if (words.has(k, CueKind.BE)
                    && !isMainHere(k)
                    && !(verbFirst && words.has(k, CueKind.PERFECT))) {
                be = true;
                helped = true;
                end = words.cue(k, CueKind.BE).map(OfCue::to).orElse(k + 1);
            } else if (words.has(k, CueKind.PERFECT) && !isMainHere(k)) {
                boolean present =
                        words.cue(k, CueKind.PERFECT)
                                .filter(c -> c.value().equals("present"))
                                .isPresent();
                result |= present;
                perfect |= !present;
                helped = true;
                end = words.cue(k, CueKind.PERFECT).map(OfCue::to).orElse(k + 1);
            } else if (words.has(k, CueKind.ONGOING) && isMainAhead(k)) {
                ongoing = true;
                end = words.cue(k, CueKind.ONGOING).map(OfCue::to).orElse(k + 1);
            } else if (words.has(k, CueKind.NEGATION) && !isNounNegation(k)) {
                negated = true;
                end = words.cue(k, CueKind.NEGATION).map(OfCue::to).orElse(k + 1);
            } else if (words.norm(k).equals("to")
                    && words.tenses(k + 1 + adverbs(k + 1)).contains(Tense.BASE)) {
                infinitive = !helped;
                end = k + 1;
                helped |= infinitive;
            } else if (k > i && isParticle(k)) {
                end = words.cue(k, CueKind.ADVERB).map(OfCue::to).orElse(k + 1);
            } else {
                break;
            }
            k = Math.max(end, k + 1);
        }
        EnumSet<Tense> tenses = k < words.size ? words.tenses(k) : EnumSet.noneOf(Tense.class);
        boolean guessed = false;
        if (tenses.isEmpty() && k < words.size) {
            Optional<Tense> guess = guess(k, helped);
            guess.ifPresent(tenses::add);
            guessed = guess.isPresent();
        }
        boolean main =
                !tenses.isEmpty()
                        && words.actorIn(k) == null
                        && (helped && !blocksHelped(k) || isVerbHere(k, tenses, guessed));
        if (!main) {
            return helped && (be || perfect || result || possible || planned)
                    ? auxiliary(i, k, negated, possible, planned, failed, perfect, result, be)
                    : i;
        }
        Tense tense = choose(tenses, be, helped, infinitive);
        int end = words.verbEnd(k);
        boolean passive = be && (tense == Tense.PARTICIPLE || tense == Tense.PAST && !verbFirst);
        boolean dependent =
                helped
                        && !verbFirst
                        && morphology.bareInfinitive()
                        && !items.isEmpty()
                        && items.get(items.size() - 1) instanceof Verbal;
        infinitive |= dependent;
        boolean finite = finite(tense, helped, infinitive, k);
        boolean joined =
                words.prefix(k).startsWith("و")
                        || words.prefix(k).startsWith("ف")
                        || words.prefix(i).startsWith("و");
        if (joined && verbFirst && !lastIsAnd()) {
            items.add(new Marker(Marker.Kind.AND, i, i));
        }
        boolean governed = helped && !preposition.isEmpty() && !verbFirst && !infinitive;
        if (governed) {
            // "of having failed": what a preposition governs carries no clause of its own.
            tense = Tense.PROGRESSIVE;
        }
        boolean gerund = tense == Tense.PROGRESSIVE && !preposition.isEmpty();
        Verb verb =
                new Verb(
                        i,
                        k,
                        end,
                        tense,
                        new Mood(
                                negated,
                                possible,
                                planned || tense == Tense.FUTURE,
                                failed,
                                perfect,
                                ongoing,
                                result),
                        passive,
                        finite && !gerund,
                        infinitive || !verbFirst && tense == Tense.BASE && !finite,
                        false,
                        words.isFeminineVerb(k) || guessed && verbFirst,
                        joined,
                        words.speech(k),
                        words.has(k, CueKind.LIGHT));
        items.add(new Verbal(verb));
        endPreposition();
        verbSeen |= finite;
        return end;
    }

    private boolean lastIsAnd() {
        return !items.isEmpty()
                && items.get(items.size() - 1) instanceof Marker m
                && m.kind() == Marker.Kind.AND;
    }

    private int fail(int k) {
        Optional<OfCue> cue = words.cue(k, CueKind.FAIL);
        if (cue.isEmpty() || cue.get().form().tense() != Tense.NOUN) {
            return k;
        }
        boolean accusative = verbFirst && words.norm(k).endsWith("ا");
        return !accusative && leadsToVerb(cue.get().to(), k) ? cue.get().to() : k;
    }

    /** Whether a verb follows a phrase like "plans to". */
    private boolean leadsToVerb(int end, int from) {
        int k = end + adverbs(end);
        if (k >= words.size || words.actorIn(k) != null) {
            return false;
        }
        EnumSet<Tense> tenses = words.tenses(k);
        boolean lastIsTo = words.norm(end - 1).equals("to");
        if (verbFirst) {
            return !tenses.isEmpty();
        }
        if (!lastIsTo && morphology.bareInfinitive() && tenses.contains(Tense.BASE)) {
            return true;
        }
        return lastIsTo
                ? tenses.contains(Tense.BASE) || words.has(k, CueKind.BE)
                : tenses.contains(Tense.PROGRESSIVE) && end - from >= 1 && !words.isNoun(k);
    }

    private int adverbs(int k) {
        int n = 0;
        while (n < 3 && isParticle(k + n)) {
            n++;
        }
        return n;
    }

    private boolean isMainAhead(int k) {
        int end = words.cue(k, CueKind.ONGOING).map(OfCue::to).orElse(k + 1);
        return !words.tenses(end).isEmpty() && (!words.isNoun(end) || verbFirst);
    }

    /** "had talks", "has a pact": an auxiliary that is the verb itself. */
    private boolean isMainHere(int k) {
        boolean lexical = words.has(k, CueKind.LIGHT) || words.has(k, CueKind.VERB);
        if (!lexical || verbFirst && words.has(k, CueKind.PERFECT)) {
            return false;
        }
        int next = k + 1 + adverbs(k + 1);
        if (words.has(next, CueKind.BE) || words.has(next, CueKind.PERFECT)) {
            return false;
        }
        EnumSet<Tense> tenses = words.tenses(next);
        boolean participle =
                tenses.contains(Tense.PARTICIPLE)
                        || tenses.contains(Tense.PAST)
                        || tenses.contains(Tense.PROGRESSIVE)
                        || tenses.contains(Tense.BASE)
                        || next < words.size && guess(next, true).isPresent();
        return !participle || verbFirst && !words.has(k, CueKind.PERFECT);
    }

    private Optional<Tense> guess(int k, boolean helped) {
        if (!words.isWord(k)
                || words.tokens.get(k).isCapitalised() && !items.isEmpty()
                || words.actorIn(k) != null
                || words.isNoun(k)
                || words.has(k, CueKind.ADJECTIVE)
                || words.has(k, CueKind.PREPOSITION)
                || words.has(k, CueKind.FILLER)
                || words.has(k, CueKind.INTENT)
                || words.has(k, CueKind.SUBORDINATE)) {
            return Optional.empty();
        }
        boolean due = verbFirst ? verbIsDue(k) || helped && isVerbParticle(k - 1) : helped;
        return morphology.guessVerb(words.norm(k), due);
    }

    /** قد, سوف: only a verb can follow, as not after كان. */
    private boolean isVerbParticle(int k) {
        return words.norm(k).equals("قد") || words.has(k, CueKind.FUTURE);
    }

    /** Whether the words before leave place for a verb only: after a relative, أن, or لم. */
    private boolean verbIsDue(int k) {
        if (words.has(k - 1, CueKind.NEGATION)) {
            return true;
        }
        Item last = items.isEmpty() ? null : items.get(items.size() - 1);
        if (last instanceof Marker m
                && preposition.isEmpty()
                && (m.kind() == Marker.Kind.RELATIVE || m.kind() == Marker.Kind.THAT)) {
            return true;
        }
        OfActor next = words.actorFrom(k + 1);
        boolean opens = last == null || last instanceof Marker m && m.kind() == Marker.Kind.STOP;
        // أسدل مجلس الأمن: what opens a sentence before a name is a verb.
        return opens
                && !verbSeen
                && preposition.isEmpty()
                && next != null
                && next.preposition().isEmpty()
                && !next.joined()
                && (next.shape() == Shape.COUNTRY
                        || next.shape() == Shape.ORGANISATION
                        || next.shape() == Shape.TITLE
                        || next.shape() == Shape.PERSON)
                && morphology.looksPast(words.norm(k));
    }

    /** After an auxiliary only an article or owner makes a noun of a word that may be a verb. */
    private boolean blocksHelped(int k) {
        return words.has(k - 1, CueKind.DETERMINER) || words.has(k - 1, CueKind.POSSESSIVE);
    }

    private int auxiliary(
            int i,
            int k,
            boolean negated,
            boolean possible,
            boolean planned,
            boolean failed,
            boolean perfect,
            boolean result,
            boolean be) {
        boolean joined = verbFirst && words.prefix(i).startsWith("و");
        if (joined && !lastIsAnd()) {
            items.add(new Marker(Marker.Kind.AND, i, i));
        }
        Verb verb =
                new Verb(
                        i,
                        i,
                        Math.max(k, i + 1),
                        be ? Tense.PRESENT : Tense.PAST,
                        new Mood(negated, possible, planned, failed, perfect, false, result),
                        false,
                        true,
                        false,
                        true,
                        words.norm(i).endsWith("ت"),
                        joined,
                        "",
                        (be || perfect) && verbFirst);
        items.add(new Verbal(verb));
        endPreposition();
        verbSeen = true;
        return Math.max(k, i + 1);
    }

    private static Tense choose(
            EnumSet<Tense> tenses, boolean be, boolean helped, boolean infinitive) {
        if (be && tenses.contains(Tense.PROGRESSIVE)) {
            return Tense.PROGRESSIVE;
        }
        if (helped && tenses.contains(Tense.PARTICIPLE)) {
            return Tense.PARTICIPLE;
        }
        for (Tense tense :
                infinitive || helped
                        ? List.of(Tense.BASE, Tense.PAST, Tense.PRESENT, Tense.FUTURE)
                        : List.of(Tense.PAST, Tense.FUTURE, Tense.PRESENT, Tense.BASE)) {
            if (tenses.contains(tense)) {
                return tense;
            }
        }
        return tenses.iterator().next();
    }

    private boolean finite(Tense tense, boolean helped, boolean infinitive, int k) {
        if (infinitive) {
            return false;
        }
        if (helped) {
            return true;
        }
        return switch (tense) {
            case PAST, PRESENT, FUTURE -> true;
            case BASE -> verbFirst || !preposed(k);
            default -> false;
        };
    }

    /** An infinitive that a preposition or another verb governs. */
    private boolean preposed(int k) {
        return morphology.bareInfinitive() && !preposition.isEmpty()
                || morphology.bareInfinitive()
                        && !items.isEmpty()
                        && items.get(items.size() - 1) instanceof Verbal;
    }

    /** Whether a word that may be verb or noun is a verb here. */
    private boolean isVerbHere(int k, EnumSet<Tense> tenses, boolean guessed) {
        if (words.has(k, CueKind.PREPOSITION)) {
            return false;
        }
        return verbFirst ? isArabicVerb(k, tenses) : isVerbBySurroundings(k, tenses, guessed);
    }

    /** Before nouns stand articles and prepositions, which a verb does not bear. */
    private boolean isArabicVerb(int k, EnumSet<Tense> tenses) {
        if (words.isNumber(k - 1) && words.timeIn(k - 1) == null) {
            return false;
        }
        boolean afterVerb =
                !items.isEmpty()
                        && items.get(items.size() - 1) instanceof Verbal v
                        && !v.verb().auxiliary();
        if (afterVerb && tenses.size() == 1 && tenses.contains(Tense.PAST)) {
            return false;
        }
        boolean participle = tenses.contains(Tense.PROGRESSIVE) && tenses.size() == 1;
        if (participle
                && (hasPreposition(words.prefix(k))
                        || words.has(k, CueKind.ADVERB) && !afterComma())) {
            return false;
        }
        if (!preposition.isEmpty() && !tenses.contains(Tense.PROGRESSIVE)) {
            return !words.isNoun(k) && !preposition.equals("ب") && tenses.contains(Tense.PRESENT);
        }
        boolean definite =
                words.acts(k).stream().anyMatch(OfAct::definite)
                        || words.norm(k).startsWith("ال")
                                && words.norm(k).length() > 4
                                && !tenses.contains(Tense.PAST);
        if (definite) {
            return false;
        }
        if (words.has(k, CueKind.FILLER)) {
            return false;
        }
        if (participle && afterComma()) {
            return true;
        }
        boolean noun = words.isNoun(k);
        if (!noun) {
            return true;
        }
        if (words.norm(k).endsWith("ا")) {
            // An object is more common than a verb of two: عقدا.
            return false;
        }
        // A noun and a verb are written alike (وقف, قتل, دعم): the verb opens its clause.
        Item last = items.isEmpty() ? null : items.get(items.size() - 1);
        boolean opens =
                last == null
                        || last instanceof Marker && !closesTime()
                        || last instanceof Nominal n && n.phrase().temporal && !verbSeen;
        boolean inList =
                lastIsAnd() && items.size() > 1 && items.get(items.size() - 2) instanceof Nominal;
        boolean afterIndefinite = last instanceof Nominal;
        return opens
                        && (!inList || nextIsBare(k + 1))
                        && (tenses.contains(Tense.PAST) || nextIsBare(k + 1))
                || tenses.contains(Tense.PRESENT) && afterIndefinite;
    }

    /** ", yesterday,": after an aside of time the sentence goes on as before it. */
    private boolean closesTime() {
        int n = items.size();
        return n > 2
                && afterComma()
                && items.get(n - 2) instanceof Nominal time
                && time.phrase().temporal
                && items.get(n - 3) instanceof Marker;
    }

    private static boolean hasPreposition(String prefix) {
        return prefix.endsWith("ل") || prefix.endsWith("ب") || prefix.endsWith("ك");
    }

    private boolean afterComma() {
        return !items.isEmpty()
                && items.get(items.size() - 1) instanceof Marker m
                && m.kind() == Marker.Kind.COMMA;
    }

    private boolean nextIsBare(int k) {
        OfActor actor = words.actorIn(k);
        return actor != null && actor.preposition().isEmpty()
                || words.isNumber(k)
                || words.isWord(k) && words.norm(k).startsWith("ال");
    }

    private boolean isVerbBySurroundings(int k, EnumSet<Tense> tenses, boolean guessed) {
        boolean noun = words.isNoun(k) || words.has(k, CueKind.ADJECTIVE);
        int before = k - 1;
        while (before >= 0 && (isParticle(before) || words.isQuote(before))) {
            before--;
        }
        if (before >= 0 && isDeterminer(before)) {
            return false;
        }
        if (words.isNumber(before) && noun) {
            return false;
        }
        boolean progressive = tenses.contains(Tense.PROGRESSIVE);
        if (progressive && words.has(k, CueKind.ADJECTIVE)) {
            return false;
        }
        if (guessed && words.isComma(before) && !progressive && !followsBy(k)) {
            return false;
        }
        if (!preposition.isEmpty()) {
            return progressive && (!noun || opensPhrase(k + 1))
                    || tenses.contains(Tense.BASE) && !noun && morphology.bareInfinitive();
        }
        if (words.isHyphen(k - 1) || words.isHyphen(k + 1)) {
            return false;
        }
        boolean past = tenses.contains(Tense.PAST) || tenses.contains(Tense.PARTICIPLE);
        Item last = items.isEmpty() ? null : items.get(items.size() - 1);
        boolean afterPhrase = last instanceof Nominal && last.to() >= before + 1 - 1;
        if (past || progressive) {
            boolean subjectDue =
                    last instanceof Marker opener
                            && (opener.kind() == Marker.Kind.SUBORDINATE
                                    || opener.kind() == Marker.Kind.CONDITION)
                            && !progressive
                            && words.actorFrom(k + 1) != null;
            if (subjectDue) {
                // "unless detained Americans are freed"
                return false;
            }
            boolean attributive =
                    !afterPhrase
                            && !progressive
                            && adjacentNoun(k + 1)
                            && (last == null || isPart(last))
                            && !(lastIsAnd() && verbSeen);
            return !attributive && !(noun && progressive && !opensPhrase(k + 1) && !afterPhrase);
        }
        if (tenses.contains(Tense.PRESENT)) {
            if (last instanceof Verbal v && v.verb().finite()) {
                return false;
            }
            if (!noun) {
                return true;
            }
            boolean relative = last instanceof Marker m && m.kind() == Marker.Kind.RELATIVE;
            return relative || afterPhrase && !verbSeen && isNameEnd(before) && !ofFollows(k);
        }
        // A bare form: the plural of the present, after its subject.
        return !noun && afterPhrase && tenses.contains(Tense.BASE);
    }

    private boolean followsBy(int k) {
        return words.cue(k + 1, CueKind.PREPOSITION).isPresent();
    }

    private static boolean isPart(Item last) {
        return last instanceof Marker m
                && (m.kind() == Marker.Kind.COMMA
                        || m.kind() == Marker.Kind.AND
                        || m.kind() == Marker.Kind.QUOTE
                        || m.kind() == Marker.Kind.STOP);
    }

    private boolean ofFollows(int k) {
        return words.cue(k + 1, CueKind.PREPOSITION).map(c -> c.value().equals("of")).orElse(false);
    }

    private boolean isNameEnd(int k) {
        OfActor actor = words.actorIn(k);
        return actor != null && actor.to() == k + 1 && !actor.possessive();
    }

    private boolean isDeterminer(int k) {
        return words.has(k, CueKind.DETERMINER)
                        && !words.has(k, CueKind.RELATIVE)
                        && !words.has(k, CueKind.THAT)
                || words.has(k, CueKind.POSSESSIVE)
                || words.norm(k).equals("'s")
                || words.mark(k, "'");
    }

    /** Whether a noun phrase opens here, as an object would. */
    private boolean opensPhrase(int k) {
        return words.actorIn(k) != null
                || isDeterminer(k)
                || words.isNumber(k)
                || words.isWord(k)
                        && !words.has(k, CueKind.PREPOSITION)
                        && !words.has(k, CueKind.CONJUNCTION)
                        && !words.has(k, CueKind.SUBORDINATE)
                        && !isAuxiliary(k);
    }

    private boolean adjacentNoun(int k) {
        return words.isWord(k)
                && words.actorFrom(k) == null
                && !words.has(k, CueKind.PREPOSITION)
                && !words.has(k, CueKind.CONJUNCTION)
                && !words.has(k, CueKind.SUBORDINATE)
                && !words.has(k, CueKind.THAT)
                && !words.has(k, CueKind.DETERMINER)
                && !words.has(k, CueKind.POSSESSIVE)
                && words.timeIn(k) == null
                && !isAuxiliary(k)
                && !isParticle(k)
                && words.tenses(k).isEmpty();
    }

    // noun phrases

    private boolean isNominal(int i) {
        if (words.actorIn(i) != null
                || words.isNumber(i)
                || words.mark(i, "$")
                || words.mark(i, "€")) {
            return true;
        }
        return words.isWord(i) && !isAdverbOnly(i);
    }

    private boolean isAdverbOnly(int i) {
        return words.has(i, CueKind.ADVERB) && !words.isNoun(i)
                || isAdverb(i)
                || words.has(i, CueKind.NEGATION) && !isNounNegation(i);
    }

    private int nominal(int i) {
        int end = verbFirst ? arabicPhrase(i) : phrase(i);
        end = Math.max(end, i + 1);
        List<OfActor> actors = actors(i, end);
        int from = i;
        String governing = preposition;
        if (verbFirst && prepositionFrom < 0) {
            governing = attached(i, actors);
            if (isJoined(i, actors) && !lastIsAnd()) {
                items.add(new Marker(Marker.Kind.AND, i, i));
            }
        }
        Phrase phrase = new Phrase(from, end, head(i, end, actors), governing, actors, false);
        items.add(new Nominal(phrase, start(i)));
        endPreposition();
        return end;
    }

    private List<OfActor> actors(int from, int end) {
        List<OfActor> actors = new ArrayList<>(2);
        for (OfActor actor : words.mentions.actors()) {
            if (actor.from() >= from && actor.from() < end) {
                actors.add(actor);
            }
        }
        return actors;
    }

    /** A preposition written together with the first word. */
    private String attached(int i, List<OfActor> actors) {
        for (OfActor actor : actors) {
            if (actor.from() == i) {
                String own = actor.preposition();
                return own.length() == 1 ? own : "";
            }
        }
        String prefix = words.prefix(i);
        if (prefix.isEmpty() && words.acts(i).isEmpty()) {
            prefix = morphology.particles(words.norm(i));
        }
        String last = prefix.isEmpty() ? "" : prefix.substring(prefix.length() - 1);
        return last.equals("و") || last.equals("ف") ? "" : last;
    }

    private boolean isJoined(int i, List<OfActor> actors) {
        for (OfActor actor : actors) {
            if (actor.from() == i) {
                return actor.joined();
            }
        }
        String prefix = words.prefix(i);
        if (prefix.isEmpty() && words.acts(i).isEmpty()) {
            prefix = morphology.particles(words.norm(i));
            boolean afterPhrase =
                    !items.isEmpty() && items.get(items.size() - 1) instanceof Nominal;
            if (afterPhrase && words.mentions.unknown(i) && words.norm(i).length() > 4) {
                prefix = words.norm(i).substring(0, 1);
            }
        }
        return prefix.startsWith("و");
    }

    private int head(int from, int end, List<OfActor> actors) {
        if (verbFirst) {
            for (int k = from; k < end; k++) {
                if (!words.has(k, CueKind.DETERMINER) && !words.isNumber(k)) {
                    return k;
                }
            }
            return from;
        }
        if (adjectiveAfter) {
            for (int k = from; k < end; k++) {
                OfActor actor = words.actorIn(k);
                if (words.isNoun(k) || actor != null && actor.shape() != Shape.ADJECTIVE) {
                    return k;
                }
            }
        }
        return end - 1;
    }

    /** The end of a phrase whose modifiers stand before its head or right after it. */
    private int phrase(int i) {
        int k = i;
        boolean named = false;
        while (k < words.size) {
            if (words.bracketed(k)) {
                k++;
                continue;
            }
            if (k > i && intent(k) > k && leadsToVerb(intent(k), k) && !isDeterminer(k - 1)) {
                break;
            }
            OfActor actor = words.actorIn(k);
            if (actor != null) {
                boolean opens = actor.from() == k && k > i && !isLinked(k);
                if (opens && (named || isProper(actor) && opensContact(k, actor))) {
                    break;
                }
                named = isProper(actor) && !actor.possessive();
                k = Math.max(actor.to(), k + 1);
                continue;
            }
            if (words.norm(k).equals("'s") || words.mark(k, "'")) {
                named = false;
                k++;
                continue;
            }
            if (words.isHyphen(k)
                    || words.mark(k, "$")
                    || words.mark(k, "€")
                    || words.mark(k, "%")
                    || words.mark(k, "/")) {
                k++;
                continue;
            }
            if (words.isQuote(k) && k > i && words.isWord(k + 1) && isPlainNoun(k + 1)) {
                k++;
                continue;
            }
            if (!isPlainNoun(k)) {
                break;
            }
            if (k > i
                    && (isDeterminer(k)
                            || named
                                    && !words.tokens.get(k).isCapitalised()
                                    && isPersonBefore(k)
                                    && !isDeterminer(i))) {
                break;
            }
            if (k > i && isVerbInPhrase(k)) {
                break;
            }
            k++;
        }
        return k;
    }

    /** "a charge Ali called baseless": a name and its verb right after a common noun. */
    private boolean opensContact(int k, OfActor actor) {
        int next = actor.to() + adverbs(actor.to());
        boolean verbNext =
                !words.tenses(next).isEmpty() && !words.isNoun(next) || isAuxiliary(next);
        return verbNext
                && !actor.possessive()
                && words.isWord(k - 1)
                && words.actorIn(k - 1) == null
                && !words.tokens.get(k - 1).isCapitalised()
                && !isDeterminer(k - 1)
                && !words.has(k - 1, CueKind.ADJECTIVE);
    }

    private boolean isLinked(int k) {
        return words.isHyphen(k - 1);
    }

    private static boolean isProper(OfActor actor) {
        return actor.shape() != Shape.ADJECTIVE
                && !actor.modifier()
                && (actor.shape() == Shape.PERSON
                        || actor.shape() == Shape.COUNTRY
                        || actor.shape() == Shape.CAPITAL
                        || actor.shape() == Shape.SEAT
                        || actor.shape() == Shape.ANAPHOR
                        || actor.shape() == Shape.ORGANISATION);
    }

    private boolean isPersonBefore(int k) {
        OfActor before = words.actorIn(k - 1);
        return before != null
                && (before.shape() == Shape.PERSON || before.shape() == Shape.ANAPHOR);
    }

    private boolean isPlainNoun(int k) {
        return (words.isWord(k) || words.isNumber(k))
                && words.timeIn(k) == null
                && !words.has(k, CueKind.PREPOSITION)
                && !words.has(k, CueKind.CONJUNCTION)
                && !words.has(k, CueKind.RELATIVE)
                && !(words.has(k, CueKind.SUBORDINATE) && !words.isNoun(k))
                && !(words.has(k, CueKind.THAT) && !isDeterminerThat(k))
                && !words.has(k, CueKind.ACCORDING)
                && !(words.has(k, CueKind.CONDITION))
                && !(isAuxiliary(k) && !words.isNoun(k))
                && !isAdverbOnly(k);
    }

    private boolean isVerbInPhrase(int k) {
        EnumSet<Tense> tenses = words.tenses(k);
        if (tenses.isEmpty()) {
            Optional<Tense> guess = guess(k, false);
            boolean afterNoun =
                    words.isWord(k - 1)
                            && !isDeterminer(k - 1)
                            && !words.has(k - 1, CueKind.ADJECTIVE)
                            && !words.has(k - 1, CueKind.ADVERB)
                            && !isAdverb(k - 1);
            return guess.isPresent()
                    && (!adjacentNoun(k + 1) || afterNoun && !verbSeen && preposition.isEmpty());
        }
        boolean bareForm =
                tenses.contains(Tense.BASE)
                        && !tenses.contains(Tense.PAST)
                        && !tenses.contains(Tense.PRESENT);
        if (bareForm && !verbFirst && !isPluralEnd(k - 1)) {
            return false;
        }
        if (words.isNoun(k) && !tenses.contains(Tense.PAST)) {
            if (tenses.contains(Tense.PRESENT)) {
                return isNameEnd(k - 1)
                        && !verbSeen
                        && !ofFollows(k)
                        && !words.has(k + 1, CueKind.PREPOSITION);
            }
            return false;
        }
        return true;
    }

    /** Whether the word before can be the subject of a verb in the plural. */
    private boolean isPluralEnd(int k) {
        OfActor actor = words.actorIn(k);
        return words.norm(k).endsWith("s") || actor != null && actor.shape() == Shape.ANAPHOR;
    }

    /** The end of a chain of nouns, adjectives and a final owner. */
    private int arabicPhrase(int i) {
        int k = i;
        boolean named = false;
        boolean definite = false;
        while (k < words.size) {
            if (words.bracketed(k)) {
                k++;
                continue;
            }
            OfActor actor = words.actorIn(k);
            if (actor != null) {
                boolean adjective = actor.shape() == Shape.ADJECTIVE;
                if (k > i && (actor.joined() || !attachable(actor))) {
                    break;
                }
                if (named && !adjective || k > i && definite && !adjective && !isGenitiveAfter(k)) {
                    break;
                }
                named |= !adjective;
                definite = true;
                k = Math.max(actor.to(), k + 1);
                continue;
            }
            if (words.isHyphen(k) || words.isQuote(k) && k > i && isPlainNoun(k + 1)) {
                k++;
                continue;
            }
            if (!isPlainNoun(k) && !(k == i && words.isWord(k))) {
                break;
            }
            if (k > i) {
                boolean article = words.norm(k).startsWith("ال") && words.norm(k).length() > 3;
                String particles =
                        words.prefix(k).isEmpty() && words.acts(k).isEmpty()
                                ? morphology.particles(words.norm(k))
                                : words.prefix(k);
                boolean quality = words.has(k, CueKind.ADJECTIVE) || words.has(k, CueKind.FILLER);
                if (!particles.isEmpty() && !quality) {
                    break;
                }
                if (named && !(quality || article && !words.isNoun(k))) {
                    break;
                }
                if (definite && !named && !article && !quality && !words.isNumber(k)) {
                    break;
                }
                if (isVerbInArabicPhrase(k)) {
                    break;
                }
                if (definite && article && words.isNoun(k) && !quality && !named) {
                    break;
                }
            }
            definite =
                    words.norm(k).startsWith("ال") && words.norm(k).length() > 3
                            || words.prefix(k).isEmpty() && words.norm(k).startsWith("لل")
                            || hasArticle(k)
                            || words.hasPronoun(k);
            int end = words.phraseEnd(k);
            boolean joined =
                    end > k + 2 && words.has(end - 2, CueKind.PREPOSITION)
                            || end > k + 1 && words.has(k + 1, CueKind.CONJUNCTION);
            k = joined ? end : k + 1;
            definite &= !joined;
        }
        return k;
    }

    private boolean hasArticle(int k) {
        return words.acts(k).stream().anyMatch(OfAct::definite);
    }

    private static boolean attachable(OfActor actor) {
        return actor.preposition().length() != 1 || actor.preposition().isEmpty();
    }

    /** Whether an owner can follow: the word before is a noun without article. */
    private boolean isGenitiveAfter(int k) {
        String before = words.norm(k - 1);
        return words.isWord(k - 1)
                && !before.startsWith("ال")
                && words.actorIn(k - 1) == null
                && !words.hasPronoun(k - 1);
    }

    private boolean isVerbInArabicPhrase(int k) {
        if (words.has(k - 1, CueKind.DETERMINER)
                || words.has(k - 1, CueKind.NEGATION) && isNounNegation(k - 1)) {
            return false;
        }
        EnumSet<Tense> tenses = words.tenses(k);
        if (tenses.isEmpty()) {
            return false;
        }
        if (tenses.contains(Tense.PROGRESSIVE) && tenses.size() == 1) {
            return words.isComma(k - 1);
        }
        boolean article = words.norm(k).startsWith("ال") && words.norm(k).length() > 3;
        return !article && !words.isNoun(k);
    }
}
