package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.event.EventType;
import org.entente.event.Factuality;
import org.entente.event.Stance;
import org.entente.extract.Structure.Predicate;
import org.entente.mention.CueKind;
import org.entente.mention.Mention.OfActor;
import org.entente.mention.Mention.OfCue;
import org.entente.mention.SentenceMentions;
import org.entente.text.Morphology.Form;
import org.entente.text.Morphology.Form.Tense;

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

    private static final Set<EventType> VISITS =
            Set.of(
                    EventType.VISIT,
                    EventType.SIGN_AGREEMENT,
                    EventType.MEET,
                    EventType.JOIN_ORGANIZATION,
                    EventType.LEAVE_ORGANIZATION,
                    EventType.RATIFY_AGREEMENT);

    private final Structure structure;
    private final SentenceMentions mentions;
    private final List<Reading> readings;
    private final boolean verbFirst;

    Attribution(Structure structure, SentenceMentions mentions, List<Reading> readings) {
        this.structure = structure;
        this.mentions = mentions;
        this.readings = readings;
        this.verbFirst = mentions.lexicon().settings().verbFirst();
    }

    void attribute() {
        for (Reading reading : readings) {
            reading.factuality = ownFactuality(reading);
        }
        for (Reading reading : readings) {
            speech(reading);
        }
        for (Reading reading : readings) {
            governed(reading);
        }
        for (Reading reading : readings) {
            suspicion(reading);
        }
        for (Reading reading : readings) {
            reading.skipped |= isRefusalOfAnother(reading);
        }
    }

    /** "refused to meet": what is told is the meeting that did not take place. */
    private boolean isRefusalOfAnother(Reading reading) {
        boolean refusal =
                reading.type() == EventType.REJECT && mentions.has(reading.from, CueKind.FAIL);
        return refusal
                && readings.stream()
                        .anyMatch(
                                r ->
                                        r != reading
                                                && r.anchor > reading.from
                                                && r.anchor <= reading.from + 4
                                                && r.factuality.equals(
                                                        Optional.of(Factuality.NEGATED)));
    }

    // what stands before the word itself

    private Optional<Factuality> ownFactuality(Reading reading) {
        int start = leftEdge(reading);
        Optional<Factuality> cue = ofCues(reading, start);
        if (cue.isPresent()) {
            return cue;
        }
        if (opensWithCondition(reading)) {
            return Optional.of(Factuality.CONDITIONAL);
        }
        Optional<Factuality> ofGoverning =
                reading.verb.isEmpty() ? ofGoverningVerb(reading) : Optional.empty();
        if (ofGoverning.isPresent()) {
            return ofGoverning;
        }
        if (reading.verb.isEmpty() && reading.type() == EventType.SUPPORT) {
            return Optional.of(Factuality.ONGOING);
        }
        return reading.verb.flatMap(verb -> ofTense(reading, verb));
    }

    /** "will deepen cooperation", "postponed a visit": the noun stands as its verb does. */
    private Optional<Factuality> ofGoverningVerb(Reading reading) {
        Optional<Predicate> before = structure.previous(reading.from);
        if (before.isEmpty()
                || before.get().speech()
                || reading.from - before.get().to() > 4
                || before.get().from() < structure.clauseStart(reading.from)) {
            return Optional.empty();
        }
        for (int i = before.get().to(); i < reading.from; i++) {
            if (mentions.has(i, CueKind.PREPOSITION)) {
                return Optional.empty();
            }
        }
        int verb = before.get().from();
        if (mentions.has(verb, CueKind.CANCEL) || mentions.has(verb, CueKind.FAIL)) {
            return Optional.of(Factuality.NEGATED);
        }
        if (before.get().form().tense() == Tense.FUTURE) {
            return Optional.of(Factuality.PLANNED);
        }
        for (int i = verb - 1; i >= Math.max(structure.clauseStart(verb), verb - 3); i--) {
            if (mentions.has(i, CueKind.NEGATION)) {
                return Optional.of(Factuality.NEGATED);
            }
            if (mentions.has(i, CueKind.FUTURE) || mentions.has(i, CueKind.INTENT)) {
                return Optional.of(Factuality.PLANNED);
            }
        }
        return Optional.empty();
    }

    /** The first token whose cues still speak of the act. */
    private int leftEdge(Reading reading) {
        int start = structure.clauseStart(reading.anchor);
        for (Predicate predicate : structure.predicates) {
            boolean other = predicate.to() <= reading.anchor && predicate.from() != reading.anchor;
            if (other
                    && !isModifying(predicate)
                    && structure.sameLevel(predicate.from(), reading.anchor)) {
                start = Math.max(start, predicate.to());
            }
        }
        return reading.verb.isPresent() ? start : Math.max(start, reading.anchor - 6);
    }

    private boolean isModifying(Predicate predicate) {
        int i = predicate.from();
        return mentions.has(i, CueKind.FAIL)
                || mentions.has(i, CueKind.CANCEL)
                || mentions.has(i, CueKind.INTENT)
                || mentions.has(i, CueKind.ONGOING);
    }

    private Optional<Factuality> ofCues(Reading reading, int start) {
        Factuality found = null;
        int end = reading.verb.isPresent() ? reading.to : reading.from;
        for (int i = start; i < end; i++) {
            Factuality here = ofCue(i, reading);
            if (here != null && (found == null || strength(here) > strength(found))) {
                found = here;
            }
        }
        if (found == null && mentions.has(reading.to, CueKind.ALLEGED)) {
            found = Factuality.ALLEGED;
        }
        return Optional.ofNullable(found);
    }

    private @org.jspecify.annotations.Nullable Factuality ofCue(int i, Reading reading) {
        if (i == reading.from && !mentions.has(i, CueKind.ALLEGED)) {
            return null;
        }
        boolean near = reading.anchor - i <= 5;
        if (near && mentions.has(i, CueKind.NEGATION) && !negatesAnother(i, reading)) {
            return Factuality.NEGATED;
        }
        if (mentions.has(i, CueKind.FAIL)
                || mentions.has(i, CueKind.CANCEL) && !reading.type().equals(EventType.CEASEFIRE)) {
            return Factuality.NEGATED;
        }
        if (mentions.has(i, CueKind.CONDITION) || near && mentions.has(i, CueKind.MODAL)) {
            return Factuality.CONDITIONAL;
        }
        if (near && mentions.has(i, CueKind.ALLEGED)) {
            return Factuality.ALLEGED;
        }
        if (mentions.has(i, CueKind.INTENT) || near && mentions.has(i, CueKind.FUTURE)) {
            return Factuality.PLANNED;
        }
        return near && mentions.has(i, CueKind.ONGOING) ? Factuality.ONGOING : null;
    }

    /**
     * A noun is negated only by the word right before it ("no agreement"), a verb by one with no
     * verb between.
     */
    private boolean negatesAnother(int negation, Reading reading) {
        return reading.verb.isEmpty() && reading.from - negation > 2;
    }

    private static int strength(Factuality factuality) {
        return switch (factuality) {
            case NEGATED -> 5;
            case CONDITIONAL -> 4;
            case ALLEGED -> 3;
            case PLANNED -> 2;
            default -> 1;
        };
    }

    private boolean opensWithCondition(Reading reading) {
        int start = structure.clauseStart(reading.anchor);
        return start > 0 && mentions.has(start - 1, CueKind.CONDITION);
    }

    private Optional<Factuality> ofTense(Reading reading, Predicate verb) {
        Tense tense = verb.form().tense();
        if (tense == Tense.FUTURE) {
            return Optional.of(Factuality.PLANNED);
        }
        if (!verbFirst) {
            return ofEnglishTense(reading, verb);
        }
        if (tense != Tense.PRESENT) {
            return Optional.of(Factuality.HAPPENED);
        }
        if (afterPast(verb)) {
            return Optional.of(Factuality.HAPPENED);
        }
        if (LASTING.contains(reading.type())) {
            return Optional.of(Factuality.ONGOING);
        }
        boolean relative =
                structure.clauseStart(verb.from()) > 0
                        && mentions.has(structure.clauseStart(verb.from()) - 1, CueKind.RELATIVE);
        return Optional.of(
                VISITS.contains(reading.type()) && !relative && !follows(verb)
                        ? Factuality.PLANNED
                        : Factuality.HAPPENED);
    }

    /**
     * "when they visit", "planned to": English says by tense and mood what stands before it has not
     * said.
     */
    private static Optional<Factuality> ofEnglishTense(Reading reading, Predicate verb) {
        boolean progressive = verb.form().tense() == Tense.PROGRESSIVE;
        return Optional.of(
                progressive && LASTING.contains(reading.type())
                        ? Factuality.ONGOING
                        : Factuality.HAPPENED);
    }

    /** "كان ... يزور": the imperfect after the past tense of to be. */
    private boolean afterPast(Predicate verb) {
        for (int i = verb.from() - 1; i >= Math.max(0, verb.from() - 4); i--) {
            if (structure.isComma(i)) {
                return false;
            }
            if (mentions.has(i, CueKind.PERFECT)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a verb in the past opens the clause, so that an imperfect after it tells what went
     * along with it.
     */
    private boolean follows(Predicate verb) {
        int start = structure.clauseStart(verb.from());
        return structure.predicates.stream()
                .anyMatch(
                        p ->
                                p.from() >= start
                                        && p.to() <= verb.from()
                                        && p.form().tense() == Tense.PAST
                                        && !p.speech());
    }

    // who says so

    private void speech(Reading reading) {
        if (reading.type() == EventType.DENY) {
            return;
        }
        Optional<Predicate> before = Optional.empty();
        for (Predicate predicate : structure.predicates) {
            if (predicate.speech()
                    && predicate.from() < reading.anchor
                    && reaches(predicate, reading)
                    && structure.subject(predicate).isPresent()) {
                before = Optional.of(predicate);
            }
        }
        Optional<Predicate> speech = before.or(() -> trailing(reading));
        if (speech.isPresent()) {
            Predicate verb = speech.get();
            structure.subject(verb).ifPresent(group -> hold(reading, verb, group.members()));
        } else {
            according(reading).ifPresent(group -> reading.holders = group.members());
        }
        if (!reading.holders.isEmpty()
                && reading.factuality.equals(Optional.of(Factuality.PLANNED))
                && reading.stance == Stance.AFFIRMS) {
            reading.stance = Stance.ANNOUNCES;
        }
    }

    private static void hold(Reading reading, Predicate speech, List<OfActor> holders) {
        reading.speech = Optional.of(speech);
        reading.holders = holders;
        reading.stance = stance(speech.stance());
    }

    private static Stance stance(String word) {
        try {
            return Stance.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Stance.AFFIRMS;
        }
    }

    /** Whether what a verb says, asks or wants goes on as far as an act. */
    private boolean reaches(Predicate verb, Reading reading) {
        if (!structure.sameLevel(verb.from(), reading.anchor) && structure.isAside(verb.from())) {
            return false;
        }
        return reading.anchor < complementEnd(verb);
    }

    /** The number after the last token of what depends on a verb. */
    private int complementEnd(Predicate verb) {
        boolean opened = false;
        for (int i = verb.to(); i < mentions.tokens().size(); i++) {
            if (!structure.sameLevel(verb.from(), i)) {
                continue;
            }
            opened |= mentions.has(i, CueKind.THAT);
            if (mentions.has(i, CueKind.SUBORDINATE) && !opened) {
                return i;
            }
            Optional<Predicate> next = structure.predicateAt(i);
            if (next.isPresent() && isCoordinated(verb, next.get(), opened)) {
                return i;
            }
        }
        return mentions.tokens().size();
    }

    /** "X said ... and signed": the second verb does not stand under the first. */
    private boolean isCoordinated(Predicate verb, Predicate next, boolean opened) {
        if (opened
                || verb.form().tense() != next.form().tense()
                || verb.form().tense() != Tense.PAST) {
            return false;
        }
        if (verbFirst) {
            return next.prefix().startsWith("و");
        }
        int before = next.from() - 1;
        return before >= 0 && mentions.has(before, CueKind.CONJUNCTION);
    }

    /** "..., the Kremlin said": a verb of speech at the end, with nothing of its own to say. */
    private Optional<Predicate> trailing(Reading reading) {
        for (Predicate predicate : structure.predicates) {
            boolean after = predicate.speech() && predicate.from() > reading.anchor;
            if (after
                    && (closes(predicate) || inAccording(predicate))
                    && structure.subject(predicate).isPresent()) {
                return Optional.of(predicate);
            }
        }
        return Optional.empty();
    }

    private boolean closes(Predicate speech) {
        int end = mentions.tokens().size();
        boolean nothingFollows =
                structure.predicates.stream().noneMatch(p -> p.from() > speech.from())
                        && readings.stream().noneMatch(r -> r.from > speech.from());
        boolean that = false;
        for (int i = speech.to(); i < end; i++) {
            that |= mentions.has(i, CueKind.THAT);
        }
        int subject = structure.subject(speech).map(Group::from).orElse(speech.from());
        boolean separated = false;
        for (int i = Math.max(0, Math.min(subject, speech.from()) - 3);
                i <= Math.min(subject, speech.from());
                i++) {
            separated |=
                    structure.isComma(i)
                            || mentions.tokens().get(i).isMark("\"")
                            || mentions.tokens().get(i).isMark("”");
        }
        return nothingFollows && !that && separated;
    }

    private boolean inAccording(Predicate speech) {
        for (int i = speech.from() - 1; i >= Math.max(0, speech.from() - 3); i--) {
            if (mentions.has(i, CueKind.ACCORDING)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Group> according(Reading reading) {
        for (OfCue cue : mentions.cues(CueKind.ACCORDING)) {
            if (!structure.sameLevel(cue.from(), reading.anchor)) {
                continue;
            }
            for (Group group : structure.groups) {
                if (group.from() >= cue.to() && group.from() <= cue.to() + 8) {
                    return Optional.of(group);
                }
            }
        }
        return Optional.empty();
    }

    // acts that stand under other acts

    private void governed(Reading reading) {
        Reading nearest = null;
        for (Reading other : readings) {
            boolean before =
                    other != reading
                            && other.frame.inner().governs()
                            && other.from < reading.from
                            && other.anchor < reading.anchor;
            if (before && reaches(other.verb.orElse(asPredicate(other)), reading)) {
                nearest = other;
            }
        }
        if (nearest == null
                || reading.type() == EventType.MEDIATE
                || reading.type() == EventType.DENY
                || reading.speech.filter(s -> s.from() > governorPlace(reading)).isPresent()) {
            return;
        }
        Frame.Inner inner = nearest.frame.inner();
        if (inner.factuality().isEmpty()) {
            reading.skipped = true;
            return;
        }
        reading.factuality = inner.factuality();
        reading.holders = nearest.agents;
        reading.stance = stanceOf(inner.factuality().get());
        if (inner.byPatient()
                && !nearest.patients.isEmpty()
                && (reading.agents.isEmpty()
                        || Act.keys(reading.agents).equals(Act.keys(nearest.agents)))) {
            reading.agents = nearest.patients;
            List<OfActor> doers = reading.agents;
            reading.patients =
                    reading.patients.stream()
                            .filter(
                                    p ->
                                            doers.stream()
                                                    .noneMatch(d -> d.name().sameParty(p.name())))
                            .toList();
        }
    }

    private int governorPlace(Reading reading) {
        int place = -1;
        for (Reading other : readings) {
            if (other != reading && other.frame.inner().governs() && other.from < reading.from) {
                place = other.anchor;
            }
        }
        return place;
    }

    private static Predicate asPredicate(Reading reading) {
        return new Predicate(
                reading.from,
                reading.to,
                new Form("", Tense.NOUN, false, false),
                false,
                "",
                false,
                true,
                "");
    }

    private static Stance stanceOf(Factuality factuality) {
        return switch (factuality) {
            case ALLEGED -> Stance.ALLEGES;
            case DENIED -> Stance.DENIES;
            case PLANNED -> Stance.ANNOUNCES;
            default -> Stance.AFFIRMS;
        };
    }

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
        if (told && other && (reading.frame.has("wrong") || isCalledWrong(reading))) {
            reading.factuality = Optional.of(Factuality.ALLEGED);
            reading.stance = Stance.ALLEGES;
        }
    }

    private boolean isCalledWrong(Reading reading) {
        int start = structure.clauseStart(reading.anchor);
        int end = structure.clauseEnd(reading.anchor);
        return mentions.cues(CueKind.WRONG).stream()
                .anyMatch(cue -> cue.from() >= start && cue.from() < end);
    }

    /** Who says that another did wrong accuses: one accusation for each speaker of the sentence. */
    List<Reading> implied() {
        List<Reading> implied = new ArrayList<>();
        for (Reading reading : readings) {
            boolean already = readings.stream().anyMatch(r -> r.type() == EventType.ACCUSE);
            if (reading.speech.isEmpty()
                    || reading.agents.isEmpty()
                    || already
                    || !implied.isEmpty()
                    || !isCalledWrong(reading)
                    || reading.stance != Stance.ALLEGES) {
                continue;
            }
            Predicate speech = reading.speech.get();
            Reading accusation =
                    new Reading(ACCUSATION, speech.from(), speech.to(), reading.sentence);
            accusation.verb = Optional.of(speech);
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
