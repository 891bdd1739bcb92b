package org.entente.graph;

import java.util.HashMap;
import java.util.Map;
import org.entente.event.Actor;
import org.entente.reference.ReferenceTables;
import org.entente.reference.Table;

/**
 * What states, organisations and persons are called in English and Arabic, from the reference
 * tables.
 */
final class Names {
    private final Map<String, Table.Row> states = byKey("iso3", ReferenceTables.states());
    private final Map<String, Table.Row> organisations =
            byKey("org", ReferenceTables.organisations());
    private final Map<String, Table.Row> persons = byKey("name_en", ReferenceTables.persons());

    private static Map<String, Table.Row> byKey(String column, java.util.List<Table.Row> rows) {
        Map<String, Table.Row> byKey = new HashMap<>();
        rows.forEach(row -> byKey.put(row.get(column), row));
        return byKey;
    }

    /**
     * The name of the state, organisation or person that an actor stands for; the Arabic one may be
     * missing.
     */
    String of(Actor actor, String language) {
        String person =
                actor.person().map(name -> named(persons.get(name), language, name)).orElse("");
        String party =
                actor.country()
                        .map(c -> named(states.get(c), language, c))
                        .or(() -> actor.org().map(o -> named(organisations.get(o), language, o)))
                        .orElse("");
        if (person.isEmpty()) {
            return party.isEmpty() ? actor.party() : party;
        }
        return party.isEmpty() ? person : person + " (" + party + ")";
    }

    private static String named(
            Table.@org.jspecify.annotations.Nullable Row row, String language, String otherwise) {
        String name = row == null ? "" : row.get("name_" + language);
        return name.isEmpty() ? otherwise : name;
    }

    boolean knowsOrganisation(String org) {
        return organisations.containsKey(org);
    }

    boolean knowsPerson(String name) {
        return persons.containsKey(name);
    }

    String state(String iso3, String language) {
        return named(states.get(iso3), language, iso3);
    }
}
