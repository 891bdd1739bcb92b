package org.entente.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.article.EntenteException;

/**
 * A table of tab-separated values: lines that start with {@code #} are comments, the first other
 * line names the columns, every further line is a row with as many cells. Several values in one
 * cell are joined by {@code |}.
 */
public final class Table {
    private final String name;
    private final List<Row> rows;

    private Table(String name, List<Row> rows) {
        this.name = name;
        this.rows = List.copyOf(rows);
    }

    public String name() {
        return name;
    }

    public List<Row> rows() {
        return rows;
    }

    /**
     * Reads a table that travels with the program.
     *
     * @throws EntenteException where there is no such table or a line is malformed
     */
    public static Table ofResource(String path) {
        InputStream in = Table.class.getResourceAsStream(path);
        if (in == null) {
            throw new EntenteException(
                    "no table '" + path + "' in the program (rebuild it: mvn package)");
        }
        return read(path.substring(1), in);
    }

    /** Whether the program carries a table under this path. */
    public static boolean hasResource(String path) {
        return Table.class.getResource(path) != null;
    }

    /**
     * Reads a table from a file.
     *
     * @throws EntenteException where it cannot be read or a line is malformed
     */
    public static Table ofFile(Path file) {
        try {
            return read(file.toString(), Files.newInputStream(file));
        } catch (IOException e) {
            throw new EntenteException(
                    "cannot read the table '" + file + "' (does it exist, may it be read?)", e);
        }
    }

    private static Table read(String name, InputStream in) {
        Reader strict =
                new InputStreamReader(
                        in,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT));
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        int number = 0;
        try (BufferedReader lines = new BufferedReader(strict)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                if (columns.isEmpty()) {
                    for (int i = 0; i < cells.length; i++) {
                        columns.put(cells[i].strip(), i);
                    }
                } else if (cells.length != columns.size()) {
                    throw new EntenteException(
                            "%s:%d: %d cells where the header names %d (separate them by tabs, leave unknown ones empty)"
                                    .formatted(name, number, cells.length, columns.size()));
                } else {
                    rows.add(new Row(name, number, columns, cells));
                }
            }
        } catch (IOException e) {
            throw new EntenteException(
                    "%s:%d: cannot be read as UTF-8 text (save it as UTF-8)"
                            .formatted(name, number + 1),
                    e);
        }
        return new Table(name, rows);
    }

    /** One line of a table. */
    public static final class Row {
        private final String table;
        private final int line;
        private final Map<String, Integer> columns;
        private final String[] cells;

        private Row(String table, int line, Map<String, Integer> columns, String[] cells) {
            this.table = table;
            this.line = line;
            this.columns = columns;
            this.cells = cells;
        }

        /**
         * The cell's text without surrounding blanks, empty where nothing is known.
         *
         * @throws EntenteException where the table has no such column
         */
        public String get(String column) {
            Integer index = columns.get(column);
            if (index == null) {
                throw error("no column '" + column + "' (name it in the header)");
            }
            return cells[index].strip();
        }

        /** The cell's text where the table has the column, else empty. */
        public String getOrEmpty(String column) {
            return columns.containsKey(column) ? get(column) : "";
        }

        /** The values that the cell joins by {@code |}; empty where it is empty. */
        public List<String> list(String column) {
            String cell = getOrEmpty(column);
            return cell.isEmpty()
                    ? List.of()
                    : Arrays.stream(cell.split("\\|"))
                            .map(String::strip)
                            .filter(value -> !value.isEmpty())
                            .toList();
        }

        /** The interval's bounds that the cell's date allows; unbounded where it is empty. */
        public PartialDate date(String column) {
            try {
                return PartialDate.parse(get(column));
            } catch (IllegalArgumentException e) {
                throw error(
                        "'"
                                + get(column)
                                + "' in column '"
                                + column
                                + "' is no date (write 2024-06-18, 2024-06 or 2024)");
            }
        }

        /** An error that names this row's file and line. */
        public EntenteException error(String what) {
            return new EntenteException(where() + ": " + what);
        }

        /** File and line, as {@code file:line}. */
        public String where() {
            return table + ":" + line;
        }
    }
}
