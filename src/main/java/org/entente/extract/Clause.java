package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verb with its subject, objects and other phrases, and the clause it depends on. */
final class Clause {
    static final Clause NONE = new Clause(Kind.MAIN, null, 0);

    /** How a clause hangs together with the one it depends on. */
    enum Kind {
        MAIN,
        /** What is said, known or wished: after that, أن, or a verb of saying. */
        COMPLEMENT,
        RELATIVE,
        /** After while, after, because, if. */
        ADVERBIAL,
        INFINITIVE,
        /** A participle that goes on about the subject: "removing the last hurdle", متهما. */
        PARTICIPIAL,
        /** A further verb of the same rank. */
        COORDINATED
    }

    final Kind kind;

    /** The clause it depends on; for a coordinated one, the clause it stands beside. */
    @Nullable Clause parent;

    /** First token. */
    final int start;

    @Nullable Verb verb;
    @Nullable Phrase subject;

    /** The phrase that a relative clause speaks of. */
    @Nullable Phrase antecedent;

    /** Objects in order. */
    final List<Phrase> objects = new ArrayList<>();

    /** All phrases after the verb or before it that are neither subject nor object. */
    final List<Phrase> others = new ArrayList<>();

    /** The token of the verb or noun on which it depends, -1 for none. */
    int governor = -1;

    /** The token of the word that opens it, -1 for none. */
    int marker = -1;

    /** Whether "if" or the like opens it. */
    boolean condition;

    /** Whether it opens after a comma, so that the next comma closes it. */
    boolean aside;

    /** The one who is named as source: "according to X". */
    @Nullable Phrase according;

    Clause(Kind kind, @Nullable Clause parent, int start) {
        this.kind = kind;
        this.parent = parent;
        this.start = start;
    }

    boolean has(Kind other) {
        return kind == other;
    }

    /** Whether a subject that is not written here is that of the clause it depends on. */
    boolean shares() {
        return kind != Kind.MAIN;
    }
}
