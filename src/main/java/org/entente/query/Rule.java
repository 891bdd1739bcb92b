package org.entente.query;

import java.util.List;
import org.entente.article.EntenteException;

/**
 * A named rule that makes a derived graph: a CONSTRUCT over all that is known. The graph is dropped
 * before its rule runs again, so that nothing is derived from what it derived before.
 *
 * @param name the file's name without {@code .rq}
 * @param graph IRI of the derived graph
 * @param sparql the CONSTRUCT, SPARQL 1.1
 */
public record Rule(String name, String summary, String graph, String sparql) {
    private static final String FOLDER = "/ontology/rules/";
    private static final String DERIVED = Keys.ID + "graph/derived/";

    /** All rules, in the order in which they are run. */
    public static List<Rule> all() {
        return Header.index(FOLDER).stream()
                .map(name -> of(name, Header.resource(FOLDER + name + ".rq")))
                .toList();
    }

    private static Rule of(String name, String text) {
        Header header = Header.of(name, text);
        return new Rule(name, header.required("summary"), DERIVED + header.required("graph"), text);
    }

    /** The triples that the rule derives from what the endpoint holds now. */
    public Answer.Triples apply(Endpoint endpoint) {
        return switch (endpoint.ask(sparql)) {
            case Answer.Triples triples -> triples;
            case Answer.Rows rows -> throw noGraph();
            case Answer.Truth truth -> throw noGraph();
        };
    }

    private EntenteException noGraph() {
        return new EntenteException(
                "rule '" + name + "' gives no graph: it must be a CONSTRUCT query");
    }
}
