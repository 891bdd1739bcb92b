package org.entente.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.entente.store.TripleStore;

/**
 * Every quotation of a store, read again where it says that it stands.
 *
 * @param quotations how many there are
 * @param faults a sentence for each that reads otherwise, sorted
 */
public record EvidenceCheck(int quotations, List<String> faults) {
    private static final String TEXTS =
            "SELECT ?article ?text WHERE { ?article a <https://w3id.org/entente/ontology#Article> ; <https://schema.org/articleBody> ?text }";
    private static final String WORDS =
            """
            PREFIX oa: <http://www.w3.org/ns/oa#>
            SELECT ?words ?article ?start ?end ?exact
            WHERE { ?words oa:start ?start ; oa:end ?end ; oa:exact ?exact ; oa:hasSource ?article }
            ORDER BY ?words
            """;

    public EvidenceCheck {
        faults = List.copyOf(faults);
    }

    /** Reads all of them. */
    public static EvidenceCheck of(TripleStore store) {
        Map<Node, String> texts = new HashMap<>();
        store.select(TEXTS)
                .forEach(
                        row ->
                                texts.put(
                                        row.get("article"),
                                        row.get("text").getLiteralLexicalForm()));
        List<String> faults = new ArrayList<>();
        int count = 0;
        for (Binding row : store.select(WORDS)) {
            count++;
            String text = texts.getOrDefault(row.get("article"), "");
            String exact = row.get("exact").getLiteralLexicalForm();
            int start = Integer.parseInt(row.get("start").getLiteralLexicalForm());
            int end = Integer.parseInt(row.get("end").getLiteralLexicalForm());
            if (!stands(text, exact, start, end)) {
                faults.add(row.get("words").getURI() + " does not read '" + exact + "'");
            }
        }
        return new EvidenceCheck(count, faults);
    }

    private static boolean stands(String text, String exact, int start, int end) {
        int length = text.codePointCount(0, text.length());
        if (start < 0 || end > length || start > end) {
            return false;
        }
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start)).equals(exact);
    }
}
