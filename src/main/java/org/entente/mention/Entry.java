package org.entente.mention;

import org.entente.text.Morphology.Form;

/** What a dictionary says of a word or phrase. */
public sealed interface Entry {

    /** A state by one of its names. */
    record Country(String country, CountryWord word, String label) implements Entry {}

    /** A city that is no capital: a place, not an actor. */
    record City(String name, String country) implements Entry {}

    /**
     * An organisation, bloc, armed group or outlet.
     *
     * @param state the state that an agency acts for, or in which any other is at home; empty for
     *     none
     * @param sector its sector where the kind does not tell it, else empty
     * @param adjective whether the word only qualifies another: الأممي
     */
    record Organisation(String org, String kind, String state, String sector, boolean adjective)
            implements Entry {
        /** Whether it is a body of a state, and so acts for it. */
        boolean actsForState() {
            return kind.equals("agency");
        }
    }

    /** A person of the reference tables. */
    record Person(String person, String name) implements Entry {}

    /** A person's given name, which opens the name of somebody whom no table knows. */
    record GivenName() implements Entry {}

    /** An everyday word that looks like a form of a name: محافظة, a province and "his governor". */
    record Word() implements Entry {}

    /** An office, a body of the state or a kind of people. */
    record Office(String role, String sector, OfficeWord word) implements Entry {}

    /** A word that stands for an actor named before. */
    record Anaphor(String kind) implements Entry {}

    /** A word that tells an act: the number of its frame, and the form it stands in. */
    record Act(int frame, Form form) implements Entry {}

    /** A word that says how others are to be read. */
    record Cue(CueKind kind, String value, Form form) implements Entry {}

    /** A word of time with the rule that resolves it. */
    record Time(String rule, String value) implements Entry {}

    /** How a word names a state. */
    enum CountryWord {
        NAME,
        CAPITAL,
        SEAT,
        ADJECTIVE,
        PEOPLE
    }

    /** What an office word names. */
    enum OfficeWord {
        /** A person's title: a name may follow. */
        TITLE,
        /** A body or kind of people: army, ministry, police, rebels. */
        BODY
    }
}
