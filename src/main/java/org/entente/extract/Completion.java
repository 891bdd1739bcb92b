package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.event.EventType;
import org.entente.event.Factuality;
import org.entente.mention.ActorName;
import org.entente.mention.Mention.OfActor;
import org.entente.mention.Mention.Shape;

/**
 * Fills parties that a sentence leaves open because the article has told them: whose decision was
 * welcomed, who had accused the one who denies, between whom was mediated.
 */
final class Completion {
    /** Acts that answer another act, so that its doer is whom they are about. */
    private static final Set<EventType> ANSWERS =
            Set.of(
                    EventType.CONDEMN,
                    EventType.PRAISE,
                    EventType.REJECT,
                    EventType.DIPLOMATIC_PROTEST,
                    EventType.SUPPORT,
                    EventType.APOLOGIZE);

    /** Acts of words, which are answered less often than deeds. */
    private static final Set<EventType> WORDS =
            Set.of(
                    EventType.CONDEMN,
                    EventType.PRAISE,
                    EventType.REJECT,
                    EventType.DENY,
                    EventType.ACCUSE,
                    EventType.THANK,
                    EventType.STATE);

    /** Acts that somebody is always at the other end of. */
    private static final Set<EventType> TOWARDS =
            Set.of(
                    EventType.ACCUSE,
                    EventType.CONDEMN,
                    EventType.REJECT,
                    EventType.DENY,
                    EventType.WARN,
                    EventType.THREATEN,
                    EventType.DEMAND,
                    EventType.REQUEST,
                    EventType.PRAISE,
                    EventType.THANK,
                    EventType.SUPPORT,
                    EventType.APOLOGIZE,
                    EventType.CONCEDE,
                    EventType.SANCTION,
                    EventType.LIFT_SANCTIONS,
                    EventType.REDUCE_RELATIONS,
                    EventType.RECOGNIZE,
                    EventType.DIPLOMATIC_PROTEST,
                    EventType.MILITARY_AID,
                    EventType.AID,
                    EventType.ATTACK,
                    EventType.BLOCKADE,
                    EventType.RATIFY_AGREEMENT,
                    EventType.WITHDRAW_AGREEMENT);

    /** What is condemned or rejected more often than other acts. */
    private static final Set<EventType> HOSTILE =
            Set.of(
                    EventType.ATTACK,
                    EventType.SEIZE,
                    EventType.DETAIN,
                    EventType.BLOCKADE,
                    EventType.WAR,
                    EventType.WEAPONS_TEST,
                    EventType.MOBILIZE,
                    EventType.SANCTION,
                    EventType.MILITARY_AID,
                    EventType.CYBERATTACK);

    /** What is welcomed more often than other acts. */
    private static final Set<EventType> WELCOME =
            Set.of(
                    EventType.SIGN_AGREEMENT,
                    EventType.RATIFY_AGREEMENT,
                    EventType.AGREE,
                    EventType.CEASEFIRE,
                    EventType.RELEASE,
                    EventType.LIFT_SANCTIONS,
                    EventType.ESTABLISH_RELATIONS,
                    EventType.JOIN_ORGANIZATION,
                    EventType.MEDIATE,
                    EventType.WITHDRAW_TROOPS,
                    EventType.AID);

    private static final int BACK = 8;

    private final List<Act> acts;
    private final List<Reading> readings;

    /**
     * @param acts what the article has told so far
     * @param readings all that its sentences tell
     */
    Completion(List<Act> acts, List<Reading> readings) {
        this.acts = acts;
        this.readings = readings;
    }

    /** Whether an act is done by words: praise, blame, denial. */
    static boolean isOfWords(EventType type) {
        return WORDS.contains(type);
    }

    void complete(Reading reading) {
        if (ANSWERS.contains(reading.type()) || reading.type() == EventType.DENY) {
            answerBeside(reading);
        }
        switch (reading.type()) {
            case DENY -> answer(reading);
            case AGREE, RATIFY_AGREEMENT -> agreement(reading);
            case MEDIATE -> mediation(reading);
            case VISIT -> visit(reading);
            default -> {
                if (ANSWERS.contains(reading.type())) {
                    reaction(reading);
                }
            }
        }
        speakers(reading);
        salient(reading);
    }

    /** What nobody else does is done by those who say "we". */
    private static void speakers(Reading reading) {
        Phrase subject = reading.clause.subject;
        boolean pronoun =
                subject != null && subject.heads().isEmpty() && subject.to - subject.from == 1;
        boolean active = reading.clause.verb != null && !reading.clause.verb.passive();
        if (reading.agents.isEmpty() && reading.verbal && active && pronoun) {
            reading.agents = elsewhere(reading.holders);
        }
    }

    /** Whether an act that names one party only may have its other one from the article. */
    static boolean completes(Reading reading) {
        return reading.verbal
                && !reading.frame.has("weak")
                && reading.parties().stream().anyMatch(p -> p.name().known())
                && (reading.frame.symmetric() || TOWARDS.contains(reading.type()));
    }

    /** The other party of an act between two is the one that the article speaks of most. */
    private static void salient(Reading reading) {
        boolean symmetric = reading.frame.symmetric();
        Set<String> own =
                Act.keys(reading.parties().stream().filter(p -> p.name().known()).toList());
        boolean organisation =
                reading.type() == EventType.JOIN_ORGANIZATION
                        || reading.type() == EventType.LEAVE_ORGANIZATION;
        boolean open =
                symmetric
                        ? own.size() < 2
                                && reading.parties().stream().allMatch(p -> p.name().known())
                        : reading.agents.stream().anyMatch(a -> a.name().known())
                                && reading.patients.stream().noneMatch(p -> p.name().known())
                                && (TOWARDS.contains(reading.type()) || organisation);
        if (!open || !reading.verbal && symmetric && own.isEmpty()) {
            return;
        }
        List<OfActor> found = new ArrayList<>();
        for (ActorName name : reading.salient) {
            String key = name.country().isEmpty() ? name.org() : name.country();
            boolean fits =
                    !own.contains(key)
                            && !key.isEmpty()
                            && found.stream().noneMatch(f -> Act.key(f).equals(key))
                            && (!symmetric
                                    || !name.country().isEmpty()
                                    || found.isEmpty() && own.isEmpty())
                            && !isHolder(reading, key)
                            && (!organisation || name.country().isEmpty());
            if (fits && found.size() + (symmetric ? own.size() : 1) < 2) {
                found.add(elsewhere(name));
            }
        }
        if (symmetric) {
            List<OfActor> all = new ArrayList<>(reading.agents);
            all.addAll(found);
            reading.agents = all;
        } else {
            found.addAll(reading.patients);
            reading.patients = found;
        }
    }

    /** Whoever only tells of an act between others is no party to it. */
    private static boolean isHolder(Reading reading, String key) {
        return reading.frame.symmetric()
                && Act.keys(reading.holders).contains(key)
                && reading.holders.size() == 1
                && reading.parties().isEmpty();
    }

    private static OfActor elsewhere(ActorName name) {
        return new OfActor(0, 0, name, "", false, false, false, "elsewhere", Shape.COUNTRY);
    }

    /** ", which Moscow rejected": what the sentence told just before, and so whoever did it. */
    private void answerBeside(Reading answer) {
        if (answer.clause.kind != Clause.Kind.RELATIVE
                || !isOpen(answer.patients)
                || answer.agents.isEmpty()) {
            return;
        }
        Set<String> own = Act.keys(answer.agents);
        Reading told = null;
        for (Reading other : readings) {
            boolean before =
                    other.sentence == answer.sentence
                            && other.from < answer.from
                            && !isOpen(other.agents)
                            && !meets(other.agents, own);
            if (before && (told == null || other.from > told.from)) {
                told = other;
            }
        }
        if (told != null) {
            answer.patients = elsewhere(told.agents);
        }
    }

    /** A denial answers the latest allegation against one of those who deny. */
    private void answer(Reading denial) {
        boolean tellsOne =
                readings.stream()
                        .anyMatch(
                                r ->
                                        r.sentence == denial.sentence
                                                && r.factuality.equals(
                                                        Optional.of(Factuality.DENIED)));
        Set<String> deniers = Act.keys(denial.agents);
        boolean negated = denial.factuality.filter(f -> f == Factuality.NEGATED).isPresent();
        if (deniers.isEmpty() || negated) {
            return;
        }
        for (int i = acts.size() - 1; i >= 0; i--) {
            Act act = acts.get(i);
            boolean alleged = act.factuality().equals(Optional.of(Factuality.ALLEGED));
            if (!tellsOne && alleged && meets(act.head().parties(), deniers)) {
                act.denials().add(denial);
                if (isOpen(denial.patients)) {
                    denial.patients = allegers(act, deniers);
                }
                return;
            }
            if (act.type() == EventType.ACCUSE
                    && isOpen(denial.patients)
                    && meets(act.head().patients, deniers)) {
                denial.patients = elsewhere(act.head().agents);
            }
        }
    }

    /** Whether nobody is named in a role, though words may stand there. */
    private static boolean isOpen(List<OfActor> actors) {
        return actors.stream().noneMatch(a -> a.name().known());
    }

    private static boolean meets(List<OfActor> actors, Set<String> keys) {
        return Act.keys(actors).stream().anyMatch(keys::contains);
    }

    private static List<OfActor> elsewhere(List<OfActor> actors) {
        return actors.stream().filter(a -> a.name().known()).map(OfActor::elsewhere).toList();
    }

    private static List<OfActor> allegers(Act act, Set<String> deniers) {
        return act.readings().stream()
                .filter(reading -> reading.factuality.equals(Optional.of(Factuality.ALLEGED)))
                .flatMap(reading -> reading.holders.stream())
                .filter(holder -> holder.name().known() && !deniers.contains(Act.key(holder)))
                .map(OfActor::elsewhere)
                .toList();
    }

    /** "approved the agreement": its parties are those of the agreement spoken of before. */
    private void agreement(Reading reading) {
        if (reading.agents.isEmpty()
                || !isOpen(reading.patients)
                || Act.keys(reading.agents).size() > 1) {
            return;
        }
        String party = Act.key(reading.agents.get(0));
        for (int i = acts.size() - 1; i >= 0; i--) {
            List<OfActor> parties = acts.get(i).head().parties();
            if (acts.get(i).type() == EventType.SIGN_AGREEMENT
                    && Act.keys(parties).contains(party)) {
                reading.patients =
                        elsewhere(parties.stream().filter(p -> !Act.key(p).equals(party)).toList());
                return;
            }
        }
    }

    /**
     * Who mediates without a word between whom does so between those who have just met or fought.
     */
    private void mediation(Reading reading) {
        Set<String> mediators = Act.keys(reading.agents);
        if (!isOpen(reading.patients) || mediators.isEmpty()) {
            return;
        }
        for (Reading other : readings) {
            if (other.sentence == reading.sentence
                    && other != reading
                    && isPair(other, mediators)) {
                reading.patients = elsewhere(other.parties());
                return;
            }
        }
        for (int i = acts.size() - 1; i >= 0; i--) {
            if (isPair(acts.get(i).head(), mediators)) {
                reading.patients = elsewhere(acts.get(i).head().parties());
                return;
            }
        }
        reading.patients =
                reading.salient.stream()
                        .filter(name -> !name.country().isEmpty())
                        .filter(name -> !mediators.contains(name.country()))
                        .limit(2)
                        .map(Completion::elsewhere)
                        .toList();
    }

    private static boolean isPair(Reading reading, Set<String> mediators) {
        Set<String> parties = Act.keys(reading.parties());
        return parties.size() == 2 && parties.stream().noneMatch(mediators::contains);
    }

    /** A visitor's host, where the sentence tells of a meeting with him or has him speak of it. */
    private void visit(Reading reading) {
        Set<String> visitors = Act.keys(reading.agents);
        if (!isOpen(reading.patients) || visitors.size() != 1) {
            return;
        }
        for (Reading other : readings) {
            boolean meeting =
                    other.sentence == reading.sentence
                            && other.frame.symmetric()
                            && Act.keys(other.parties()).containsAll(visitors)
                            && Act.keys(other.parties()).size() == 2;
            if (meeting) {
                reading.patients =
                        elsewhere(
                                other.parties().stream()
                                        .filter(p -> !visitors.contains(Act.key(p)))
                                        .toList());
                return;
            }
        }
        if (!reading.holders.isEmpty() && !meets(reading.holders, visitors)) {
            reading.patients =
                    elsewhere(reading.holders).stream()
                            .filter(h -> !h.name().country().isEmpty())
                            .toList();
        }
    }

    /** "welcomed the decision": whoever took it, as the article last told. */
    private void reaction(Reading reading) {
        Set<String> own = Act.keys(reading.agents);
        boolean known = reading.patients.stream().anyMatch(p -> p.name().known());
        if (known || own.isEmpty()) {
            return;
        }
        for (Reading other : readings) {
            boolean beside =
                    other != reading
                            && other.sentence == reading.sentence
                            && WORDS.contains(other.type())
                            && Act.keys(other.agents).equals(own)
                            && other.patients.stream().anyMatch(p -> p.name().known());
            if (beside) {
                reading.patients = elsewhere(other.patients);
                return;
            }
        }
        Set<EventType> answered = reading.type() == EventType.PRAISE ? WELCOME : HOSTILE;
        for (int pass = 0; pass < 3; pass++) {
            for (int i = acts.size() - 1; i >= Math.max(0, acts.size() - BACK); i--) {
                Reading told = acts.get(i).head();
                boolean deed =
                        switch (pass) {
                            case 0 -> answered.contains(told.type());
                            case 1 -> !WORDS.contains(told.type());
                            default -> true;
                        };
                if (deed && !elsewhere(told.agents).isEmpty() && !meets(told.agents, own)) {
                    reading.patients = elsewhere(told.agents);
                    return;
                }
            }
        }
    }
}
