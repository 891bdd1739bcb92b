package org.entente.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Rows as a table for people. A date is cut to what is known of it by its column {@code
 * …Precision}; columns without any value are left out; sentences stand under their row.
 */
final class Table {
    private static final String PRECISION = "Precision";
    private static final String GAP = "  ";

    private final Answer.Rows answer;
    private final Labels labels;
    private final List<String> cells;
    private final List<String> sentences;

    Table(Answer.Rows answer, Labels labels) {
        this.answer = answer;
        this.labels = labels;
        List<String> shown = answer.columns().stream().filter(this::isShown).toList();
        this.cells = shown.stream().filter(column -> !isSentence(column)).toList();
        this.sentences = shown.stream().filter(Table::isSentence).toList();
    }

    @Override
    public String toString() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(cells.stream().map(Table::heading).toList());
        answer.rows().forEach(row -> lines.add(cells.stream().map(c -> text(row, c)).toList()));
        int[] widths = widths(lines);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            appendLine(out, lines.get(i), widths);
            if (i > 0) {
                appendSentences(out, answer.rows().get(i - 1));
            }
        }
        return out.toString();
    }

    private int[] widths(List<List<String>> lines) {
        return IntStream.range(0, cells.size())
                .map(
                        c ->
                                lines.stream()
                                        .mapToInt(line -> DisplayWidth.of(line.get(c)))
                                        .max()
                                        .orElse(0))
                .toArray();
    }

    private static void appendLine(StringBuilder out, List<String> line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int c = 0; c < line.size(); c++) {
            text.append(c == 0 ? "" : GAP).append(DisplayWidth.pad(line.get(c), widths[c]));
        }
        out.append(text.toString().stripTrailing()).append('\n');
    }

    private void appendSentences(StringBuilder out, Binding row) {
        for (String column : sentences) {
            String sentence = text(row, column);
            if (!sentence.isEmpty()) {
                String name = sentences.size() == 1 ? "" : heading(column) + ": ";
                out.append(GAP).append(GAP).append(name).append("“").append(sentence).append("”\n");
            }
        }
    }

    private boolean isShown(String column) {
        boolean precision =
                column.endsWith(PRECISION)
                        && answer.columns()
                                .contains(
                                        column.substring(0, column.length() - PRECISION.length()));
        return !precision && answer.rows().stream().anyMatch(row -> value(row, column).isPresent());
    }

    private static boolean isSentence(String column) {
        return column.equals("sentence") || column.endsWith("Sentence");
    }

    /** {@code observedUntil} is headed "observed until". */
    private static String heading(String column) {
        return column.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private String text(Binding row, String column) {
        return value(row, column)
                .map(node -> DisplayWidth.isolate(text(node, row, column)))
                .orElse("");
    }

    private String text(Node node, Binding row, String column) {
        if (node.isURI()) {
            return labels.name(node.getURI());
        }
        if (!node.isLiteral()) {
            return node.toString();
        }
        String text = node.getLiteralLexicalForm().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return value(row, column + PRECISION).map(precision -> cut(text, precision)).orElse(text);
    }

    /** No more of a date than is known. */
    private static String cut(String date, Node precision) {
        int length =
                switch (Keys.localName(precision.toString())) {
                    case "year" -> 4;
                    case "month" -> 7;
                    default -> date.length();
                };
        return date.substring(0, Math.min(length, date.length()));
    }

    private static Optional<Node> value(Binding row, String column) {
        return Answer.Rows.value(row, column);
    }
}
