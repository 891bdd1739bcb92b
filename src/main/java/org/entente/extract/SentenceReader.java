package org.entente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.event.EventType;
import org.entente.mention.ActorName;
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
    private final Words words;
    private final Parse parse;
    private final Grammar grammar;
    private final int number;
    private final Discourse discourse;

    SentenceReader(SentenceMentions mentions, FrameTable frames, Discourse discourse, int number) {
        this.mentions = mentions;
        this.frames = frames;
        this.discourse = discourse;
        this.number = number;
        this.words = new Words(mentions, frames);
        this.parse = Parse.of(words);
        this.grammar = new Grammar(parse, frames, discourse);
    }

    Parse parse() {
        return parse;
    }

    /** The sentence's acts in reading order. */
    List<Reading> read() {
        Map<Integer, List<OfAct>> byPlace = new LinkedHashMap<>();
        int covered = 0;
        for (OfAct act : mentions.acts()) {
            if (act.from() < covered && !byPlace.containsKey(act.from())
                    || words.bracketed(act.from())) {
                continue;
            }
            covered = Math.max(covered, act.to());
            byPlace.computeIfAbsent(act.from(), k -> new ArrayList<>(2)).add(act);
        }
        List<Reading> readings = new ArrayList<>();
        byPlace.values().forEach(acts -> best(acts).ifPresent(readings::add));
        Attribution attribution = new Attribution(grammar, frames, discourse, readings);
        attribution.attribute();
        readings.addAll(attribution.implied());
        new Dating(grammar, mentions, readings).date();
        readings.removeIf(reading -> reading.skipped);
        List<ActorName> salient = discourse.salient();
        List<ActorName> subjects = new ArrayList<>();
        discourse.lastSubject().stream().map(a -> a.name().party()).forEach(subjects::add);
        subjects.addAll(salient);
        for (Reading reading : readings) {
            reading.salient = reading.frame.symmetric() && grammar.verbFirst() ? subjects : salient;
        }
        rememberSubject();
        readings.sort(Comparator.comparingInt(r -> r.from));
        return readings;
    }

    private void rememberSubject() {
        for (Clause clause : parse.clauses) {
            boolean background = clause.verb != null && clause.verb.mood().perfect();
            if (background && grammar.verbFirst()) {
                return;
            }
            if (clause.verb != null && clause.parent == null) {
                List<OfActor> subject = grammar.subject(clause);
                if (!subject.isEmpty()) {
                    discourse.subject(subject);
                    return;
                }
            }
        }
        for (Clause clause : parse.clauses) {
            if (clause.verb != null) {
                List<OfActor> subject = grammar.subject(clause);
                if (!subject.isEmpty()) {
                    discourse.subject(subject);
                    return;
                }
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
        Optional<Clause> verb = parse.clauseOfVerb(act.from());
        boolean asVerb = verb.isPresent() && !isNounHere(act, verb.get());
        if (frame.noun() == asVerb) {
            return null;
        }
        if (frame.noun()) {
            Optional<Phrase> phrase = parse.phraseAt(act.from());
            if (phrase.isEmpty() || phrase.get().clause == Clause.NONE) {
                return null;
            }
            Clause clause = carrier(phrase.get()).orElse(phrase.get().clause);
            return told(act, frame, clause, phrase.get());
        }
        if (verb.isEmpty()) {
            return null;
        }
        Verb own = java.util.Objects.requireNonNull(verb.get().verb);
        boolean helps = own.main() != act.from() && own.main() >= act.to();
        boolean stands = frame.type() == EventType.AGREE || frame.type() == EventType.THREATEN;
        if (helps && grammar.isAct(own) && !stands) {
            return null;
        }
        return told(act, frame, verb.get(), null);
    }

    /** "a visit that he paid", "talks held by": the clause that carries the noun before it. */
    private Optional<Clause> carrier(Phrase phrase) {
        return parse.clauses.stream()
                .filter(c -> c.antecedent == phrase && c.verb != null && c.verb.light())
                .filter(c -> phrase.clause.verb == null || !phrase.clause.verb.light())
                .findFirst();
    }

    private static boolean isNounHere(OfAct act, Clause clause) {
        return act.form().tense() == Tense.NOUN;
    }

    private @Nullable Reading told(OfAct act, Frame frame, Clause clause, @Nullable Phrase phrase) {
        if (!hasNeeded(frame, act, clause, phrase) || isCognate(frame, act, clause, phrase)) {
            return null;
        }
        Roles roles = new Roles(grammar, act, frame, clause, phrase);
        Reading reading =
                new Reading(frame, act.from(), act.to(), number, roles.clause, roles.verbal);
        reading.agents = roles.agents();
        reading.patients = roles.patients(reading.agents);
        if (frame.symmetric()) {
            // Whoever speaks to the press meets nobody.
            reading.agents = withoutMedia(reading.agents);
            reading.patients = withoutMedia(reading.patients);
        }
        place(reading, roles);
        if (!isTold(reading, frame) || !isOfOrganisation(reading)) {
            return null;
        }
        reading.weight = weight(reading, frame, phrase == null);
        return reading;
    }

    /** رفض رفضا قاطعا: the noun of the verb beside it only says how. */
    private boolean isCognate(Frame frame, OfAct act, Clause clause, @Nullable Phrase phrase) {
        return phrase != null
                && grammar.verbFirst()
                && clause.verb != null
                && words.norm(act.from()).endsWith("ا")
                && words.acts(clause.verb.main()).stream()
                        .filter(a -> a.form().tense() != Tense.NOUN)
                        .anyMatch(a -> frames.get(a.frame()).type() == frame.type());
    }

    private static List<OfActor> withoutMedia(List<OfActor> actors) {
        return actors.stream().filter(a -> !a.name().sector().equals("MED")).toList();
    }

    /** One joins and leaves organisations, not cities. */
    private static boolean isOfOrganisation(Reading reading) {
        boolean membership =
                reading.type() == EventType.JOIN_ORGANIZATION
                        || reading.type() == EventType.LEAVE_ORGANIZATION;
        return !membership
                || reading.patients.stream().noneMatch(p -> p.name().known())
                || reading.patients.stream()
                        .anyMatch(p -> !p.name().org().isEmpty() && p.name().country().isEmpty());
    }

    /**
     * Whether a noun of a class that the frame asks for stands where the act's complement stands,
     * and none that it forbids.
     */
    private boolean hasNeeded(Frame frame, OfAct act, Clause clause, @Nullable Phrase phrase) {
        if (frame.need().isEmpty() && frame.veto().isEmpty()) {
            return true;
        }
        // "and its parliament approved it": what the pronoun stands for was named before.
        boolean referred =
                act.form().pronoun()
                        && phrase == null
                        && (frame.type() == EventType.RATIFY_AGREEMENT
                                || frame.type() == EventType.REJECT);
        boolean found = frame.need().isEmpty() || referred;
        for (Phrase near : phrase == null ? complements(clause) : around(phrase)) {
            for (int i = near.from; i < near.to; i++) {
                if (i >= act.from() && i < act.to()) {
                    continue;
                }
                Set<String> classes = classes(i);
                if (classes.stream().anyMatch(frame.veto()::contains)) {
                    return false;
                }
                found |= classes.stream().anyMatch(frame.need()::contains);
            }
        }
        return found;
    }

    private Set<String> classes(int token) {
        Set<String> classes = new HashSet<>();
        for (OfCue cue : mentions.cuesAt(token)) {
            if (cue.kind() == CueKind.NOUN) {
                classes.add(cue.value());
            }
        }
        return classes;
    }

    private List<Phrase> complements(Clause clause) {
        List<Phrase> phrases = new ArrayList<>(clause.objects);
        clause.objects.forEach(p -> phrases.addAll(p.conjuncts));
        phrases.addAll(clause.others);
        boolean undergoes = clause.verb != null && clause.verb.passive();
        if (clause.subject != null && (undergoes || clause.objects.isEmpty())) {
            phrases.add(clause.subject);
        }
        if (clause.antecedent != null) {
            phrases.addAll(grammar.chain(clause.antecedent));
        }
        for (Phrase object : List.copyOf(clause.objects)) {
            phrases.addAll(grammar.following(grammar.index(object)));
        }
        return phrases;
    }

    private List<Phrase> around(Phrase phrase) {
        List<Phrase> phrases = new ArrayList<>();
        phrases.add(phrase);
        phrases.addAll(grammar.following(grammar.index(phrase)));
        return phrases;
    }

    private static boolean isTold(Reading reading, Frame frame) {
        long parties = Act.keys(reading.parties()).size();
        if (frame.has("none")) {
            return true;
        }
        boolean named =
                reading.parties().stream()
                        .anyMatch(
                                a ->
                                        a.name().known()
                                                || !a.name().role().isEmpty() && reading.verbal);
        if (!named && !reading.parties().isEmpty() && !Roles.isLocal(frame.type())) {
            return false;
        }
        if (frame.has("two")) {
            boolean travels =
                    frame.type() == EventType.VISIT
                            && !reading.agents.isEmpty()
                            && !reading.patients.isEmpty();
            return parties >= 2
                    || travels
                    || parties == 1 && Completion.completes(reading)
                    || parties == 0 && frame.symmetric() && reading.verbal && !frame.has("weak");
        }
        if (parties < 1) {
            return frame.symmetric() && reading.verbal && !frame.has("weak");
        }
        boolean domestic =
                parties == 1
                        && !reading.patients.isEmpty()
                        && !reading.agents.isEmpty()
                        && frame.type() != EventType.VISIT;
        return !domestic || reading.verbal && Roles.isLocal(frame.type());
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
