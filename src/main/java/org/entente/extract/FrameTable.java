package org.entente.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.event.EventType;
import org.entente.event.Factuality;
import org.entente.mention.Entry;
import org.entente.mention.LanguageData;
import org.entente.mention.Lexicon;
import org.entente.reference.Table;
import org.entente.text.Morphology.Form;

/** The frames of a language; their triggers are added to its lexicon under the frame's number. */
final class FrameTable {
    private static final Set<String> FLAGS =
            Set.of("sym", "two", "one", "none", "wrong", "weak", "not");
    private final List<Frame> frames = new ArrayList<>();

    private FrameTable() {}

    /**
     * Reads the frames of a language.
     *
     * @throws org.entente.article.EntenteException with file and line where a row is malformed
     */
    static FrameTable load(LanguageData data, Lexicon lexicon) {
        FrameTable table = new FrameTable();
        for (Table.Row row : data.rows("frames")) {
            for (String trigger : row.list("trigger")) {
                table.add(trigger, row, lexicon);
            }
        }
        return table;
    }

    Frame get(int number) {
        return frames.get(number);
    }

    int size() {
        return frames.size();
    }

    private void add(String trigger, Table.Row row, Lexicon lexicon) {
        String pos = row.get("pos");
        Frame frame = frame(trigger, row, pos);
        int number = frames.size();
        frames.add(frame);
        switch (pos) {
            case "v" ->
                    lexicon.forms(trigger, true)
                            .forEach(
                                    form ->
                                            lexicon.addForm(
                                                    form, new Entry.Act(number, bare(form))));
            case "n" -> {
                lexicon.add(
                        trigger.replace("/", " "),
                        new Entry.Act(number, new Form("", Form.Tense.NOUN, false, false)));
                lexicon.forms(trigger, false)
                        .forEach(form -> lexicon.addForm(form, new Entry.Act(number, bare(form))));
            }
            case "x" ->
                    lexicon.add(
                            trigger,
                            new Entry.Act(number, new Form("", Form.Tense.PAST, false, false)));
            default ->
                    throw row.error("the part of speech '" + pos + "' is unknown (use v, n or x)");
        }
    }

    /** What a form says, without its letters: all forms of equal meaning share one entry. */
    private static Form bare(Form form) {
        return new Form("", form.tense(), form.feminine(), form.pronoun());
    }

    private static Frame frame(String trigger, Table.Row row, String pos) {
        Set<String> flags = new HashSet<>();
        for (String flag : row.get("flags").split("[,|]")) {
            if (!flag.isBlank() && !flag.equals("-")) {
                if (!FLAGS.contains(flag.strip())) {
                    throw row.error(
                            "the flag '"
                                    + flag
                                    + "' is unknown (use "
                                    + String.join(", ", FLAGS.stream().sorted().toList())
                                    + ")");
                }
                flags.add(flag.strip());
            }
        }
        Set<String> need = new HashSet<>();
        Set<String> veto = new HashSet<>();
        for (String word : row.get("need").split("[,|]")) {
            if (word.startsWith("!")) {
                veto.add(word.substring(1).strip());
            } else if (!word.isBlank() && !word.equals("-")) {
                need.add(word.strip());
            }
        }
        return new Frame(
                trigger,
                pos.equals("n"),
                type(row),
                Slot.parse(row.list("agent")),
                Slot.parse(row.list("patient")),
                row.list("place").stream().filter(p -> !p.equals("-")).toList(),
                inner(row),
                Set.copyOf(flags),
                Set.copyOf(need),
                Set.copyOf(veto));
    }

    private static EventType type(Table.Row row) {
        try {
            return EventType.valueOf(row.get("type"));
        } catch (IllegalArgumentException e) {
            throw row.error(
                    "the event type '"
                            + row.get("type")
                            + "' is unknown (see: entente ontology list)");
        }
    }

    private static Frame.Inner inner(Table.Row row) {
        String cell = row.get("inner");
        if (cell.isEmpty() || cell.equals("-")) {
            return Frame.Inner.NONE;
        }
        boolean byPatient = cell.endsWith(":patient");
        String word = cell.replaceFirst(":.*", "");
        if (word.equals("skip")) {
            return new Frame.Inner(true, Optional.empty(), byPatient);
        }
        try {
            return new Frame.Inner(
                    true,
                    Optional.of(Factuality.valueOf(word.toUpperCase(Locale.ROOT))),
                    byPatient);
        } catch (IllegalArgumentException e) {
            throw row.error(
                    "the inner factuality '" + cell + "' is unknown (see data/lang/README.md)");
        }
    }
}
