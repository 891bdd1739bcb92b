package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.mention.CueKind;
import org.entente.mention.Mention.OfActor;
import org.entente.mention.Mention.Shape;
import org.entente.mention.SentenceMentions;
import org.entente.text.Token;

/**
 * Actors named together ("Russia, Azerbaijan and Armenia"), as one part of the sentence.
 *
 * @param members at least one, in order
 */
record Group(List<OfActor> members) {
    Group {
        members = List.copyOf(members);
    }

    int from() {
        return members.get(0).from();
    }

    int to() {
        return members.get(members.size() - 1).to();
    }

    String preposition() {
        return members.get(0).preposition();
    }

    boolean modifier() {
        return members.stream().allMatch(OfActor::modifier);
    }

    boolean possessive() {
        return members.get(members.size() - 1).possessive();
    }

    Shape shape() {
        return members.get(0).shape();
    }

    /** Puts the actors of a sentence into groups. */
    static List<Group> of(SentenceMentions mentions) {
        List<OfActor> actors = mentions.actors();
        List<Group> groups = new ArrayList<>();
        int i = 0;
        while (i < actors.size()) {
            int end = endOfList(mentions, actors, i);
            List<OfActor> members = new ArrayList<>();
            String governing = actors.get(i).preposition();
            boolean many = end - i > 1;
            for (int k = i; k < end; k++) {
                OfActor actor = actors.get(k);
                boolean promoted = many && (k > i || actor.shape() == Shape.ADJECTIVE);
                members.add(promoted ? actor.promoted(governing) : actor);
            }
            groups.add(new Group(members));
            i = end;
        }
        return groups;
    }

    /**
     * The number after the last actor of the list that starts at {@code i}: commas count only
     * before a final "and".
     */
    private static int endOfList(SentenceMentions mentions, List<OfActor> actors, int i) {
        int end = i + 1;
        int pending = i;
        for (int k = i + 1; k < actors.size(); k++) {
            OfActor before = actors.get(k - 1);
            OfActor next = actors.get(k);
            Link link = link(mentions, before, next);
            if (link == Link.NONE || before.possessive() && link != Link.AND) {
                break;
            }
            pending = k;
            if (link == Link.AND) {
                end = pending + 1;
            }
        }
        return end;
    }

    private enum Link {
        NONE,
        COMMA,
        AND
    }

    private static Link link(SentenceMentions mentions, OfActor before, OfActor next) {
        if (before.from() == next.from()) {
            // One word for several: "both sides".
            return Link.AND;
        }
        boolean samePreposition =
                next.preposition().isEmpty()
                        || next.preposition().equals(before.preposition())
                        || before.preposition().equals("بين") && next.preposition().equals("بين");
        if (!samePreposition) {
            return Link.NONE;
        }
        List<Token> tokens = mentions.tokens();
        boolean and = next.joined() && !mentions.lexicon().settings().capitals();
        boolean comma = false;
        for (int i = before.to(); i < next.from(); i++) {
            if (mentions.has(i, CueKind.CONJUNCTION)) {
                and = true;
            } else if (tokens.get(i).isMark(",") || tokens.get(i).isMark("،")) {
                comma = true;
            } else if (!mentions.has(i, CueKind.DETERMINER)
                    && !mentions.has(i, CueKind.FILLER)
                    && !mentions.has(i, CueKind.PREPOSITION)) {
                return Link.NONE;
            }
        }
        return and ? Link.AND : comma ? Link.COMMA : Link.NONE;
    }
}
