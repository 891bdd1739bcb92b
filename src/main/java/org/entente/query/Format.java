package org.entente.query;

import java.util.Locale;

/** A form in which an answer can be written. */
public enum Format {
    /** For people: labels instead of IRIs, plain dates, each row with its sentence. */
    TABLE,
    /** SPARQL 1.1 results as CSV. */
    CSV,
    /** SPARQL 1.1 results as JSON. */
    JSON,
    /** A graph as Turtle. */
    TURTLE,
    /** A graph as JSON-LD. */
    JSONLD;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
