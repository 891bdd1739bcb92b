package org.entente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.event.EventType;
import org.entente.extract.Structure.Predicate;
import org.entente.mention.CueKind;
import org.entente.mention.Mention.OfAct;
import org.entente.mention.Mention.OfActor;
import org.entente.mention.Mention.OfCue;
import org.entente.mention.Mention.OfPlace;
import org.entente.mention.Mention.Shape;
import org.entente.mention.SentenceMentions;
import org.entente.text.Morphology.Form.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Reads the acts of one sentence: which frame a word fits, who fills its roles, and what is made of
 * it.
 */
final class SentenceReader {
    private final SentenceMentions mentions;
    private final FrameTable frames;
    private final Structure structure;
    private final int number;
    private final Discourse discourse;

    SentenceReader(SentenceMentions mentions, FrameTable frames, Discourse discourse, int number) {
        this.mentions = mentions;
        this.frames = frames;
        this.discourse = discourse;
        this.number = number;
        this.structure = new Structure(mentions, discourse.lastSubject());
    }

    /** The sentence's acts in reading order. */
    List<Reading> read() {
        Map<Integer, List<OfAct>> byPlace = new LinkedHashMap<>();
        int covered = 0;
        for (OfAct act : mentions.acts()) {
            if (act.from() < covered && !byPlace.containsKey(act.from())) {
                continue;
            }
            covered = Math.max(covered, act.to());
            byPlace.computeIfAbsent(act.from(), k -> new ArrayList<>(2)).add(act);
        }
        List<Reading> readings = new ArrayList<>();
        byPlace.values().forEach(acts -> best(acts).ifPresent(readings::add));
        Attribution attribution = new Attribution(structure, mentions, readings);
        attribution.attribute();
        readings.addAll(attribution.implied());
        new Dating(structure, mentions, readings).date();
        readings.removeIf(reading -> reading.skipped);
        rememberSubject();
        readings.sort(Comparator.comparingInt(r -> r.from));
        return readings;
    }

    private void rememberSubject() {
        for (Predicate predicate : structure.predicates) {
            Optional<Group> subject = structure.subject(predicate);
            if (subject.isPresent()) {
                discourse.subject(subject.get());
                return;
            }
        }
    }

    /** The frame of a word that fits best. */
    private Optional<Reading> best(List<OfAct> acts) {
        Reading best = null;
        for (OfAct act : acts) {
            Reading reading = fit(act);
            if (reading != null && (best == null || reading.weight > best.weight)) {
                best = reading;
            }
        }
        return Optional.ofNullable(best);
    }

    private @Nullable Reading fit(OfAct act) {
        Frame frame = frames.get(act.frame());
        boolean verb = act.form().tense() != Tense.NOUN;
        if (verb != !frame.noun() && verb) {
            return null;
        }
        Optional<Predicate> predicate = verb ? structure.predicateAt(act.from()) : Optional.empty();
        if (verb && predicate.isEmpty() && act.form().tense() != Tense.PARTICIPLE) {
            return null;
        }
        if (!verb
                && structure
                        .predicateAt(act.from())
                        .filter(p -> p.act() && isClearlyVerb(p))
                        .isPresent()) {
            return null;
        }
        if (!hasNeeded(frame, act)) {
            return null;
        }
        Roles roles = new Roles(structure, mentions, discourse, act, frame, predicate);
        Reading reading = new Reading(frame, act.from(), act.to(), number);
        reading.verb = roles.carrier();
        reading.anchor = reading.verb.map(Predicate::from).orElse(act.from());
        reading.agents = roles.agents();
        reading.patients = roles.patients(reading.agents);
        place(reading, roles);
        if (!isTold(reading, frame) || !isOfOrganisation(reading)) {
            return null;
        }
        reading.weight = weight(reading, frame, verb);
        return reading;
    }

    /** One joins and leaves organisations, not cities. */
    private static boolean isOfOrganisation(Reading reading) {
        boolean membership =
                reading.type() == EventType.JOIN_ORGANIZATION
                        || reading.type() == EventType.LEAVE_ORGANIZATION;
        return !membership
                || reading.patients.isEmpty()
                || reading.patients.stream()
                        .anyMatch(p -> !p.name().org().isEmpty() && p.name().country().isEmpty());
    }

    private boolean isClearlyVerb(Predicate predicate) {
        return structure.subject(predicate).isPresent();
    }

    private boolean hasNeeded(Frame frame, OfAct act) {
        if (frame.need().isEmpty() && frame.veto().isEmpty()) {
            return true;
        }
        int start = structure.clauseStart(act.from());
        int end =
                Math.min(
                        mentions.tokens().size(),
                        Math.max(structure.clauseEnd(act.from()), act.to()));
        boolean found = frame.need().isEmpty();
        for (int i = start; i < end; i++) {
            Optional<OfCue> noun = mentions.cue(i, CueKind.NOUN);
            if (noun.isPresent() && i != act.from()) {
                if (frame.veto().contains(noun.get().value())) {
                    return false;
                }
                boolean near = i >= act.from() - 12;
                found |= near && frame.need().contains(noun.get().value());
            }
        }
        return found;
    }

    private static boolean isTold(Reading reading, Frame frame) {
        long parties =
                reading.parties().stream()
                        .map(
                                a ->
                                        a.name().country()
                                                + a.name().org()
                                                + (a.name().country().isEmpty()
                                                                && a.name().org().isEmpty()
                                                        ? a.name().person()
                                                        : ""))
                        .distinct()
                        .count();
        if (frame.has("none")) {
            return true;
        }
        if (frame.has("two")) {
            return parties >= 2;
        }
        if (parties < 1) {
            return false;
        }
        boolean domestic =
                parties == 1
                        && !reading.patients.isEmpty()
                        && !reading.agents.isEmpty()
                        && frame.type() != EventType.VISIT;
        return !domestic
                && (!reading.agents.isEmpty() || frame.symmetric() || !reading.patients.isEmpty());
    }

    private static double weight(Reading reading, Frame frame, boolean verb) {
        double weight = verb ? 0.6 : 0.5;
        weight += reading.agents.isEmpty() ? 0 : 0.2;
        weight += reading.patients.isEmpty() ? 0 : 0.1;
        weight += frame.need().isEmpty() ? 0 : 0.08;
        weight += frame.patient().isEmpty() && !reading.agents.isEmpty() ? 0.05 : 0;
        return frame.has("weak") ? weight - 0.2 : weight;
    }

    private void place(Reading reading, Roles roles) {
        Frame frame = reading.frame;
        if (frame.place().contains("patient")) {
            Optional<OfPlace> city = roles.cityOfPatient();
            if (city.isPresent()) {
                reading.placeName = city.get().name();
                reading.placeCountry = city.get().country();
                boolean nearer =
                        reading.patients.isEmpty()
                                || city.get().from() < reading.patients.get(0).from();
                if (nearer) {
                    reading.patients = List.of(roles.asActor(city.get()));
                }
                return;
            }
            if (!reading.patients.isEmpty()) {
                OfActor patient = reading.patients.get(0);
                reading.placeCountry = patient.name().country();
                reading.placeName = patient.shape() == Shape.CAPITAL ? "capital" : "";
                return;
            }
        }
        roles.locative(reading);
    }
}
