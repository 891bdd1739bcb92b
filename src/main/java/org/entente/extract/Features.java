package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.event.Factuality;
import org.entente.mention.Mention.OfActor;

/** What the scorer looks at: how an act was told, as names of features that hold. */
final class Features {
    private Features() {}

    static List<String> of(Act act) {
        Reading head = act.head();
        Frame frame = head.frame;
        List<String> features = new ArrayList<>(24);
        features.add("bias");
        String type = head.type().name();
        String form = head.verbal ? frame.noun() ? "carried" : "verb" : "noun";
        features.add("type=" + type);
        features.add("form=" + form);
        features.add("type+form=" + type + "," + form);
        features.add("agent=" + kind(head.agents));
        features.add("patient=" + kind(head.patients));
        features.add("parties=" + kind(head.agents) + "," + kind(head.patients) + "," + form);
        features.add("type+parties=" + type + "," + kind(head.agents) + "," + kind(head.patients));
        features.add(
                "factuality=" + act.factuality().map(Factuality::word).orElse("open") + "," + form);
        features.add("clause=" + head.clause.kind);
        features.add("told=" + Math.min(3, act.readings().size()));
        features.add("time=" + (head.time != null));
        features.add("held=" + !head.holders.isEmpty());
        features.add("completed=" + completed(head));
        if (frame.has("weak")) {
            features.add("weak");
            features.add("weak+" + form);
        }
        if (!frame.need().isEmpty()) {
            features.add("need");
        }
        if (head.sentence == 0) {
            features.add("lead");
        }
        return features;
    }

    /** The features of an act that a single sentence tells, learnt for each class by itself. */
    static List<String> alone(Act act, String kind) {
        List<String> features = new ArrayList<>(of(act));
        features.add("trigger=" + act.head().frame.trigger());
        return features.stream().map(f -> Scorer.alone(kind, f)).toList();
    }

    /** How well the actors of a role are known: by state, by kind, by words, or not at all. */
    private static String kind(List<OfActor> actors) {
        if (actors.isEmpty()) {
            return "none";
        }
        boolean state = actors.stream().anyMatch(a -> !a.name().country().isEmpty());
        if (state) {
            return actors.stream().allMatch(a -> a.from() == a.to()) ? "state before" : "state";
        }
        if (actors.stream().anyMatch(a -> !a.name().org().isEmpty())) {
            return "organisation";
        }
        if (actors.stream().anyMatch(a -> a.name().known())) {
            return "person";
        }
        return actors.stream().anyMatch(a -> !a.name().role().isEmpty()) ? "kind" : "words";
    }

    private static boolean completed(Reading reading) {
        return reading.parties().stream().anyMatch(a -> a.from() == a.to());
    }
}
