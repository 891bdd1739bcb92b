package org.entente.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.entente.article.EntenteException;

/**
 * Why the store holds what it says of one event, claim or relationship.
 *
 * @param iri what is explained
 * @param facts its properties, each with the graph that states it
 * @param claims who says what of it: stance, holder, outlet, sentence, article, dates
 * @param rules the rules that derived any of its facts
 */
public record Explanation(String iri, Answer.Rows facts, Answer.Rows claims, List<Rule> rules) {

    public Explanation {
        rules = List.copyOf(rules);
    }

    /**
     * Looks everything up that stands behind a thing.
     *
     * @param thing an IRI, or the short form that tables show: {@code event/…}
     * @throws EntenteException where the store knows nothing of it
     */
    public static Explanation of(String thing, QueryLibrary library, Endpoint endpoint) {
        Map<String, String> values = Map.of("thing", thing);
        Answer.Rows facts = rows(endpoint.ask(library.get("facts-about").bind(values)));
        if (facts.rows().isEmpty()) {
            throw new EntenteException("nothing is known of '" + thing + "' (see: entente events)");
        }
        Answer.Rows claims = rows(endpoint.ask(library.get("claims-about").bind(values)));
        String iri = ParameterType.IRI.parse(thing).getURI();
        return new Explanation(iri, facts, claims, rulesOf(facts));
    }

    /** The explanation as text for people. */
    public String toText(AnswerWriter writer) {
        List<String> parts = new ArrayList<>();
        parts.add(iri + "\n");
        parts.add(writer.write(facts, Format.TABLE));
        if (!claims.rows().isEmpty()) {
            parts.add(writer.write(claims, Format.TABLE));
        }
        rules.forEach(
                rule ->
                        parts.add(
                                "derived by rule '" + rule.name() + "': " + rule.summary() + "\n"));
        return String.join("\n", parts);
    }

    private static List<Rule> rulesOf(Answer.Rows facts) {
        List<String> graphs = new ArrayList<>();
        for (Binding row : facts.rows()) {
            Optional<Node> graph = Answer.Rows.value(row, "graph");
            graph.ifPresent(node -> graphs.add(node.getURI()));
        }
        return Rule.all().stream().filter(rule -> graphs.contains(rule.graph())).toList();
    }

    private static Answer.Rows rows(Answer answer) {
        return switch (answer) {
            case Answer.Rows rows -> rows;
            case Answer.Triples triples -> throw new IllegalStateException("a SELECT gives rows");
            case Answer.Truth truth -> throw new IllegalStateException("a SELECT gives rows");
        };
    }
}
