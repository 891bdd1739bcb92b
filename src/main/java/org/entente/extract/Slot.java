package org.entente.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a role of a frame stands.
 *
 * @param kind the grammatical place
 * @param preposition the preposition of {@link Kind#PREPOSITION}, else empty
 * @param deep whether any actor inside the phrase will do
 */
record Slot(Kind kind, String preposition, boolean deep) {
    enum Kind {
        SUBJECT,
        OBJECT,
        OWNER,
        GENITIVE,
        CLAUSE,
        PREPOSITION
    }

    /** Reads the alternatives of a cell of {@code frames.tsv}, first choice first. */
    static List<Slot> parse(List<String> cell) {
        List<Slot> slots = new ArrayList<>();
        for (String written : cell) {
            boolean deep = written.endsWith("*");
            String word = deep ? written.substring(0, written.length() - 1) : written;
            switch (word) {
                case "-" -> {}
                case "subj" -> slots.add(new Slot(Kind.SUBJECT, "", deep));
                case "obj" -> slots.add(new Slot(Kind.OBJECT, "", deep));
                case "own" -> slots.add(new Slot(Kind.OWNER, "", deep));
                case "of" -> slots.add(new Slot(Kind.GENITIVE, "", deep));
                case "clause" -> slots.add(new Slot(Kind.CLAUSE, "", deep));
                case "gen" -> {
                    slots.add(new Slot(Kind.OWNER, "", deep));
                    slots.add(new Slot(Kind.GENITIVE, "", deep));
                }
                default -> slots.add(new Slot(Kind.PREPOSITION, word, deep));
            }
        }
        return slots;
    }
}
