package org.entente.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.event.EventType;
import org.entente.event.Factuality;
import org.entente.event.Stance;
import org.entente.extract.Clause.Kind;
import org.entente.extract.Verb.Mood;
import org.entente.mention.CueKind;
import org.entente.mention.Mention.OfActor;
import org.entente.text.Morphology.Form.Tense;
import org.jspecify.annotations.Nullable;

/** Says of each act of a sentence what the text makes of it, and who answers for that. */
final class Attribution {
    /** Types of act that last: a bare imperfect says that they go on, not that they are to come. */
    private static final Set<EventType> LASTING =
            Set.of(
                    EventType.COOPERATE,
                    EventType.MILITARY_COOPERATE,
                    EventType.SUPPORT,
                    EventType.WAR,
                    EventType.AID,
                    EventType.MILITARY_AID,
                    EventType.BLOCKADE,
                    EventType.MEDIATE,
                    EventType.NEGOTIATE);

    /** Types of act that are announced before they take place. */
    private static final Set<EventType> SCHEDULED =
            Set.of(
                    EventType.VISIT,
                    EventType.SIGN_AGREEMENT,
                    EventType.MEET,
                    EventType.NEGOTIATE,
                    EventType.MILITARY_COOPERATE,
                    EventType.JOIN_ORGANIZATION,
                    EventType.RATIFY_AGREEMENT);

    private final Grammar grammar;
    private final Words words;
    private final FrameTable frames;
    private final Discourse discourse;
    private final List<Reading> readings;
    private final Map<Integer, Reading> byToken = new HashMap<>();

    Attribution(Grammar grammar, FrameTable frames, Discourse discourse, List<Reading> readings) {
        this.grammar = grammar;
        this.words = grammar.words;
        this.frames = frames;
        this.discourse = discourse;
        this.readings = readings;
        readings.forEach(r -> byToken.put(r.from, r));
    }

    void attribute() {
        for (Reading reading : readings) {
            reading.factuality = ownFactuality(reading);
        }
        for (Reading reading : readings) {
            walk(reading);
        }
        readings.forEach(this::suspicion);
    }

    // what the words around it make of an act

    private Optional<Factuality> ownFactuality(Reading reading) {
        Optional<Factuality> told = toldFactuality(reading);
        boolean happened = told.isEmpty() || told.get() == Factuality.HAPPENED;
        // "skipped the summit": the word itself says that it did not take place.
        return reading.frame.has("not") && happened ? Optional.of(Factuality.NEGATED) : told;
    }

    private Optional<Factuality> toldFactuality(Reading reading) {
        Optional<Factuality> besides = besides(reading);
        if (besides.isPresent()) {
            return besides;
        }
        if (reading.verbal) {
            return ofVerb(reading, reading.clause);
        }
        Clause clause = reading.clause;
        Verb verb = clause.verb;
        Optional<Phrase> phrase = grammar.parse.phraseAt(reading.from);
        boolean afterVerb = phrase.filter(Grammar::afterVerb).isPresent();
        boolean first =
                phrase.isPresent()
                        && (clause.objects.contains(phrase.get())
                                || clause.subject == phrase.get()
                                || clause.others.contains(phrase.get())
                                        && clause.objects.isEmpty());
        if (verb == null || !first) {
            return Optional.empty();
        }
        if (words.has(verb.main(), CueKind.CANCEL) || words.has(verb.main(), CueKind.FAIL)) {
            // Not to rule out is to leave open.
            return Optional.of(verb.mood().negated() ? Factuality.CONDITIONAL : Factuality.NEGATED);
        }
        boolean acts = grammar.isAct(verb) && afterVerb;
        if (acts || verb.isSpeech()) {
            return verb.isSpeech()
                            && SCHEDULED.contains(reading.type())
                            && verb.speech().equals("announces")
                    ? Optional.of(Factuality.PLANNED)
                    : Optional.empty();
        }
        return ofMood(verb, clause);
    }

    /** Words beside the act itself: "planned", "alleged", "possible", "no". */
    private Optional<Factuality> besides(Reading reading) {
        Optional<Phrase> phrase = grammar.parse.phraseAt(reading.from);
        int from = phrase.map(p -> p.from).orElse(reading.from);
        int to = phrase.map(p -> p.to).orElse(reading.from);
        int before = from - 1;
        if (phrase.isPresent()) {
            if (words.has(before, CueKind.NEGATION)
                    || words.has(from, CueKind.NEGATION)
                    || words.has(before - 1, CueKind.NEGATION)
                            && words.has(before, CueKind.PREPOSITION)
                            && grammar.verbFirst() == false
                            && words.norm(before - 1).equals("without")) {
                return Optional.of(Factuality.NEGATED);
            }
            for (int i = from; i < to; i++) {
                if (words.has(i, CueKind.ALLEGED)) {
                    return Optional.of(Factuality.ALLEGED);
                }
                if (words.has(i, CueKind.INTENT) && i != reading.from) {
                    return Optional.of(Factuality.PLANNED);
                }
                if (words.has(i, CueKind.CANCEL) && words.acts(i).isEmpty() && i != reading.from) {
                    return Optional.of(Factuality.NEGATED);
                }
                if (words.has(i, CueKind.FAIL) && i != reading.from) {
                    return Optional.of(Factuality.NEGATED);
                }
                if (words.has(i, CueKind.MODAL) && i != reading.from) {
                    return Optional.of(Factuality.CONDITIONAL);
                }
                if (words.has(i, CueKind.ONGOING) && i != reading.from) {
                    return Optional.of(Factuality.ONGOING);
                }
            }
            Optional<Factuality> noun = ofNounBefore(phrase.get());
            if (noun.isPresent()) {
                return noun;
            }
        }
        for (int i = Math.max(0, reading.from - 3); i < reading.from; i++) {
            if (words.has(i, CueKind.ALLEGED)) {
                return Optional.of(Factuality.ALLEGED);
            }
        }
        return Optional.empty();
    }

    /** "plans for a visit", "the cancellation of talks", "failure of". */
    private Optional<Factuality> ofNounBefore(Phrase phrase) {
        int k = grammar.index(phrase) - 1;
        if (k < 0 || !(grammar.parse.items().get(k) instanceof Item.Nominal n)) {
            return Optional.empty();
        }
        for (int i = n.phrase().from; i < n.phrase().to; i++) {
            boolean act = byToken.containsKey(i);
            if (words.has(i, CueKind.CANCEL) && !act) {
                return Optional.of(Factuality.NEGATED);
            }
            if (words.has(i, CueKind.INTENT) && !act) {
                return Optional.of(Factuality.PLANNED);
            }
            if (words.has(i, CueKind.MODAL) && !act) {
                return Optional.of(Factuality.CONDITIONAL);
            }
        }
        return Optional.empty();
    }

    private Optional<Factuality> ofVerb(Reading reading, Clause clause) {
        Verb verb = clause.verb;
        if (verb == null) {
            return Optional.empty();
        }
        Optional<Factuality> mood = ofMood(verb, clause);
        if (mood.isPresent() && mood.get() != Factuality.HAPPENED) {
            return mood;
        }
        if (clause.kind == Kind.INFINITIVE) {
            return infinitive(clause);
        }
        if (verb.tense() == Tense.FUTURE) {
            return Optional.of(Factuality.PLANNED);
        }
        if (verb.tense() == Tense.PRESENT && grammar.verbFirst()) {
            return Optional.of(imperfect(reading, clause));
        }
        boolean lasting = LASTING.contains(reading.type());
        if (verb.tense() == Tense.PROGRESSIVE && verb.finite() && lasting
                || verb.tense() == Tense.PRESENT && lasting) {
            return Optional.of(Factuality.ONGOING);
        }
        return Optional.of(Factuality.HAPPENED);
    }

    /**
     * What an infinitive tells has still to come, unless what it depends on has brought it about.
     */
    private Optional<Factuality> infinitive(Clause clause) {
        Clause parent = clause.parent;
        int governor = clause.governor;
        if (parent == null || parent.verb == null) {
            return Optional.of(Factuality.PLANNED);
        }
        if (governor == parent.verb.main() || governor < 0) {
            if (words.has(parent.verb.main(), CueKind.FAIL)
                    || words.has(parent.verb.main(), CueKind.CANCEL)) {
                return Optional.of(Factuality.NEGATED);
            }
            if (parent.verb.mood().negated()) {
                return Optional.of(Factuality.NEGATED);
            }
        }
        for (int i = Math.max(0, governor - 3); governor >= 0 && i <= governor; i++) {
            if (words.has(i, CueKind.FAIL)) {
                return Optional.of(Factuality.NEGATED);
            }
        }
        return Optional.of(Factuality.PLANNED);
    }

    /**
     * An Arabic imperfect: after the past of to be it tells the past, of what lasts the present.
     */
    private Factuality imperfect(Reading reading, Clause clause) {
        Verb verb = java.util.Objects.requireNonNull(clause.verb);
        if (verb.mood().perfect() || verb.mood().negated()) {
            return verb.mood().negated() ? Factuality.NEGATED : Factuality.HAPPENED;
        }
        if (clause.marker >= 0 && clause.kind == Kind.ADVERBIAL) {
            boolean before =
                    clause.parent != null
                            && clause.parent.verb != null
                            && clause.parent.verb.tense() == Tense.PAST;
            return before ? Factuality.HAPPENED : Factuality.PLANNED;
        }
        boolean wished = clause.kind == Kind.COMPLEMENT && words.has(clause.marker, CueKind.THAT);
        if (wished && !opensWithSubject(clause)) {
            return Factuality.PLANNED;
        }
        if (LASTING.contains(reading.type()) || clause.kind == Kind.RELATIVE) {
            return clause.kind == Kind.RELATIVE
                            && reading.type() == EventType.VISIT
                            && parentHappened(clause)
                    ? Factuality.HAPPENED
                    : Factuality.ONGOING;
        }
        boolean scheduled = SCHEDULED.contains(reading.type()) && clause.kind != Kind.RELATIVE;
        return scheduled && !parentHappened(clause) ? Factuality.PLANNED : Factuality.HAPPENED;
    }

    private static boolean opensWithSubject(Clause clause) {
        return clause.subject != null
                && clause.subject.clause == clause
                && clause.verb != null
                && clause.subject.from < clause.verb.from();
    }

    private static boolean parentHappened(Clause clause) {
        return clause.parent != null
                && clause.parent.verb != null
                && clause.parent.verb.tense() == Tense.PAST
                && !clause.parent.verb.isSpeech();
    }

    private Optional<Factuality> ofMood(Verb verb, Clause clause) {
        Mood mood = verb.mood();
        if (mood.negated() || mood.failed()) {
            return Optional.of(Factuality.NEGATED);
        }
        if (inCondition(clause)) {
            return Optional.of(Factuality.CONDITIONAL);
        }
        if (mood.possible()) {
            return Optional.of(Factuality.CONDITIONAL);
        }
        if (mood.planned()) {
            return Optional.of(Factuality.PLANNED);
        }
        if (mood.ongoing()) {
            return Optional.of(Factuality.ONGOING);
        }
        return verb.tense() == Tense.PRESENT && grammar.verbFirst()
                ? Optional.empty()
                : Optional.of(Factuality.HAPPENED);
    }

    private static boolean inCondition(Clause clause) {
        Clause c = clause;
        for (int depth = 0; c != null && depth < 4; depth++) {
            if (c.condition) {
                return true;
            }
            c = c.kind == Kind.COORDINATED || c.kind == Kind.INFINITIVE ? c.parent : null;
        }
        return false;
    }

    // who says so

    /** Goes up from an act through what governs it, and stops at whoever says it. */
    private void walk(Reading reading) {
        if (reading.type() == EventType.DENY) {
            holdOnly(reading);
            return;
        }
        Clause clause = reading.clause;
        Optional<Phrase> phrase = grammar.parse.phraseAt(reading.from);
        if (phrase.isPresent() && governedByNoun(reading, phrase.get())) {
            return;
        }
        Verb verb = clause.verb;
        boolean under = !reading.verbal && phrase.filter(Grammar::afterVerb).isPresent();
        if (under && verb != null && governedBy(reading, clause, verb.main())) {
            return;
        }
        up(reading, clause);
    }

    /** A denial is its denier's own act; whoever tells of it holds it only where another does. */
    private void holdOnly(Reading reading) {
        up(reading, reading.clause);
        if (reading.holders.stream()
                .anyMatch(
                        h -> reading.agents.stream().anyMatch(a -> a.name().sameParty(h.name())))) {
            reading.holders = List.of();
        }
    }

    private void up(Reading reading, Clause from) {
        Clause clause = from;
        for (int depth = 0; clause != null && depth < 10; depth++) {
            if (clause.according != null && reading.holders.isEmpty()) {
                List<OfActor> source = clause.according.heads();
                if (source.isEmpty()) {
                    source = clause.according.everyone();
                }
                if (!source.isEmpty()) {
                    hold(reading, clause, source, "affirms");
                    return;
                }
            }
            Clause parent = clause.parent;
            if (parent == null) {
                return;
            }
            switch (clause.kind) {
                case COORDINATED -> {
                    clause = beside(clause);
                    continue;
                }
                case COMPLEMENT, INFINITIVE, PARTICIPIAL -> {
                    boolean gerund = clause.kind == Kind.PARTICIPIAL && !grammar.isGerund(clause);
                    if (!gerund && governedBy(reading, parent, clause.governor)) {
                        return;
                    }
                }
                case MAIN -> {
                    if (clause.governor == -2 && parent.verb != null && parent.verb.isSpeech()) {
                        hold(reading, parent, grammar.speaker(parent), parent.verb.speech());
                        return;
                    }
                }
                default -> {}
            }
            clause = parent;
        }
    }

    /** A coordinated clause stands where the one beside it stands. */
    private static Clause beside(Clause clause) {
        return java.util.Objects.requireNonNull(clause.parent);
    }

    /**
     * Applies what the verb or noun at a token makes of the act.
     *
     * @return whether nothing further up can change it
     */
    private boolean governedBy(Reading reading, Clause clause, int governor) {
        Verb verb = clause.verb;
        boolean byVerb = verb != null && (governor < 0 || verb.covers(governor));
        Reading other =
                byToken.get(governor >= 0 ? governor : byVerb && verb != null ? verb.main() : -1);
        if (other == null && byVerb && verb != null) {
            other = byToken.get(verb.main());
        }
        if (other != null && other != reading && other.frame.inner().governs()) {
            return govern(reading, other);
        }
        if (other == null && byVerb && verb != null && unreadInner(verb.main(), reading)) {
            return true;
        }
        if (byVerb
                && verb != null
                && verb.isSpeech()
                && (other == null || !other.frame.inner().governs())) {
            List<OfActor> speaker = grammar.speaker(clause);
            if (verb.mood().negated() && verb.speech().equals("announces")) {
                reading.factuality = Optional.of(Factuality.NEGATED);
            }
            hold(reading, clause, speaker, verb.speech());
            return !speaker.isEmpty();
        }
        return false;
    }

    /** A frame whose own roles were not filled still says what is made of what stands inside. */
    private boolean unreadInner(int token, Reading reading) {
        for (var act : words.acts(token)) {
            Frame frame = frames.get(act.frame());
            if (act.form().tense() != Tense.NOUN
                    && frame.inner().governs()
                    && frame.need().isEmpty()) {
                if (frame.inner().factuality().isEmpty()) {
                    reading.skipped = true;
                } else {
                    reading.factuality = frame.inner().factuality();
                    reading.holders = grammar.subject(grammar.parse.clauseAt(token));
                    reading.stance = stanceOf(frame.inner().factuality().get());
                }
                return true;
            }
        }
        return false;
    }

    /** "accusations of arms transfers", "a warning of attack": a noun that governs the next. */
    private boolean governedByNoun(Reading reading, Phrase phrase) {
        int k = grammar.index(phrase) - 1;
        if (k < 0
                || !(grammar.parse.items().get(k) instanceof Item.Nominal n)
                || phrase.bare() && !grammar.verbFirst()) {
            for (Reading other : readings) {
                if (other != reading
                        && other.frame.noun()
                        && phrase.covers(other.from)
                        && other.from < reading.from
                        && other.frame.inner().governs()
                        && grammar.verbFirst()) {
                    return govern(reading, other);
                }
            }
            return false;
        }
        for (Reading other : readings) {
            if (other != reading
                    && other.frame.noun()
                    && n.phrase().covers(other.from)
                    && other.frame.inner().governs()) {
                return govern(reading, other);
            }
        }
        return false;
    }

    private boolean govern(Reading reading, Reading governor) {
        Frame.Inner inner = governor.frame.inner();
        if (reading.type() == EventType.MEDIATE && inner.factuality().isEmpty()) {
            return false;
        }
        boolean named =
                inner.factuality().equals(Optional.of(Factuality.DENIED))
                        && reading.type() == EventType.ACCUSE
                        && !reading.verbal;
        if (inner.factuality().isEmpty() || named) {
            // "rejects the accusations" denies what they say, not that they were made.
            reading.skipped = true;
            return true;
        }
        boolean negative = reading.factuality.equals(Optional.of(Factuality.NEGATED));
        if (!(negative && inner.factuality().get() == Factuality.PLANNED)) {
            reading.factuality = inner.factuality();
        }
        reading.holders = governor.agents;
        reading.stance = stanceOf(inner.factuality().get());
        if (inner.byPatient() && !governor.patients.isEmpty()) {
            boolean open =
                    reading.agents.isEmpty()
                            || Act.keys(reading.agents).equals(Act.keys(governor.agents));
            if (open) {
                reading.agents = governor.patients;
                List<OfActor> doers = reading.agents;
                reading.patients =
                        reading.patients.stream()
                                .filter(
                                        p ->
                                                doers.stream()
                                                        .noneMatch(
                                                                d -> d.name().sameParty(p.name())))
                                .toList();
            }
        } else if (!inner.byPatient()
                && reading.agents.isEmpty()
                && inner.factuality().get() != Factuality.ALLEGED
                && !reading.verbal) {
            boolean other =
                    reading.patients.stream()
                            .noneMatch(
                                    p ->
                                            governor.agents.stream()
                                                    .anyMatch(a -> a.name().sameParty(p.name())));
            if (other) {
                reading.agents = governor.agents;
            }
        }
        return true;
    }

    private void hold(Reading reading, Clause speech, List<OfActor> holders, String stance) {
        reading.speech = Optional.of(speech);
        reading.holders = holders;
        reading.stance = stance(stance);
        boolean planned = reading.factuality.equals(Optional.of(Factuality.PLANNED));
        if (planned && reading.stance == Stance.AFFIRMS) {
            reading.stance = Stance.ANNOUNCES;
        }
    }

    private static Stance stance(String word) {
        try {
            return Stance.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Stance.AFFIRMS;
        }
    }

    private static Stance stanceOf(Factuality factuality) {
        return switch (factuality) {
            case ALLEGED -> Stance.ALLEGES;
            case DENIED -> Stance.DENIES;
            case PLANNED -> Stance.ANNOUNCES;
            default -> Stance.AFFIRMS;
        };
    }

    // allegations

    /** A hostile act that another party reports is an allegation. */
    private void suspicion(Reading reading) {
        boolean told =
                reading.factuality.isEmpty()
                        || reading.factuality.get() == Factuality.HAPPENED
                        || reading.factuality.get() == Factuality.ONGOING;
        boolean other =
                !reading.holders.isEmpty()
                        && reading.agents.stream()
                                .noneMatch(
                                        a ->
                                                reading.holders.stream()
                                                        .anyMatch(
                                                                h -> h.name().sameParty(a.name())));
        boolean claims = reading.stance == Stance.ALLEGES && reading.speech.isPresent();
        if (told && other && (reading.frame.has("wrong") || claims || isCalledWrong(reading))) {
            reading.factuality = Optional.of(Factuality.ALLEGED);
            reading.stance = Stance.ALLEGES;
        }
    }

    private boolean isCalledWrong(Reading reading) {
        for (int i = 0; i < words.size; i++) {
            if (words.has(i, CueKind.WRONG) && grammar.parse.clauseAt(i) == reading.clause) {
                return true;
            }
        }
        return false;
    }

    /** Who says that another did wrong accuses: one accusation for each speaker of the sentence. */
    List<Reading> implied() {
        List<Reading> implied = new ArrayList<>();
        boolean already = readings.stream().anyMatch(r -> r.type() == EventType.ACCUSE);
        for (Reading reading : readings) {
            if (already
                    || reading.speech.isEmpty()
                    || reading.agents.isEmpty()
                    || !implied.isEmpty()
                    || reading.stance != Stance.ALLEGES
                    || !isCalledWrong(reading)) {
                continue;
            }
            Clause speech = reading.speech.get();
            @Nullable Verb verb = speech.verb;
            if (verb == null) {
                continue;
            }
            Reading accusation =
                    new Reading(
                            ACCUSATION,
                            verb.main(),
                            verb.main() + 1,
                            reading.sentence,
                            speech,
                            true);
            accusation.agents = reading.holders;
            accusation.patients = reading.agents;
            accusation.factuality = Optional.of(Factuality.HAPPENED);
            accusation.weight = reading.weight;
            implied.add(accusation);
        }
        return implied;
    }

    private static final Frame ACCUSATION =
            new Frame(
                    "",
                    false,
                    EventType.ACCUSE,
                    List.of(),
                    List.of(),
                    List.of(),
                    Frame.Inner.NONE,
                    Set.of(),
                    Set.of(),
                    Set.of());
}
