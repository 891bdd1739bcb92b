package org.entente.query;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The IRIs that users' keys stand for: a state's code, an organisation's short name, an event
 * type's word.
 */
final class Keys {
    static final String ID = "https://w3id.org/entente/id/";
    static final String ENT = "https://w3id.org/entente/ontology#";
    static final String ENTC = "https://w3id.org/entente/code#";

    private Keys() {}

    static Node state(String iso3) {
        return NodeFactory.createURI(ID + "state/" + iso3);
    }

    static Node organisation(String shortName) {
        return NodeFactory.createURI(ID + "organisation/" + slug(shortName));
    }

    static Node person(String name) {
        return NodeFactory.createURI(ID + "person/" + slug(name));
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

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
