package org.entente.extract;

/** A part of a sentence in reading order: a phrase, a verb, or a word that opens or joins. */
sealed interface Item {
    int from();

    int to();

    /** A noun phrase. */
    record Nominal(Phrase phrase, int from) implements Item {
        @Override
        public int to() {
            return phrase.to;
        }
    }

    /** A verb with its auxiliaries. */
    record Verbal(Verb verb) implements Item {
        @Override
        public int from() {
            return verb.from();
        }

        @Override
        public int to() {
            return verb.to();
        }
    }

    /** A word or mark that opens, joins or parts clauses. */
    record Marker(Kind kind, int from, int to) implements Item {
        enum Kind {
            THAT,
            RELATIVE,
            SUBORDINATE,
            CONDITION,
            AND,
            COMMA,
            STOP,
            QUOTE,
            ACCORDING
        }
    }
}
