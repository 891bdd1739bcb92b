package org.entente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.mention.ActorName;
import org.entente.mention.CueKind;
import org.entente.mention.Mention.OfAct;
import org.entente.mention.Mention.OfCue;
import org.entente.mention.Mention.Shape;
import org.entente.mention.SentenceMentions;
import org.entente.text.Morphology.Form;
import org.entente.text.Morphology.Form.Tense;
import org.entente.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a sentence without a parser: its verbs, where clauses begin, which words stand in an
 * aside, and the subject and objects of each verb.
 */
final class Structure {
    final SentenceMentions mentions;
    final List<Token> tokens;
    final List<Group> groups;
    final List<Predicate> predicates = new ArrayList<>();
    private final boolean[] boundary;
    private final int[] aside;
    private final boolean verbFirst;
    private final Optional<Group> inherited;
    private final Map<Predicate, Optional<Group>> subjects = new HashMap<>();

    /** A verb: an act's, or another that has a subject. */
    record Predicate(
            int from,
            int to,
            Form form,
            boolean speech,
            String stance,
            boolean light,
            boolean act,
            String prefix) {}

    Structure(SentenceMentions mentions, Optional<Group> inherited) {
        this.mentions = mentions;
        this.tokens = mentions.tokens();
        this.groups = Group.of(mentions);
        this.verbFirst = mentions.lexicon().settings().verbFirst();
        this.inherited = inherited;
        this.boundary = new boolean[tokens.size() + 1];
        this.aside = new int[tokens.size()];
        findBoundaries();
        findAsides();
        findPredicates();
    }

    // clauses

    private void findBoundaries() {
        boolean[] covered = new boolean[tokens.size()];
        for (CueKind kind :
                List.of(
                        CueKind.INTENT,
                        CueKind.FAIL,
                        CueKind.CANCEL,
                        CueKind.SUBORDINATE,
                        CueKind.ACCORDING,
                        CueKind.MODAL,
                        CueKind.CONDITION)) {
            for (OfCue cue : mentions.cues(kind)) {
                for (int i = cue.from() + 1; i < cue.to(); i++) {
                    covered[i] = true;
                }
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            boolean opens =
                    !covered[i]
                            && (mentions.has(i, CueKind.THAT) && !isDeterminerThat(i)
                                    || mentions.has(i, CueKind.SUBORDINATE)
                                    || mentions.has(i, CueKind.RELATIVE)
                                    || mentions.has(i, CueKind.CONDITION));
            Token token = tokens.get(i);
            boundary[i] =
                    opens
                            || token.isMark(";")
                            || token.isMark("؛")
                            || token.isMark(":")
                            || token.isMark("—")
                            || token.isMark("–");
        }
    }

    private boolean isDeterminerThat(int i) {
        return mentions.has(i, CueKind.DETERMINER)
                && i > 0
                && mentions.has(i - 1, CueKind.PREPOSITION);
    }

    /** A relative clause after a comma ends at the next comma. */
    private void findAsides() {
        int number = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (mentions.has(i, CueKind.RELATIVE) && isComma(i - 1)) {
                int end = i + 1;
                while (end < tokens.size() && !isComma(end)) {
                    end++;
                }
                number++;
                for (int k = i - 1; k < Math.min(end + 1, tokens.size()); k++) {
                    aside[k] = number;
                }
            }
        }
    }

    boolean verbFirst() {
        return verbFirst;
    }

    boolean isComma(int i) {
        return i >= 0
                && i < tokens.size()
                && (tokens.get(i).isMark(",") || tokens.get(i).isMark("،"));
    }

    boolean isBoundary(int i) {
        return boundary[i];
    }

    boolean isAside(int i) {
        return aside[i] != 0;
    }

    boolean sameLevel(int i, int k) {
        return aside[i] == aside[k];
    }

    /** The first token of the clause that a token stands in. */
    int clauseStart(int token) {
        int level = aside[token];
        for (int i = token - 1; i >= 0; i--) {
            if (aside[i] != level) {
                if (level != 0) {
                    return i + 1;
                }
                continue;
            }
            if (boundary[i]) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The number after the last token of the clause that a token stands in. */
    int clauseEnd(int token) {
        int level = aside[token];
        for (int i = token + 1; i < tokens.size(); i++) {
            if (aside[i] != level) {
                if (level != 0) {
                    return i;
                }
                continue;
            }
            if (boundary[i]) {
                return i;
            }
        }
        return tokens.size();
    }

    // verbs

    private void findPredicates() {
        Map<Integer, Predicate> byPlace = new HashMap<>();
        for (OfAct act : mentions.acts()) {
            if (act.form().tense() != Tense.NOUN && isVerbHere(act)) {
                byPlace.put(
                        act.from(),
                        new Predicate(
                                act.from(),
                                act.to(),
                                act.form(),
                                false,
                                "",
                                false,
                                true,
                                act.prefix()));
            }
        }
        for (CueKind kind :
                List.of(
                        CueKind.SPEECH,
                        CueKind.LIGHT,
                        CueKind.VERB,
                        CueKind.FAIL,
                        CueKind.CANCEL)) {
            for (OfCue cue : mentions.cues(kind)) {
                if (cue.form().tense() == Tense.NOUN && kind != CueKind.SPEECH) {
                    continue;
                }
                boolean speech = kind == CueKind.SPEECH;
                Predicate other = byPlace.get(cue.from());
                if (other == null || speech && !other.act()) {
                    byPlace.put(
                            cue.from(),
                            new Predicate(
                                    cue.from(),
                                    cue.to(),
                                    cue.form(),
                                    speech,
                                    speech ? cue.value() : "",
                                    kind == CueKind.LIGHT,
                                    other != null && other.act(),
                                    cue.prefix()));
                } else if (kind == CueKind.LIGHT) {
                    byPlace.put(
                            cue.from(),
                            new Predicate(
                                    other.from(),
                                    other.to(),
                                    other.form(),
                                    other.speech(),
                                    other.stance(),
                                    true,
                                    other.act(),
                                    other.prefix()));
                }
            }
        }
        predicates.addAll(byPlace.values());
        predicates.sort(Comparator.comparingInt(Predicate::from));
    }

    /** Whether a word that could be verb or noun is a verb here. */
    boolean isVerbHere(OfAct act) {
        int i = act.from();
        Tense tense = act.form().tense();
        if (verbFirst) {
            return !act.definite() && tense != Tense.NOUN && !governedByPreposition(i);
        }
        if (tense != Tense.BASE && tense != Tense.PRESENT) {
            return true;
        }
        boolean alsoNoun =
                mentions.has(i, CueKind.NOUN)
                        || mentions.acts().stream()
                                .anyMatch(a -> a.from() == i && a.form().tense() == Tense.NOUN);
        if (!alsoNoun && tense == Tense.BASE) {
            return true;
        }
        if (i == 0) {
            return !alsoNoun;
        }
        int before = i - 1;
        while (before > 0
                && mentions.has(before, CueKind.NEGATION)
                && !tokens.get(before).norm().equals("no")) {
            before--;
        }
        boolean afterSubject =
                groups.stream()
                        .anyMatch(
                                g ->
                                        g.to() == i
                                                && !g.possessive()
                                                && g.shape() != Shape.ADJECTIVE
                                                && g.preposition().isEmpty());
        boolean verbMark =
                tokens.get(before).norm().equals("to")
                        || mentions.has(before, CueKind.FUTURE)
                        || mentions.has(before, CueKind.MODAL)
                        || mentions.has(before, CueKind.RELATIVE)
                        || endsCue(before, CueKind.INTENT)
                        || endsCue(before, CueKind.FAIL);
        if (tense == Tense.BASE) {
            return verbMark && !mentions.has(before, CueKind.DETERMINER);
        }
        boolean nounMark =
                mentions.has(before, CueKind.DETERMINER)
                        || mentions.has(before, CueKind.POSSESSIVE)
                        || mentions.has(before, CueKind.PREPOSITION)
                        || mentions.has(before, CueKind.LIGHT);
        boolean nominalSequel =
                i + 1 < tokens.size() && mentions.has(i + 1, CueKind.PREPOSITION) && alsoNoun;
        return verbMark || !nounMark && (!alsoNoun || afterSubject && !nominalSequel);
    }

    private boolean governedByPreposition(int i) {
        return i > 0
                && mentions.has(i - 1, CueKind.PREPOSITION)
                && !mentions.has(i - 1, CueKind.THAT)
                && !mentions.has(i - 1, CueKind.SUBORDINATE);
    }

    boolean endsCue(int token, CueKind kind) {
        for (int i = token; i >= Math.max(0, token - 5); i--) {
            Optional<OfCue> cue = mentions.cue(i, kind);
            if (cue.isPresent() && cue.get().to() == token + 1) {
                return true;
            }
        }
        return false;
    }

    Optional<Predicate> predicateAt(int token) {
        return predicates.stream().filter(p -> p.from() == token).findFirst();
    }

    /** The nearest verb before a token, on the same level of asides. */
    Optional<Predicate> previous(int token) {
        Predicate found = null;
        for (Predicate predicate : predicates) {
            if (predicate.from() < token
                    && sameLevel(predicate.from(), Math.min(token, tokens.size() - 1))) {
                found = predicate;
            }
        }
        return Optional.ofNullable(found);
    }

    private boolean verbBetween(int from, int to) {
        return predicates.stream()
                .anyMatch(
                        p ->
                                p.from() >= from
                                        && p.from() < to
                                        && sameLevel(p.from(), Math.min(to, tokens.size() - 1)));
    }

    /** The number after the last token before the next verb, clause or sentence end. */
    int phraseEnd(int token) {
        int end = clauseEnd(token);
        for (Predicate predicate : predicates) {
            if (predicate.from() > token
                    && predicate.from() < end
                    && sameLevel(token, predicate.from())
                    && predicate.form().tense() != Tense.PARTICIPLE) {
                return predicate.from();
            }
        }
        return end;
    }

    boolean isPassive(Predicate verb) {
        Tense tense = verb.form().tense();
        if (verbFirst || tense != Tense.PAST && tense != Tense.PARTICIPLE) {
            return false;
        }
        for (int i = verb.from() - 1; i >= Math.max(0, verb.from() - 4); i--) {
            if (mentions.has(i, CueKind.BE)) {
                return true;
            }
            if (boundary[i]
                    || isComma(i)
                    || groups.stream()
                            .anyMatch(g -> g.to() == verb.from() && g.preposition().isEmpty())) {
                break;
            }
        }
        return by(verb).isPresent();
    }

    /** The actor after "by" that follows a verb at once or after its object. */
    Optional<Group> by(Predicate verb) {
        int end = Math.min(phraseEnd(verb.from()), verb.to() + 6);
        return groups.stream()
                .filter(
                        g ->
                                g.from() >= verb.to()
                                        && g.from() < end
                                        && g.preposition().equals("by"))
                .findFirst();
    }

    // subjects and objects

    Optional<Group> subject(Predicate verb) {
        Optional<Group> known = subjects.get(verb);
        if (known != null) {
            return known;
        }
        subjects.put(verb, Optional.empty());
        Optional<Group> found = verbFirst ? subjectAround(verb) : subjectBefore(verb);
        subjects.put(verb, found);
        return found;
    }

    private Optional<Group> subjectBefore(Predicate verb) {
        int start = clauseStart(verb.from());
        Optional<Group> antecedent = antecedent(start, verb);
        if (antecedent.isPresent()) {
            return antecedent;
        }
        boolean participle =
                verb.form().tense() == Tense.PROGRESSIVE
                        && (isComma(verb.from() - 1) || start == verb.from() || verb.from() == 0);
        if (!participle) {
            Optional<Group> inverted = invertedSubject(verb);
            for (int k = groups.size() - 1; k >= 0; k--) {
                Group group = groups.get(k);
                if (group.to() > verb.from()
                        || group.from() < start
                        || !sameLevel(group.from(), verb.from())
                        || !canBeSubject(group)) {
                    continue;
                }
                boolean adjacent = !verbBetween(group.to(), verb.from());
                boolean afterVerb = verbBetween(start, group.from());
                if (adjacent && (!afterVerb || opensClause(group) || controls(group, verb))
                        || !afterVerb && !isDistantBase(verb, group)) {
                    return Optional.of(group);
                }
            }
            if (inverted.isPresent()) {
                return inverted;
            }
        }
        return inheritFrom(verb, start);
    }

    private static boolean isDistantBase(Predicate verb, Group group) {
        return false;
    }

    /** "said Peskov": a verb of speech may come first. */
    private Optional<Group> invertedSubject(Predicate verb) {
        if (!verb.speech() || verb.form().tense() != Tense.PAST) {
            return Optional.empty();
        }
        return groups.stream()
                .filter(
                        g ->
                                g.from() >= verb.to()
                                        && g.from() <= verb.to() + 1
                                        && g.preposition().isEmpty()
                                        && !g.modifier())
                .findFirst();
    }

    /** "urged Israel to withdraw": the object of the verb before does what the infinitive says. */
    private boolean controls(Group group, Predicate verb) {
        return verb.form().tense() == Tense.BASE
                && verb.from() > 0
                && tokens.get(verb.from() - 1).norm().equals("to");
    }

    private boolean opensClause(Group group) {
        int i = group.from() - 1;
        while (i >= 0 && (mentions.has(i, CueKind.DETERMINER) || mentions.has(i, CueKind.FILLER))) {
            i--;
        }
        return i < 0
                || boundary[i]
                || isComma(i)
                || mentions.has(i, CueKind.CONJUNCTION)
                || tokens.get(i).isMark("\"")
                || tokens.get(i).isMark("“")
                || isSpeech(i);
    }

    private boolean isSpeech(int token) {
        return predicates.stream().anyMatch(p -> p.speech() && p.to() == token + 1);
    }

    private boolean canBeSubject(Group group) {
        return group.preposition().isEmpty() && !group.modifier() && !group.possessive();
    }

    private Optional<Group> antecedent(int start, Predicate verb) {
        if (start == 0 || start > tokens.size() || !mentions.has(start - 1, CueKind.RELATIVE)) {
            return Optional.empty();
        }
        int relative = start - 1;
        boolean ownSubject =
                groups.stream()
                        .anyMatch(
                                g ->
                                        g.from() >= start
                                                && g.to() <= verb.from()
                                                && canBeSubject(g)
                                                && !verbBetween(start, verb.from()));
        if (ownSubject) {
            return Optional.empty();
        }
        Group nearest = null;
        for (Group group : groups) {
            if (group.to() <= relative && relative - group.to() <= 2 && !group.modifier()) {
                nearest = group;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private Optional<Group> inheritFrom(Predicate verb, int start) {
        Predicate before = null;
        for (Predicate other : predicates) {
            if (other.from() < verb.from()) {
                before = other;
            }
        }
        if (before != null) {
            return isPassive(before) ? passiveSubject(before) : subject(before);
        }
        boolean opensWithParticiple = verb.form().tense() == Tense.PROGRESSIVE;
        if (opensWithParticiple) {
            for (Predicate other : predicates) {
                if (other.from() > verb.from()) {
                    return subject(other);
                }
            }
        }
        return verbFirst ? inherited : Optional.empty();
    }

    private Optional<Group> passiveSubject(Predicate verb) {
        return subject(verb);
    }

    private Optional<Group> subjectAround(Predicate verb) {
        int start = clauseStart(verb.from());
        Optional<Group> antecedent = antecedent(start, verb);
        boolean opens = verb.prefix().startsWith("و") || verb.prefix().startsWith("ف");
        boolean coordinated = opens && verbBetween(start, verb.from());
        if (!coordinated) {
            for (int k = groups.size() - 1; k >= 0; k--) {
                Group group = groups.get(k);
                boolean before =
                        group.to() <= verb.from()
                                && group.from() >= start
                                && sameLevel(group.from(), verb.from());
                if (before
                        && canBeSubject(group)
                        && !verbBetween(group.to(), verb.from())
                        && !isGenitive(group)
                        && !isObjectOf(group, start)) {
                    return Optional.of(group);
                }
            }
        }
        int end = phraseEnd(verb.from());
        for (Group group : groups) {
            boolean after =
                    group.from() >= verb.to()
                            && group.from() < end
                            && sameLevel(group.from(), verb.from());
            if (after
                    && canBeSubject(group)
                    && !isGenitive(group)
                    && !(antecedent.isPresent()
                            && !group.members().get(0).name().role().isEmpty()
                            && false)) {
                if (disagrees(verb, group) && (inheritable(verb) || antecedent.isPresent())) {
                    break;
                }
                if (tooFar(verb, group)) {
                    break;
                }
                return Optional.of(group);
            }
        }
        return antecedent.isPresent() ? antecedent : inheritFrom(verb, start);
    }

    private boolean inheritable(Predicate verb) {
        return inherited.isPresent() || predicates.stream().anyMatch(p -> p.from() < verb.from());
    }

    private boolean tooFar(Predicate verb, Group group) {
        int words = 0;
        for (int i = verb.to(); i < group.from(); i++) {
            words += mentions.unknown(i) ? 1 : 0;
        }
        return words > 3;
    }

    /**
     * In Arabic an actor right after a verb of an earlier clause is that verb's subject, not the
     * next one's.
     */
    private boolean isObjectOf(Group group, int start) {
        return verbBetween(start, group.from());
    }

    /** A state's name is feminine as a rule; a masculine verb before it has another subject. */
    private boolean disagrees(Predicate verb, Group group) {
        boolean state =
                group.members().size() == 1
                        && (group.shape() == Shape.COUNTRY || group.shape() == Shape.CAPITAL);
        return state
                && !verb.form().feminine()
                && !MASCULINE_STATES.contains(group.members().get(0).name().country());
    }

    private static final java.util.Set<String> MASCULINE_STATES =
            java.util.Set.of("IRQ", "JOR", "LBN", "MAR", "SDN", "YEM", "VAT");

    /** An actor right after a noun that no dictionary knows belongs to that noun. */
    boolean isGenitive(Group group) {
        int i = group.from() - 1;
        if (i < 0 || !verbFirst || group.members().get(0).joined()) {
            return false;
        }
        boolean nominalAct =
                mentions.acts().stream()
                                .anyMatch(a -> a.to() == i + 1 && a.form().tense() == Tense.NOUN)
                        && predicateAt(i).isEmpty();
        return nominalAct
                || mentions.unknown(i) && group.members().get(0).name().role().isEmpty()
                || mentions.has(i, CueKind.NOUN);
    }

    Optional<Group> object(Predicate verb) {
        Optional<Group> subject = subject(verb);
        int end = phraseEnd(verb.from());
        for (Group group : groups) {
            boolean after =
                    group.from() >= verb.to()
                            && group.from() < end
                            && sameLevel(group.from(), verb.from());
            if (after
                    && (canBeSubject(group) || isGovernedByVerb(group, verb))
                    && subject.filter(s -> s == group).isEmpty()
                    && !isGenitive(group)) {
                return Optional.of(group);
            }
        }
        return relativeObject(verb, subject);
    }

    /** "call on Iran": the preposition belongs to the verb. */
    private boolean isGovernedByVerb(Group group, Predicate verb) {
        for (int i = verb.to(); i < group.from(); i++) {
            if (mentions.has(i, CueKind.PREPOSITION)) {
                return false;
            }
        }
        return verb.to() - verb.from() > 1 && !group.modifier() && !group.possessive();
    }

    /** "the bloc, which Iran joined": the object stands before the relative word. */
    private Optional<Group> relativeObject(Predicate verb, Optional<Group> subject) {
        int start = clauseStart(verb.from());
        boolean relative = start > 0 && mentions.has(start - 1, CueKind.RELATIVE);
        if (!relative || subject.isEmpty() || subject.get().from() < start) {
            return Optional.empty();
        }
        Group nearest = null;
        for (Group group : groups) {
            if (group.to() <= start - 1 && start - 1 - group.to() <= 5 && !group.modifier()) {
                nearest = group;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The group that owns a noun by standing right before it, or by an adjective beside it. */
    Optional<Group> owner(int from, int to) {
        for (Group group : groups) {
            int gap = from - group.to();
            boolean possessive = group.possessive() && gap >= 1 && gap <= 4;
            boolean qualifies =
                    group.modifier() && gap >= 0 && gap <= 2
                            || gap == 0 && !verbFirst && group.shape() != Shape.PERSON;
            if ((possessive || qualifies && !verbFirst)
                    && !verbBetween(group.to(), from)
                    && !commaBetween(group.to(), from)) {
                return Optional.of(group);
            }
            int after = group.from() - to;
            if (verbFirst && group.modifier() && after >= 0 && after <= 1) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    private boolean commaBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isComma(i)) {
                return true;
            }
        }
        return false;
    }

    /** The group that follows a noun with "of", or in Arabic at once. */
    Optional<Group> genitive(int to) {
        for (Group group : groups) {
            int gap = group.from() - to;
            if (gap < 0) {
                continue;
            }
            if (verbFirst) {
                if (gap <= 1
                        && group.preposition().isEmpty()
                        && !group.modifier()
                        && !verbBetween(to, group.from())
                        && !commaBetween(to, group.from())
                        && (gap == 0 || mentions.unknown(to))) {
                    return Optional.of(group);
                }
            } else if (gap <= 4 && group.preposition().equals("of")) {
                return Optional.of(group);
            }
            if (gap > 4) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The first group governed by a preposition in a stretch of tokens. */
    Optional<Group> after(String preposition, int from, int end) {
        for (Group group : groups) {
            if (group.from() >= from
                    && group.from() < end
                    && matches(group.preposition(), preposition)
                    && sameLevel(group.from(), Math.max(0, from - 1))) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    private static boolean matches(String written, String wanted) {
        return written.equals(wanted) || wanted.equals("between") && written.equals("among");
    }

    /** The place after which a preposition opens a phrase, or -1. */
    int prepositionAt(String preposition, int from, int end) {
        for (int i = from; i < end; i++) {
            Optional<OfCue> cue = mentions.cue(i, CueKind.PREPOSITION);
            if (cue.isPresent() && cue.get().value().equals(preposition)) {
                return cue.get().to();
            }
            if (verbFirst
                    && preposition.length() == 1
                    && i > from - 1
                    && tokens.get(i).isWord()
                    && startsWithPrefix(i, preposition)) {
                return i;
            }
        }
        return -1;
    }

    private boolean startsWithPrefix(int i, String preposition) {
        String norm = tokens.get(i).norm();
        return norm.length() > 3 && norm.startsWith(preposition);
    }

    /**
     * The nearest actor of any grammatical place in a stretch of tokens, places of action left out.
     */
    Optional<Group> anywhere(int from, int end, @Nullable Group not) {
        Group second = null;
        for (Group group : groups) {
            if (group.from() < from
                    || group.from() >= end
                    || group == not
                    || !sameLevel(group.from(), Math.max(0, from - 1))) {
                continue;
            }
            if (!isLocative(group)) {
                return Optional.of(group);
            }
            second = second == null ? group : second;
        }
        return Optional.ofNullable(second).filter(g -> g.shape() != Shape.CAPITAL);
    }

    static boolean isLocative(Group group) {
        String preposition = group.preposition();
        return preposition.equals("in")
                || preposition.equals("at")
                || preposition.equals("في")
                || preposition.equals("near");
    }

    ActorName name(Group group) {
        return group.members().get(0).name();
    }
}
