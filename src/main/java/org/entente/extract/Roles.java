package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.extract.Slot.Kind;
import org.entente.extract.Structure.Predicate;
import org.entente.mention.ActorName;
import org.entente.mention.CueKind;
import org.entente.mention.Mention.OfAct;
import org.entente.mention.Mention.OfActor;
import org.entente.mention.Mention.OfPlace;
import org.entente.mention.Mention.Shape;
import org.entente.mention.SentenceMentions;
import org.entente.text.Morphology.Form.Tense;
import org.jspecify.annotations.Nullable;

/** Who fills the roles of one frame at one word. */
final class Roles {
    private static final int REACH = 14;

    private final Structure structure;
    private final SentenceMentions mentions;
    private final Discourse discourse;
    private final OfAct act;
    private final Frame frame;
    private final Optional<Predicate> verb;
    private final Optional<Predicate> light;
    private final boolean passive;
    private @Nullable Group agentGroup;

    Roles(
            Structure structure,
            SentenceMentions mentions,
            Discourse discourse,
            OfAct act,
            Frame frame,
            Optional<Predicate> verb) {
        this.structure = structure;
        this.mentions = mentions;
        this.discourse = discourse;
        this.act = act;
        this.frame = frame;
        this.verb = verb;
        this.light = verb.isPresent() ? Optional.empty() : lightVerb();
        this.passive = verb.filter(structure::isPassive).isPresent();
    }

    /** The verb that carries the act: its own, or the light verb of a noun. */
    Optional<Predicate> carrier() {
        return verb.or(() -> light);
    }

    List<OfActor> agents() {
        if (passive) {
            Optional<Group> by = verb.flatMap(structure::by);
            if (by.isPresent()) {
                agentGroup = by.get();
                return members(by.get());
            }
            return frame.symmetric() ? slots(frame.agent(), null) : List.of();
        }
        List<OfActor> agents = slots(frame.agent(), null);
        return agents;
    }

    List<OfActor> patients(List<OfActor> agents) {
        List<OfActor> patients;
        if (passive && hasKind(frame.patient(), Kind.OBJECT)) {
            patients = verb.flatMap(structure::subject).map(Roles::members).orElse(List.of());
        } else {
            patients = slots(frame.patient(), agentGroup);
        }
        List<OfActor> others = new ArrayList<>();
        for (OfActor patient : patients) {
            boolean same = agents.stream().anyMatch(a -> a.name().sameParty(patient.name()));
            if (!same || frame.type() == org.entente.event.EventType.VISIT) {
                others.add(patient);
            }
        }
        return others;
    }

    private static boolean hasKind(List<Slot> slots, Kind kind) {
        return slots.stream().anyMatch(s -> s.kind() == kind);
    }

    private List<OfActor> slots(List<Slot> slots, @Nullable Group not) {
        for (Slot slot : slots) {
            Optional<Group> group = slot(slot, not);
            if (group.isPresent() && group.get() != not) {
                if (not == null) {
                    agentGroup = group.get();
                }
                return members(group.get());
            }
        }
        return List.of();
    }

    static List<OfActor> members(Group group) {
        return group.members();
    }

    private Optional<Group> slot(Slot slot, @Nullable Group not) {
        return switch (slot.kind()) {
            case SUBJECT -> verb.or(() -> light).flatMap(structure::subject);
            case OBJECT -> object(slot, not);
            case OWNER -> owner();
            case CLAUSE -> verbSubjectInClause();
            case GENITIVE ->
                    structure
                            .genitive(act.to())
                            .or(
                                    () ->
                                            slot.deep()
                                                    ? structure.anywhere(act.to(), reach(), not)
                                                    : Optional.empty());
            case PREPOSITION -> preposition(slot, not);
        };
    }

    private Optional<Group> object(Slot slot, @Nullable Group not) {
        Optional<Group> object = verb.flatMap(structure::object).filter(g -> g != not);
        if (object.isPresent() || !slot.deep()) {
            return object;
        }
        return structure.anywhere(act.to(), reach(), not);
    }

    /** The end of the stretch in which a word's complements stand. */
    private int reach() {
        int end = structure.phraseEnd(follows() ? light.orElseThrow().from() : act.from());
        for (int i = act.to(); i < end; i++) {
            if (structure.sameLevel(act.from(), i)
                    && structure.isComma(i)
                    && i + 1 < end
                    && !continues(i + 1)) {
                return i;
            }
        }
        return Math.min(end, act.to() + REACH);
    }

    private boolean continues(int token) {
        return mentions.has(token, CueKind.PREPOSITION)
                || mentions.has(token, CueKind.CONJUNCTION)
                || mentions.actors().stream().anyMatch(a -> a.from() == token);
    }

    private Optional<Group> owner() {
        if (act.form().pronoun()) {
            return verbSubjectBefore().or(discourse::lastSubject);
        }
        Optional<Group> owner = structure.owner(act.from(), act.to());
        if (owner.isPresent()) {
            return owner;
        }
        for (int i = act.from() - 1; i >= Math.max(0, act.from() - 3); i--) {
            if (mentions.has(i, CueKind.POSSESSIVE)) {
                return verbSubjectBefore().or(discourse::lastSubject);
            }
        }
        return Optional.empty();
    }

    /** The subject of the clause that a noun stands in, or the actor that opens it. */
    private Optional<Group> verbSubjectInClause() {
        int start = structure.clauseStart(act.from());
        Optional<Group> subject =
                structure
                        .previous(act.from())
                        .filter(p -> p.from() >= start)
                        .flatMap(structure::subject);
        return subject.or(
                () -> nearestBefore().filter(g -> g.from() >= start && g.preposition().isEmpty()));
    }

    private Optional<Group> verbSubjectBefore() {
        return structure.previous(act.from()).flatMap(structure::subject).or(() -> nearestBefore());
    }

    private Optional<Group> nearestBefore() {
        Group nearest = null;
        for (Group group : structure.groups) {
            if (group.to() <= act.from() && !group.modifier()) {
                nearest = group;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private Optional<Group> preposition(Slot slot, @Nullable Group not) {
        int end = verb.isPresent() ? reach() : Math.min(reach(), act.to() + REACH);
        Optional<Group> direct =
                structure.after(slot.preposition(), act.to(), end).filter(g -> g != not);
        if (direct.isPresent() || !slot.deep()) {
            return direct;
        }
        int at = structure.prepositionAt(slot.preposition(), act.to(), end);
        return at < 0
                ? Optional.empty()
                : structure.anywhere(
                        at, Math.min(structure.phraseEnd(act.from()), at + REACH), not);
    }

    /** "paid a visit": the verb before a noun that says only that the act was done. */
    private Optional<Predicate> lightVerb() {
        Predicate found = null;
        for (Predicate predicate : structure.predicates) {
            if (predicate.from() < act.from()
                    && predicate.from() >= structure.clauseStart(act.from())
                    && structure.sameLevel(predicate.from(), act.from())) {
                found = predicate;
            }
        }
        return Optional.ofNullable(found)
                .filter(p -> p.light() && act.from() - p.to() <= REACH)
                .or(this::lightVerbAfter);
    }

    /** "a visit that he paid": the light verb follows its noun, at once or in a relative clause. */
    private Optional<Predicate> lightVerbAfter() {
        int limit = act.to() + 3;
        return structure.predicates.stream()
                .filter(p -> p.light() && p.from() >= act.to() && p.from() < limit)
                .filter(
                        p ->
                                structure.verbFirst()
                                        || mentions.has(act.to(), CueKind.RELATIVE)
                                        || mentions.has(act.to(), CueKind.THAT))
                .findFirst();
    }

    private boolean follows() {
        return light.filter(p -> p.from() > act.from()).isPresent();
    }

    // places

    /** The city that the patient's slot names, where it is a place and no actor. */
    Optional<OfPlace> cityOfPatient() {
        for (Slot slot : frame.patient()) {
            boolean object = slot.kind() == Kind.OBJECT || slot.kind() == Kind.GENITIVE;
            for (OfPlace place : mentions.places()) {
                boolean fits =
                        object
                                ? place.preposition().isEmpty() && place.from() - act.to() <= 3
                                : place.preposition().equals(slot.preposition());
                if (fits && place.from() >= act.to() && place.from() < reach()) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }

    OfActor asActor(OfPlace place) {
        return new OfActor(
                place.from(),
                place.to(),
                ActorName.ofCountry(place.country()),
                place.preposition(),
                false,
                false,
                false,
                "",
                Shape.CAPITAL);
    }

    /** Sets the place that "in" names nearest to the act. */
    void locative(Reading reading) {
        int start = structure.clauseStart(act.from());
        int end = structure.clauseEnd(act.from());
        int best = Integer.MAX_VALUE;
        for (OfPlace place : mentions.places()) {
            int distance = Math.abs(place.from() - act.from());
            if (place.from() >= start
                    && place.from() < end
                    && distance < best
                    && !place.preposition().isEmpty()) {
                best = distance;
                reading.placeName = place.name();
                reading.placeCountry = place.country();
            }
        }
        for (Group group : structure.groups) {
            int distance = Math.abs(group.from() - act.from());
            boolean place =
                    Structure.isLocative(group)
                            || group.preposition().equals("ب") && group.shape() == Shape.CAPITAL;
            if (place
                    && group.from() >= start
                    && group.from() < end
                    && distance < best
                    && (group.shape() == Shape.CAPITAL || group.shape() == Shape.COUNTRY)) {
                best = distance;
                reading.placeCountry = group.members().get(0).name().country();
                reading.placeName = group.shape() == Shape.CAPITAL ? "capital" : "";
            }
        }
    }

    boolean isFuture() {
        return act.form().tense() == Tense.FUTURE;
    }
}
