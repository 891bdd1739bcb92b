package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.event.EventType;
import org.entente.extract.Slot.Kind;
import org.entente.mention.ActorName;
import org.entente.mention.CueKind;
import org.entente.mention.Mention.OfAct;
import org.entente.mention.Mention.OfActor;
import org.entente.mention.Mention.OfPlace;
import org.entente.mention.Mention.Shape;
import org.jspecify.annotations.Nullable;

/** Who fills the roles of one frame at one word. */
final class Roles {
    private final Grammar grammar;
    private final OfAct act;
    private final Frame frame;
    private final boolean verb;
    private final @Nullable Phrase phrase;

    /** The clause whose verb is the act, carries its noun, or has the noun among its phrases. */
    final Clause clause;

    /** Whether the verb of the clause tells the act. */
    final boolean verbal;

    private final boolean passive;
    private List<OfActor> taken = List.of();

    Roles(Grammar grammar, OfAct act, Frame frame, Clause clause, @Nullable Phrase phrase) {
        this.grammar = grammar;
        this.act = act;
        this.frame = frame;
        this.verb = phrase == null;
        this.phrase = phrase;
        this.clause = clause;
        this.verbal = verb || isCarried();
        this.passive = clause.verb != null && clause.verb.passive();
    }

    /** "paid a visit": whether the verb only says that what its noun tells was done. */
    private boolean isCarried() {
        Verb light = clause.verb;
        if (light == null || phrase == null || !light.light()) {
            return false;
        }
        return clause.objects.contains(phrase)
                || clause.antecedent == phrase
                || isConjunctOf(clause.objects)
                || clause.subject == phrase
                || clause.others.contains(phrase)
                        && phrase.from > light.main()
                        && isFirstAfter(light);
    }

    private boolean isConjunctOf(List<Phrase> phrases) {
        return phrases.stream().anyMatch(p -> p.conjuncts.contains(phrase));
    }

    private boolean isFirstAfter(Verb light) {
        return clause.objects.isEmpty()
                && clause.others.stream()
                        .noneMatch(
                                p ->
                                        !p.temporal
                                                && p.from > light.main()
                                                && phrase != null
                                                && p.from < phrase.from);
    }

    List<OfActor> agents() {
        List<OfActor> agents = slots(frame.agent());
        if (agents.isEmpty() && verb && passive) {
            agents = grammar.by(clause).map(Phrase::heads).orElse(List.of());
        }
        if (frame.symmetric() && phrase != null && !verbal && Act.keys(agents).size() == 1) {
            agents = withObjects(agents);
        }
        taken = agents;
        return agents;
    }

    /** "told Scholz in a phone call": who is spoken to takes part as well. */
    private List<OfActor> withObjects(List<OfActor> agents) {
        boolean beside = phrase != null && clause.others.contains(phrase) && !passive;
        List<OfActor> subject = beside ? grammar.subject(clause) : List.of();
        if (subject.isEmpty() || !Act.keys(subject).equals(Act.keys(agents))) {
            return agents;
        }
        List<OfActor> all = new ArrayList<>(agents);
        for (Phrase object : clause.objects) {
            all.addAll(object.heads());
        }
        return all;
    }

    List<OfActor> patients(List<OfActor> agents) {
        List<OfActor> others = new ArrayList<>();
        boolean given = frame.type() == EventType.AID || frame.type() == EventType.MILITARY_AID;
        for (OfActor patient : slots(frame.patient())) {
            if (given && !patient.name().known()) {
                continue;
            }
            boolean same = agents.stream().anyMatch(a -> a.name().sameParty(patient.name()));
            if (!same || frame.type() == EventType.VISIT && !frame.symmetric()) {
                others.add(patient);
            } else if (verb && !frame.symmetric() && patient.from() < patient.to()) {
                // At home as abroad: "Turkish police detained the Turkish head of ...".
                others.add(
                        isLocal(frame.type())
                                ? patient
                                : asWords(patient.from(), patient.to(), patient.preposition()));
            }
        }
        return others;
    }

    private List<OfActor> slots(List<Slot> slots) {
        for (Slot slot : slots) {
            List<OfActor> found = without(slot(slot));
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (Slot slot : slots) {
            Optional<OfActor> words = words(slot);
            if (words.isPresent() && !taken.contains(words.get())) {
                return List.of(words.get());
            }
        }
        return List.of();
    }

    /** Whoever fills a role by words that no dictionary knows as an actor: "two gunmen". */
    private Optional<OfActor> words(Slot slot) {
        if (!verb
                && slot.kind() != Kind.GENITIVE
                && slot.kind() != Kind.PREPOSITION
                && slot.kind() != Kind.SUBJECT) {
            return Optional.empty();
        }
        Phrase filler =
                switch (slot.kind()) {
                    case SUBJECT ->
                            verb && !passive || verbal && !passive
                                    ? clause.subject
                                    : verb ? grammar.by(clause).orElse(null) : null;
                    case OBJECT ->
                            passive
                                    ? clause.subject
                                    : clause.objects.isEmpty() ? null : clause.objects.get(0);
                    case GENITIVE ->
                            phrase == null
                                    ? null
                                    : grammar.next(phrase)
                                            .filter(p -> p.preposition.equals("of"))
                                            .orElse(null);
                    case PREPOSITION ->
                            (verb
                                            ? clause.others
                                            : phrase == null
                                                    ? List.<Phrase>of()
                                                    : grammar.following(grammar.index(phrase)))
                                    .stream()
                                            .filter(
                                                    p ->
                                                            !p.temporal
                                                                    && matches(
                                                                            p.preposition,
                                                                            slot.preposition()))
                                            .findFirst()
                                            .orElse(null);
                    default -> null;
                };
        if (filler == null
                || filler == phrase
                || filler.temporal
                || frame.symmetric() && !isName(filler)
                || filler.to - filler.from == 1 && grammar.words.norm(filler.from).length() <= 4
                || grammar.words.has(filler.head, CueKind.ADVERB)
                || grammar.words.has(filler.head, CueKind.DETERMINER)) {
            return Optional.empty();
        }
        return Optional.of(asWords(filler.from, filler.to, filler.preposition));
    }

    /** An actor of whom only the words are known. */
    private static OfActor asWords(int from, int to, String preposition) {
        return new OfActor(
                from, to, ActorName.NONE, preposition, false, false, false, "", Shape.ORGANISATION);
    }

    /** Acts that are news though no state, organisation or person is named in them. */
    static boolean isLocal(EventType type) {
        return switch (type) {
            case ATTACK, PROTEST, DETAIN, SEIZE, RELEASE -> true;
            default -> false;
        };
    }

    /** Whether a phrase is written as a name, in languages that show it. */
    private boolean isName(Phrase filler) {
        return grammar.words.mentions.lexicon().settings().capitals()
                && filler.head > 0
                && filler.actors.isEmpty()
                && grammar.words.tokens.get(filler.head).isCapitalised();
    }

    /** What is not the agent already: one phrase fills one role. */
    private List<OfActor> without(List<OfActor> found) {
        return found.stream().filter(a -> !taken.contains(a)).toList();
    }

    private List<OfActor> slot(Slot slot) {
        return switch (slot.kind()) {
            case SUBJECT -> subject();
            case OBJECT -> object(slot.deep());
            case OWNER -> owner();
            case GENITIVE -> phrase == null ? List.of() : genitive(slot.deep());
            case CLAUSE ->
                    phrase != null && clause.subject == phrase
                            ? List.of()
                            : grammar.subject(clause);
            case PREPOSITION -> preposition(slot);
        };
    }

    /** "the Minsk summit", قمة مينسك: one capital after a meeting says where, not who. */
    private List<OfActor> genitive(boolean deep) {
        List<OfActor> actors =
                grammar.genitive(java.util.Objects.requireNonNull(phrase), act.to(), deep);
        boolean place =
                frame.symmetric() && actors.size() == 1 && actors.get(0).shape() == Shape.CAPITAL;
        return place ? List.of() : actors;
    }

    private List<OfActor> subject() {
        if (verb) {
            if (!passive) {
                return grammar.subject(clause);
            }
            Optional<Phrase> by = grammar.by(clause);
            if (by.isPresent()) {
                return by.get().heads();
            }
            return frame.symmetric() ? List.of() : List.of();
        }
        if (phrase != null && clause.subject == phrase
                || phrase != null && clause.antecedent == phrase && passive
                || clause.verb == null) {
            return verbal ? grammar.by(clause).map(Phrase::heads).orElse(List.of()) : List.of();
        }
        if (passive) {
            return grammar.by(clause).map(Phrase::heads).orElse(List.of());
        }
        if (!verbal
                && grammar.governs(clause.verb)
                && Grammar.afterVerb(java.util.Objects.requireNonNull(phrase))) {
            return grammar.governsPatient(clause.verb.main()) && !clause.objects.isEmpty()
                    ? clause.objects.get(0).heads()
                    : grammar.subject(clause);
        }
        boolean lends = verbal || !grammar.actsUponObject(clause.verb) && !refersBack();
        return lends ? grammar.subject(clause) : List.of();
    }

    /** "the visit", الزيارة: a noun with an article names an act that was told before. */
    private boolean refersBack() {
        return act.definite()
                || phrase != null
                        && grammar.words
                                .cue(phrase.from, CueKind.DETERMINER)
                                .filter(c -> c.value().equals("definite"))
                                .isPresent();
    }

    private List<OfActor> object(boolean deep) {
        if (!verb) {
            return nounObject(deep);
        }
        if (passive) {
            Phrase undergoer = clause.subject;
            if (undergoer == null) {
                return List.of();
            }
            List<OfActor> heads = undergoer.heads();
            return heads.isEmpty() && deep ? deep(undergoer) : heads;
        }
        List<Phrase> objects = clause.objects.stream().filter(o -> !isCognate(o)).toList();
        for (Phrase object : objects) {
            List<OfActor> heads = object.heads();
            if (heads.isEmpty()) {
                heads = grammar.members(object);
            }
            boolean named = heads.stream().anyMatch(a -> a.name().known());
            if (!heads.isEmpty() && deep && !named) {
                List<OfActor> inside = deep(object).stream().filter(a -> a.name().known()).toList();
                return inside.isEmpty() ? heads : inside;
            }
            if (!heads.isEmpty()) {
                return heads;
            }
            if (deep) {
                List<OfActor> inside = deep(object);
                if (!inside.isEmpty()) {
                    return inside;
                }
            }
        }
        boolean pronoun = grammar.verbFirst() && grammar.words.norm(act.to()).startsWith("ايا");
        if (pronoun) {
            // داعيا إياها: the object is a pronoun written by itself.
            return before(act.from());
        }
        return objects.isEmpty() && deep ? insideComplement() : List.of();
    }

    /**
     * "struck what it called bases in Iraq", "demands that Iran stop": whom the clause inside
     * names.
     */
    private List<OfActor> insideComplement() {
        Optional<Clause> inside = grammar.complement(act.from());
        if (inside.isEmpty()) {
            return List.of();
        }
        List<OfActor> subject = without(grammar.subject(inside.get()));
        if (!subject.isEmpty()) {
            return subject;
        }
        List<Phrase> phrases = new ArrayList<>(inside.get().objects);
        phrases.addAll(inside.get().others);
        for (Phrase inner : phrases) {
            List<OfActor> actors = without(inner.everyone());
            if (!actors.isEmpty()) {
                return List.of(best(actors));
            }
        }
        return List.of();
    }

    /** In Arabic a noun of action has an object after its owner: رفض بلاده تهجير. */
    private List<OfActor> nounObject(boolean deep) {
        if (phrase == null) {
            return List.of();
        }
        Optional<Phrase> next = grammar.next(phrase).filter(Phrase::bare).filter(p -> !p.temporal);
        if (next.isEmpty()) {
            return List.of();
        }
        List<OfActor> heads = next.get().heads();
        return heads.isEmpty() && deep ? deep(next.get()) : heads;
    }

    private boolean isCognate(Phrase object) {
        return grammar.verbFirst()
                && object.actors.isEmpty()
                && grammar.words.norm(object.head).endsWith("ا")
                && grammar.sharesType(object.head, act.from());
    }

    /** "its occupation of": whom a pronoun at an act's noun means, the party named before. */
    private List<OfActor> referred(Phrase top) {
        boolean pronoun = false;
        for (int i = top.from; i < top.to && grammar.verbFirst(); i++) {
            pronoun |= grammar.words.acts(i).stream().anyMatch(a -> a.form().pronoun());
        }
        return pronoun ? before(top.from) : List.of();
    }

    /** The party named last before a token that does not act itself. */
    private List<OfActor> before(int token) {
        OfActor found = null;
        for (OfActor actor : grammar.words.mentions.actors()) {
            boolean party = !actor.name().country().isEmpty() || !actor.name().org().isEmpty();
            boolean own = taken.stream().anyMatch(t -> t.name().sameParty(actor.name()));
            if (actor.to() <= token && party && !own) {
                found = actor;
            }
        }
        return found == null ? List.of() : List.of(found.elsewhere());
    }

    /** Any actor inside a phrase, then in the phrases that hang on it. */
    private List<OfActor> deep(Phrase top) {
        List<OfActor> referred = referred(top);
        if (!referred.isEmpty()) {
            return referred;
        }
        List<OfActor> inside = without(top.everyone());
        boolean named = inside.stream().anyMatch(a -> a.name().known());
        if (named) {
            return top.heads().isEmpty() ? List.of(best(inside)) : inside;
        }
        for (Phrase below : grammar.following(grammar.index(top))) {
            if (below.temporal) {
                continue;
            }
            if (below.bare() && !grammar.verbFirst()) {
                break;
            }
            List<OfActor> actors =
                    without(below.heads().isEmpty() ? below.everyone() : below.heads());
            if (!actors.isEmpty() && !isPlace(below)) {
                return actors;
            }
        }
        return inside;
    }

    private static OfActor best(List<OfActor> actors) {
        for (OfActor actor : actors) {
            if (actor.possessive()) {
                return actor;
            }
        }
        return actors.get(0);
    }

    private static boolean isPlace(Phrase phrase) {
        boolean locative =
                phrase.preposition.equals("in")
                        || phrase.preposition.equals("at")
                        || phrase.preposition.equals("في");
        return locative && phrase.heads().stream().allMatch(a -> a.shape() == Shape.CAPITAL);
    }

    private List<OfActor> owner() {
        if (phrase == null) {
            return List.of();
        }
        List<OfActor> owners = grammar.owners(phrase, act.from());
        if (owners.isEmpty() && grammar.hasPronoun(act, phrase)) {
            return grammar.referent(phrase);
        }
        return owners;
    }

    private List<OfActor> preposition(Slot slot) {
        if (slot.preposition().equals("that")) {
            return insideComplement();
        }
        List<Phrase> candidates = new ArrayList<>();
        if (verb) {
            Verb own = clause.verb;
            int after = own == null ? act.from() : own.main();
            for (Phrase other : clause.others) {
                if (other.from > after) {
                    candidates.add(other);
                }
            }
            for (Phrase other : clause.others) {
                if (other.from <= after) {
                    candidates.add(other);
                }
            }
        } else if (phrase != null) {
            candidates.addAll(grammar.following(grammar.index(phrase)));
            if (verbal) {
                clause.others.stream()
                        .filter(p -> !candidates.contains(p))
                        .forEach(candidates::add);
            }
        }
        for (Phrase candidate : candidates) {
            if (candidate.temporal
                    || !matches(candidate.preposition, slot.preposition())
                    || isPartOfPatient(candidate)) {
                continue;
            }
            List<OfActor> heads = candidate.heads();
            if (heads.isEmpty()) {
                heads = grammar.members(candidate);
            }
            if (!heads.isEmpty()) {
                return heads;
            }
            if (slot.deep()) {
                List<OfActor> inside = deep(candidate);
                if (!inside.isEmpty()) {
                    return inside;
                }
            }
        }
        return slot.deep() && verb && slot.preposition().equals("at")
                ? insideComplement()
                : List.of();
    }

    /** "raids on a column of rebels": what stands after "of" or من is part of what is hit. */
    private boolean isPartOfPatient(Phrase candidate) {
        int before = grammar.index(candidate) - 1;
        return candidate.preposition.equals("من")
                && phrase != null
                && before >= 0
                && grammar.parse.items().get(before) instanceof Item.Nominal n
                && n.phrase() != phrase
                && n.phrase().actors.isEmpty()
                && frame.patient().stream()
                        .anyMatch(s -> s.preposition().equals(n.phrase().preposition));
    }

    private static boolean matches(String written, String wanted) {
        return written.equals(wanted) || wanted.equals("between") && written.equals("among");
    }

    // places

    /** The city that the patient's slot names, where it is a place and no actor. */
    Optional<OfPlace> cityOfPatient() {
        for (Slot slot : frame.patient()) {
            boolean object = slot.kind() == Kind.OBJECT || slot.kind() == Kind.GENITIVE;
            for (OfPlace place : grammar.words.mentions.places()) {
                boolean fits =
                        object
                                ? place.preposition().isEmpty() && place.from() - act.to() <= 3
                                : place.preposition().equals(slot.preposition());
                boolean near =
                        place.from() >= act.to() && grammar.parse.clauseAt(place.from()) == clause;
                if (fits && near) {
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
        int best = Integer.MAX_VALUE;
        for (OfPlace place : grammar.words.mentions.places()) {
            int distance = Math.abs(place.from() - act.from());
            if (grammar.parse.clauseAt(place.from()) == clause
                    && distance < best
                    && !place.preposition().isEmpty()) {
                best = distance;
                reading.placeName = place.name();
                reading.placeCountry = place.country();
            }
        }
        for (Phrase other : grammar.parse.phrases) {
            int distance = Math.abs(other.from - act.from());
            if (other.clause != clause || distance >= best || other.heads().isEmpty()) {
                continue;
            }
            OfActor head = other.heads().get(0);
            boolean in =
                    other.preposition.equals("in")
                            || other.preposition.equals("at")
                            || other.preposition.equals("في")
                            || other.preposition.equals("ب") && head.shape() == Shape.CAPITAL;
            if (in && (head.shape() == Shape.CAPITAL || head.shape() == Shape.COUNTRY)) {
                best = distance;
                reading.placeCountry = head.name().country();
                reading.placeName = head.shape() == Shape.CAPITAL ? "capital" : "";
            }
        }
    }
}
