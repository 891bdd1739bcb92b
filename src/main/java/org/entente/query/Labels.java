package org.entente.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The names by which people know the IRIs of an answer, in one language as far as there are any.
 */
public final class Labels {
    private static final int BATCH = 500;
    private static final Set<String> SHOWN_BY_KEY =
            Set.of("event", "claim", "relationship", "participation", "run");

    private final Map<String, String> names;

    private Labels(Map<String, String> names) {
        this.names = names;
    }

    /** No labels at all: every IRI is shown by its last part. */
    public static Labels none() {
        return new Labels(Map.of());
    }

    /**
     * Asks for the labels of all IRIs in the rows.
     *
     * @param language the language preferred, {@code en} or {@code ar}; else English, else any
     */
    public static Labels of(Answer.Rows answer, Endpoint endpoint, String language) {
        TreeSet<String> iris = new TreeSet<>();
        for (Binding row : answer.rows()) {
            row.forEach((column, value) -> addIri(value, iris));
        }
        Map<String, String> names = new HashMap<>();
        List<String> all = List.copyOf(iris);
        for (int from = 0; from < all.size(); from += BATCH) {
            fetch(all.subList(from, Math.min(all.size(), from + BATCH)), endpoint, language, names);
        }
        return new Labels(names);
    }

    /**
     * What a person is shown for an IRI; events and claims keep their key, because {@code explain}
     * takes it.
     */
    public String name(String iri) {
        String label = names.get(iri);
        if (label != null) {
            return label;
        }
        String key = key(iri);
        return SHOWN_BY_KEY.contains(kind(key)) ? key : Keys.localName(iri).replace('_', ' ');
    }

    private static void addIri(Node value, Set<String> iris) {
        if (value.isURI()
                && value.getURI().matches("[^\\s<>\"{}|\\\\^`]+")
                && !SHOWN_BY_KEY.contains(kind(key(value.getURI())))) {
            iris.add(value.getURI());
        }
    }

    private static void fetch(
            List<String> iris, Endpoint endpoint, String language, Map<String, String> names) {
        StringBuilder query = new StringBuilder("SELECT ?iri ?label WHERE { VALUES ?iri {");
        iris.forEach(iri -> query.append(" <").append(iri).append('>'));
        query.append(
                " } ?iri <http://www.w3.org/2000/01/rdf-schema#label> ?label } ORDER BY ?iri"
                        + " ?label");
        Map<String, Integer> ranks = new HashMap<>();
        if (endpoint.ask(query.toString()) instanceof Answer.Rows found) {
            for (Binding row : found.rows()) {
                String iri = Answer.Rows.value(row, "iri").orElseThrow().getURI();
                Node label = Answer.Rows.value(row, "label").orElseThrow();
                int rank = rank(label.getLiteralLanguage(), language);
                if (rank > ranks.getOrDefault(iri, 0)) {
                    ranks.put(iri, rank);
                    names.put(iri, label.getLiteralLexicalForm());
                }
            }
        }
    }

    private static int rank(String found, String wanted) {
        if (found.equals(wanted)) {
            return 3;
        }
        return found.equals("en") ? 2 : 1;
    }

    private static String key(String iri) {
        return iri.startsWith(Keys.ID) ? iri.substring(Keys.ID.length()) : iri;
    }

    private static String kind(String key) {
        int slash = key.indexOf('/');
        return slash < 0 ? "" : key.substring(0, slash);
    }
}
