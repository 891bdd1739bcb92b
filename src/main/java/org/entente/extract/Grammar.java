package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.extract.Clause.Kind;
import org.entente.extract.Item.Marker;
import org.entente.extract.Item.Nominal;
import org.entente.extract.Item.Verbal;
import org.entente.mention.ActorName;
import org.entente.mention.CueKind;
import org.entente.mention.Mention.OfAct;
import org.entente.mention.Mention.OfActor;
import org.entente.mention.Mention.Shape;
import org.entente.text.Morphology.Form.Tense;
import org.jspecify.annotations.Nullable;

/** Answers who does what in a parsed sentence: subjects, objects, owners, what follows a noun. */
final class Grammar {
    final Parse parse;
    final Words words;
    private final FrameTable frames;
    private final Discourse discourse;
    private final boolean verbFirst;
    private final boolean adjectiveAfter;

    Grammar(Parse parse, FrameTable frames, Discourse discourse) {
        this.parse = parse;
        this.words = parse.words;
        this.frames = frames;
        this.discourse = discourse;
        this.verbFirst = words.mentions.lexicon().settings().verbFirst();
        this.adjectiveAfter = words.mentions.lexicon().settings().adjectiveAfter();
    }

    boolean verbFirst() {
        return verbFirst;
    }

    // subjects

    /** The actors that a clause's verb has as subject, written or understood. */
    List<OfActor> subject(Clause clause) {
        return subject(clause, 0);
    }

    private List<OfActor> subject(Clause clause, int depth) {
        if (depth > 6) {
            return List.of();
        }
        Optional<List<OfActor>> controller = controller(clause, depth);
        if (controller.isPresent()) {
            return controller.get();
        }
        Phrase phrase = clause.subject;
        if (phrase != null) {
            List<OfActor> heads = phrase.heads();
            List<OfActor> armed = armed(phrase, heads);
            if (!armed.isEmpty()) {
                return armed;
            }
            if (phrase.actors.isEmpty() && isDocument(phrase)) {
                return discourse.lastSubject();
            }
            if (!heads.isEmpty() || phrase.clause == clause || phrase == clause.antecedent) {
                return heads.isEmpty() ? members(phrase) : heads;
            }
            return heads;
        }
        if (clause.verb != null && clause.kind == Kind.PARTICIPIAL && clause.parent != null) {
            return subject(clause.parent, depth + 1);
        }
        if (verbFirst && clause.verb != null || clause.parent == null && isSentenceStart(clause)) {
            return verbFirst ? discourse.lastSubject() : List.of();
        }
        return List.of();
    }

    /**
     * Who says what a clause of saying says: its subject, or those whose the subject is ("Turkish
     * sources"), or sources without a name.
     */
    List<OfActor> speaker(Clause clause) {
        boolean passive = clause.verb != null && clause.verb.passive();
        List<OfActor> subject =
                passive ? by(clause).map(Phrase::heads).orElse(List.of()) : subject(clause);
        Phrase phrase = clause.subject;
        if (!subject.isEmpty() || phrase == null) {
            return subject;
        }
        List<OfActor> around = phrase.everyone();
        if (!around.isEmpty()) {
            return around;
        }
        for (int i = phrase.from; i < phrase.to; i++) {
            boolean source =
                    words.mentions.cuesAt(i).stream()
                            .anyMatch(c -> c.kind() == CueKind.NOUN && c.value().equals("source"));
            if (source) {
                return List.of(unnamed(phrase));
            }
        }
        return List.of();
    }

    private static OfActor unnamed(Phrase phrase) {
        return new OfActor(
                phrase.from,
                phrase.to,
                new ActorName("", "unnamed sources", "", "", ""),
                phrase.preposition,
                false,
                false,
                false,
                "",
                Shape.ORGANISATION);
    }

    private static boolean isSentenceStart(Clause clause) {
        return clause.start == 0;
    }

    /** "The statement condemned": what is written speaks for those who were spoken of. */
    private boolean isDocument(Phrase phrase) {
        return words.mentions.cuesAt(phrase.head).stream()
                .anyMatch(c -> c.kind() == CueKind.NOUN && c.value().equals("document"));
    }

    /** "Iranian missiles and drones had hit": whose the arms are. */
    private List<OfActor> armed(Phrase phrase, List<OfActor> heads) {
        boolean named = heads.stream().anyMatch(a -> a.name().known());
        boolean arms =
                words.mentions.cuesAt(phrase.head).stream()
                        .anyMatch(
                                c ->
                                        c.kind() == CueKind.NOUN
                                                && (c.value().equals("weapons")
                                                        || c.value().equals("troops")
                                                        || c.value().equals("missile")));
        return named || !arms ? List.of() : owners(phrase, phrase.head);
    }

    /** "the leaders of Russia and Iran", "a group of U.S. senators": who the members are. */
    List<OfActor> members(Phrase phrase) {
        if (!mayBePeople(phrase)) {
            return List.of();
        }
        String link = verbFirst ? "ل" : "of";
        Optional<Phrase> of = next(phrase).filter(p -> p.preposition.equals(link));
        return of.map(Phrase::heads).orElse(List.of());
    }

    private boolean mayBePeople(Phrase phrase) {
        return words.acts(phrase.head).isEmpty();
    }

    /** "urged X to": the one who is to do what the infinitive says, where the grammar says who. */
    private Optional<List<OfActor>> controller(Clause clause, int depth) {
        Clause parent = clause.parent;
        boolean dependent =
                clause.kind == Kind.INFINITIVE
                        || clause.kind == Kind.PARTICIPIAL
                                && clause.antecedent == null
                                && isGoverned(clause);
        if (!dependent
                || parent == null
                || clause.subject != null && clause.subject.clause == clause) {
            return Optional.empty();
        }
        int governor = clause.governor;
        if (governor >= 0 && parse.phraseAt(governor).isPresent()) {
            Phrase phrase = parse.phraseAt(governor).get();
            List<OfActor> owners = owners(phrase, phrase.head);
            if (!owners.isEmpty()) {
                return Optional.of(owners);
            }
            return Optional.of(subject(parent, depth + 1));
        }
        if (parent.verb != null) {
            boolean byPatient = governsPatient(parent.verb.main());
            Optional<Phrase> object =
                    parent.objects.stream()
                            .filter(
                                    p ->
                                            p.to
                                                    <= (clause.verb == null
                                                            ? clause.start
                                                            : clause.verb.from()))
                            .filter(p -> !p.heads().isEmpty())
                            .reduce((a, b) -> b);
            boolean infinitive = clause.kind == Kind.INFINITIVE || blames(clause);
            if (object.isPresent() && (byPatient || infinitive)) {
                return Optional.of(object.get().heads());
            }
            if (byPatient && parent.verb.passive()) {
                return Optional.of(subject(parent, depth + 1));
            }
            return Optional.of(subject(parent, depth + 1));
        }
        return Optional.empty();
    }

    /** "condemned X for violating", "kept X from returning": the object does what follows. */
    private boolean blames(Clause clause) {
        String word =
                clause.verb == null
                        ? ""
                        : words.cue(clause.verb.from() - 1, CueKind.PREPOSITION)
                                .map(c -> c.value())
                                .orElse("");
        return word.equals("for") || word.equals("of") || word.equals("from");
    }

    /** The clause that says what a verb or noun at a token says, asks or thinks. */
    Optional<Clause> complement(int token) {
        return parse.clauses.stream()
                .filter(c -> c.kind == Kind.COMPLEMENT && c.governor == token)
                .findFirst();
    }

    private boolean isGoverned(Clause clause) {
        return clause.verb != null
                && clause.verb.from() > 0
                && words.has(clause.verb.from() - 1, CueKind.PREPOSITION);
    }

    /** Whether a frame of the word says that its patient does what is told inside. */
    boolean governsPatient(int token) {
        return words.acts(token).stream().anyMatch(a -> frames.get(a.frame()).inner().byPatient());
    }

    /** Whether two words tell an act of the same type. */
    boolean sharesType(int one, int other) {
        return words.acts(one).stream()
                .map(a -> frames.get(a.frame()).type())
                .anyMatch(
                        type ->
                                words.acts(other).stream()
                                        .anyMatch(a -> frames.get(a.frame()).type() == type));
    }

    /** Whether a frame of the verb says what becomes of the acts told inside its complement. */
    boolean governs(@Nullable Verb verb) {
        return verb != null
                && words.acts(verb.main()).stream()
                        .filter(a -> a.form().tense() != Tense.NOUN)
                        .anyMatch(a -> frames.get(a.frame()).inner().factuality().isPresent());
    }

    // phrases around

    /** The phrase right after another, nothing between but quotation marks. */
    Optional<Phrase> next(Phrase phrase) {
        int k = index(phrase) + 1;
        while (k < parse.items().size()) {
            Item item = parse.items().get(k);
            if (item instanceof Nominal n) {
                return Optional.of(n.phrase());
            }
            if (!(item instanceof Marker m && m.kind() == Marker.Kind.QUOTE)) {
                return Optional.empty();
            }
            k++;
        }
        return Optional.empty();
    }

    /** A phrase and those before it that it hangs on: "the treaty with the United States". */
    List<Phrase> chain(Phrase last) {
        List<Phrase> chain = new ArrayList<>();
        chain.add(last);
        Phrase phrase = last;
        for (int k = index(last) - 1; k >= 0 && !phrase.bare(); k--) {
            if (!(parse.items().get(k) instanceof Nominal n)) {
                break;
            }
            phrase = n.phrase();
            chain.add(phrase);
        }
        return chain;
    }

    int index(Phrase phrase) {
        List<Item> items = parse.items();
        for (int k = 0; k < items.size(); k++) {
            if (items.get(k) instanceof Nominal n && n.phrase() == phrase) {
                return k;
            }
        }
        return items.size();
    }

    /**
     * The phrases after a part of the sentence that may belong to it: up to a verb, a word that
     * opens a clause, or a comma that no preposition follows.
     */
    List<Phrase> following(int item) {
        List<Phrase> found = new ArrayList<>();
        List<Item> items = parse.items();
        for (int k = item + 1; k < items.size(); k++) {
            switch (items.get(k)) {
                case Nominal n -> found.add(n.phrase());
                case Verbal v -> {
                    return found;
                }
                case Marker m -> {
                    switch (m.kind()) {
                        case AND, QUOTE -> {}
                        case COMMA -> {
                            boolean goesOn =
                                    k + 1 < items.size()
                                            && items.get(k + 1) instanceof Nominal n
                                            && (!n.phrase().bare()
                                                    || isConjunct(n.phrase())
                                                    || n.phrase().temporal);
                            if (!goesOn) {
                                return found;
                            }
                        }
                        default -> {
                            return found;
                        }
                    }
                }
            }
        }
        return found;
    }

    private boolean isConjunct(Phrase phrase) {
        return parse.phrases.stream().anyMatch(p -> p.conjuncts.contains(phrase));
    }

    // owners

    /** Who owns a noun: a name or pronoun before it, an adjective of nationality beside it. */
    List<OfActor> owners(Phrase phrase, int noun) {
        List<OfActor> owners = new ArrayList<>(2);
        for (OfActor actor : phrase.actors) {
            boolean before = actor.to() <= noun;
            boolean quality = actor.shape() == Shape.ADJECTIVE || actor.modifier();
            if (!verbFirst
                    && before
                    && (actor.possessive() || quality || isCompound(actor, phrase))) {
                owners.add(actor);
            } else if (actor.from() > noun
                    && actor.shape() == Shape.ADJECTIVE
                    && (verbFirst || adjectiveAfter)) {
                owners.add(actor);
            }
        }
        if (owners.size() > 1) {
            List<OfActor> possessive = owners.stream().filter(OfActor::possessive).toList();
            return possessive.isEmpty() ? owners : possessive;
        }
        return owners;
    }

    /** "Ukraine peace talks", "EU sanctions": a name that only qualifies what follows. */
    private static boolean isCompound(OfActor actor, Phrase phrase) {
        return actor.to() < phrase.to
                && actor.shape() != Shape.PERSON
                && actor.shape() != Shape.TITLE;
    }

    /** Whether a pronoun owns the noun: "its", ـها. */
    boolean hasPronoun(OfAct act, Phrase phrase) {
        if (act.form().pronoun()) {
            return true;
        }
        for (int i = phrase.from; i < act.from(); i++) {
            if (words.has(i, CueKind.POSSESSIVE)) {
                return true;
            }
        }
        return false;
    }

    /** What a noun with a pronoun refers to: the subject of its clause, else the last one. */
    List<OfActor> referent(Phrase phrase) {
        Clause clause = phrase.clause;
        for (int depth = 0; clause != null && depth < 5; depth++) {
            boolean own = clause.subject == phrase || clause.verb == null;
            List<OfActor> subject = own ? List.of() : subject(clause);
            if (!subject.isEmpty() && !subject.stream().allMatch(a -> phrase.actors.contains(a))) {
                return subject;
            }
            clause = clause.parent;
        }
        return discourse.lastSubject();
    }

    /** The actors of a noun's genitive: after "of", or in Arabic right after the noun. */
    List<OfActor> genitive(Phrase phrase, int nounEnd, boolean deep) {
        if (verbFirst) {
            for (OfActor actor : phrase.actors) {
                if (actor.from() >= nounEnd && actor.shape() != Shape.ADJECTIVE) {
                    boolean direct =
                            actor.from() == nounEnd || deep || onlyQualities(nounEnd, actor.from());
                    return direct ? withConjuncts(phrase, actor) : List.of();
                }
            }
            return List.of();
        }
        boolean bare = words.mentions.lexicon().settings().genitive();
        Optional<Phrase> of =
                next(phrase)
                        .filter(p -> p.preposition.equals("of") || bare && p.bare() && !p.temporal);
        if (of.isEmpty()
                || phrase.head >= nounEnd && phrase.head != nounEnd - 1 && !adjectiveAfter) {
            return List.of();
        }
        List<OfActor> heads = of.get().heads();
        return heads.isEmpty() && deep ? of.get().everyone() : heads;
    }

    private static List<OfActor> withConjuncts(Phrase phrase, OfActor first) {
        List<OfActor> all = new ArrayList<>();
        for (OfActor actor : phrase.actors) {
            if (actor.from() >= first.from()
                    && actor.shape() != Shape.ADJECTIVE
                    && actor.from() == first.from()) {
                all.add(actor);
            }
        }
        phrase.conjuncts.forEach(c -> all.addAll(c.heads()));
        return all;
    }

    private boolean onlyQualities(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.has(i, CueKind.DETERMINER)
                    && !words.has(i, CueKind.FILLER)
                    && !words.isNumber(i)) {
                return false;
            }
        }
        return true;
    }

    // verbs that carry nouns

    /** Whether a noun stands after the verb of its clause, so that the verb may govern it. */
    static boolean afterVerb(Phrase phrase) {
        Clause clause = phrase.clause;
        return clause.verb != null && phrase.from >= clause.verb.main() && clause.subject != phrase;
    }

    boolean isPassive(Clause clause) {
        return clause.verb != null && clause.verb.passive();
    }

    /** The actor after "by" in a clause. */
    Optional<Phrase> by(Clause clause) {
        return clause.others.stream().filter(p -> p.preposition.equals("by")).findFirst();
    }

    boolean has(@Nullable Verb verb, CueKind kind) {
        return verb != null && words.has(verb.main(), kind);
    }

    boolean isGerund(Clause clause) {
        return clause.kind == Kind.PARTICIPIAL
                && clause.verb != null
                && clause.verb.tense() == Tense.PROGRESSIVE
                && isGoverned(clause);
    }

    boolean isAct(@Nullable Verb verb) {
        return verb != null
                && words.acts(verb.main()).stream().anyMatch(a -> a.form().tense() != Tense.NOUN);
    }

    /** Whether a verb acts upon its object by what a frame says, so that it lends it no subject. */
    boolean actsUponObject(@Nullable Verb verb) {
        return verb != null
                && words.acts(verb.main()).stream()
                        .filter(a -> a.form().tense() != Tense.NOUN)
                        .anyMatch(
                                a ->
                                        frames.get(a.frame()).patient().stream()
                                                .anyMatch(s -> s.kind() == Slot.Kind.OBJECT));
    }
}
