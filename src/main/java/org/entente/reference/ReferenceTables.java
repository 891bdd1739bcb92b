package org.entente.reference;

import java.util.List;

/** The reference tables that travel with the program, each read when it is first asked for. */
public final class ReferenceTables {
    private static final String ROOT = "/data/reference/";

    private ReferenceTables() {}

    public static List<Table.Row> states() {
        return rows("states");
    }

    public static List<Table.Row> persons() {
        return rows("persons");
    }

    public static List<Table.Row> terms() {
        return rows("terms");
    }

    public static List<Table.Row> organisations() {
        return rows("organisations");
    }

    public static List<Table.Row> memberships() {
        return rows("memberships");
    }

    public static List<Table.Row> treaties() {
        return rows("treaties");
    }

    public static List<Table.Row> places() {
        return rows("places");
    }

    private static List<Table.Row> rows(String name) {
        return Table.ofResource(ROOT + name + ".tsv").rows();
    }
}
