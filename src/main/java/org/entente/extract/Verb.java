package org.entente.extract;

import org.entente.text.Morphology.Form.Tense;

/**
 * A verb with what stands before it: auxiliaries, negation, mood.
 *
 * @param from first token, auxiliaries included
 * @param main token of the verb that bears the meaning
 * @param to number after the last token
 * @param tense the form of the main verb
 * @param mood what the words around it make of the act
 * @param passive whether its subject undergoes the act
 * @param finite whether it can carry a clause of its own
 * @param infinitive whether it depends on the verb or noun before it
 * @param auxiliary whether it is only an auxiliary whose main verb comes later
 * @param feminine whether it agrees with a feminine
 * @param joined whether "and" is written before it
 * @param speech the stance where it is a verb of saying, else empty
 * @param light whether the act may be carried by its noun
 */
record Verb(
        int from,
        int main,
        int to,
        Tense tense,
        Mood mood,
        boolean passive,
        boolean finite,
        boolean infinitive,
        boolean auxiliary,
        boolean feminine,
        boolean joined,
        String speech,
        boolean light) {

    /**
     * What auxiliaries and particles say.
     *
     * @param negated not, never
     * @param possible may, might
     * @param planned will, is to, plans to
     * @param failed refused to, failed to
     * @param perfect had: before another past
     * @param ongoing is doing, continues to
     * @param result has done: at some time up to now
     */
    record Mood(
            boolean negated,
            boolean possible,
            boolean planned,
            boolean failed,
            boolean perfect,
            boolean ongoing,
            boolean result) {
        static final Mood PLAIN = new Mood(false, false, false, false, false, false, false);

        Mood and(Mood other) {
            return new Mood(
                    negated || other.negated,
                    possible || other.possible,
                    planned || other.planned,
                    failed || other.failed,
                    perfect || other.perfect,
                    ongoing || other.ongoing,
                    result || other.result);
        }
    }

    boolean isSpeech() {
        return !speech.isEmpty();
    }

    boolean covers(int token) {
        return from <= token && token < to;
    }

    /** This verb with the auxiliary that stood apart from it. */
    Verb after(Verb auxiliary, boolean isPassive) {
        return new Verb(
                from,
                main,
                to,
                tense,
                mood.and(auxiliary.mood),
                passive || isPassive,
                true,
                false,
                false,
                feminine,
                auxiliary.joined,
                speech,
                light);
    }
}
