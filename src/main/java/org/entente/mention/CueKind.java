package org.entente.mention;

/**
 * What a cue does to the words around it; the names, in lower case, are the {@code class} column of
 * {@code cues.tsv}.
 */
public enum CueKind {
    /** A verb of saying; its value is the stance. */
    SPEECH,
    /** "according to": the actor after it answers for the sentence. */
    ACCORDING,
    /** Opens what is said: that, أن. */
    THAT,
    /** Opens a relative clause: who, التي. */
    RELATIVE,
    /** Opens another clause: while, after, فيما. */
    SUBORDINATE,
    CONJUNCTION,
    PREPOSITION,
    NEGATION,
    FUTURE,
    /** Due, planned or intended. */
    INTENT,
    /** May, might, could. */
    MODAL,
    /** If, unless. */
    CONDITION,
    /** Refuse, fail, decline: what follows did not happen. */
    FAIL,
    /** Cancel, postpone, suspend: what follows does not happen. */
    CANCEL,
    /** A verb without content whose noun carries the act: pay (a visit), أجرى. */
    LIGHT,
    ONGOING,
    /** Says that an act lies before another past: had, كان قد. */
    PERFECT,
    /** Marks an act as wrong: illegally, بشكل غير قانوني. */
    WRONG,
    /** Passive or copular verb. */
    BE,
    /** Allegedly, المزعوم. */
    ALLEGED,
    /** Possessive pronoun. */
    POSSESSIVE,
    /** Words between title and name that say nothing of the actor: former, السيد. */
    FILLER,
    /** Another verb, listed so that its subject and objects are not taken for those of an act. */
    VERB,
    /** A look-alike: words that tell no act although one of them could. */
    IDIOM,
    /** A noun of a class that frames ask for; its value is the class: agreement, weapons. */
    NOUN,
    /** A kind of place that its name follows: city of, مدينة. */
    CITY,
    /** Article or demonstrative. */
    DETERMINER,
    /** A word that only says how: "promptly", جزئيا. */
    ADVERB,
    /** A word that qualifies a noun, where its form does not show it: "large", "joint". */
    ADJECTIVE
}
