package org.entente.query;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.graph.Ent;
import org.entente.graph.Iris;

/**
 * The IRIs that users' keys stand for: a state's code, an organisation's short name, an event
 * type's word.
 */
final class Keys {
    static final String ID = Iris.ID;
    static final String ENT = Ent.NS;
    static final String ENTC = Ent.CODE;

    private Keys() {}

    static Node state(String iso3) {
        return NodeFactory.createURI(Iris.state(iso3));
    }

    static Node organisation(String shortName) {
        return NodeFactory.createURI(Iris.organisation(shortName));
    }

    static Node person(String name) {
        return NodeFactory.createURI(Iris.person(name));
    }

    static Node code(String word) {
        return NodeFactory.createURI(ENTC + word);
    }

    /** The two codes in order, as {@code ent:dyad} has them. */
    static String dyad(String a, String b) {
        return a.compareTo(b) <= 0 ? a + "-" + b : b + "-" + a;
    }

    /** The part of an IRI after the last slash or hash. */
    static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
