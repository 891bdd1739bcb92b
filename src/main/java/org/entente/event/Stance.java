package org.entente.event;

import java.util.Locale;

/** How a holder stands to an event: the kind of a claim. */
public enum Stance {
    ANNOUNCES,
    AFFIRMS,
    ALLEGES,
    DENIES,
    CONFIRMS,
    RETRACTS;

    /** The word of the JSON format and of the ontology's code. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
