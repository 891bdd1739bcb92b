package org.entente.event;

import java.util.Locale;

/** What the text makes of an event: whether it took place, according to whoever says so. */
public enum Factuality {
    HAPPENED,
    ONGOING,
    /** Announced for the future. */
    PLANNED,
    /** Asserted by a party, disputed or unverified. */
    ALLEGED,
    /** Denied by a party, and asserted by nobody in the text. */
    DENIED,
    /** The text says that it did not happen. */
    NEGATED,
    CONDITIONAL;

    /** The word of the JSON format and of the ontology's code. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
