package org.entente.mention;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.text.Morphology.Form;

/**
 * Words of a sentence that name something: token numbers from {@code from} up to, not including,
 * {@code to}.
 */
public sealed interface Mention {
    int from();

    int to();

    /**
     * Words that name an actor.
     *
     * @param name who it is, as far as the words say
     * @param preposition the preposition before it, empty for none
     * @param joined whether "and" is written before it
     * @param possessive whether it is written as an owner: "Iran's"
     * @param modifier whether it only qualifies another noun: "Iranian" oil
     * @param anaphor what it refers back to, empty for a name
     * @param shape how it is named
     */
    record OfActor(
            int from,
            int to,
            ActorName name,
            String preposition,
            boolean joined,
            boolean possessive,
            boolean modifier,
            String anaphor,
            Shape shape)
            implements Mention {

        public OfActor named(ActorName other) {
            return new OfActor(
                    from, to, other, preposition, joined, possessive, modifier, anaphor, shape);
        }

        /** The same actor, named by the words that follow as well. */
        public OfActor upTo(int end) {
            return new OfActor(
                    from, end, name, preposition, joined, possessive, modifier, anaphor, shape);
        }

        /** The same actor without words of its own here: it is named in another sentence. */
        public OfActor elsewhere() {
            return new OfActor(0, 0, name, "", false, false, false, "elsewhere", shape);
        }
    }

    /** How an actor is named. */
    enum Shape {
        COUNTRY,
        CAPITAL,
        SEAT,
        ADJECTIVE,
        ORGANISATION,
        PERSON,
        TITLE,
        BODY,
        ANAPHOR
    }

    /** A word that tells an act. */
    record OfAct(int from, int to, int frame, Form form, String prefix, boolean definite)
            implements Mention {}

    /** A word that says how others are to be read. */
    record OfCue(int from, int to, CueKind kind, String value, Form form, String prefix)
            implements Mention {}

    /**
     * Words that give a time.
     *
     * @param edtf the interval, in the style of EDTF
     * @param start first day it allows, absent where open
     * @param end last day it allows, absent where open
     * @param precision day, month or year
     * @param rule the rule that resolved it
     */
    record OfTime(
            int from,
            int to,
            String edtf,
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            String precision,
            String rule)
            implements Mention {}

    /** A place that is no actor here. */
    record OfPlace(int from, int to, String name, String country, String preposition)
            implements Mention {}
}
