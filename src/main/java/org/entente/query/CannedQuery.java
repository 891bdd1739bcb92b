package org.entente.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.entente.article.EntenteException;

/**
 * A question that comes with the program: a SPARQL 1.1 query with typed parameters.
 *
 * @param name the file's name without {@code .rq}
 * @param number its number among the competency questions, where it is one
 * @param text the file as written, parameters still being variables such as {@code ?_state}
 */
public record CannedQuery(
        String name,
        Optional<Integer> number,
        String summary,
        String questionEnglish,
        String questionArabic,
        List<Parameter> parameters,
        String text) {

    public CannedQuery {
        parameters = List.copyOf(parameters);
    }

    /** Reads a query with its header; the query itself is parsed when it is asked. */
    static CannedQuery of(String name, String text) {
        Header header = Header.of(name, text);
        return new CannedQuery(
                name,
                header.first("number").map(Integer::valueOf),
                header.required("summary"),
                header.required("question-en"),
                header.required("question-ar"),
                header.all("param").stream().map(line -> Parameter.parse(name, line)).toList(),
                text);
    }

    /**
     * The query with every parameter in its place, as SPARQL 1.1 text for any store. Values become
     * RDF terms before they become text, so no value can change the query's shape. Two states named
     * {@code a} and {@code b} also give {@code ?_dyad}, the key of their pair.
     *
     * @param values texts by name of parameter; those left out take their defaults
     * @throws EntenteException for a parameter that is missing, unknown or of another type
     */
    public String bind(Map<String, String> values) {
        refuseUnknown(values);
        Map<Var, Node> terms = new HashMap<>();
        for (Parameter parameter : parameters) {
            String value =
                    Optional.ofNullable(values.get(parameter.name()))
                            .or(parameter::fallback)
                            .orElseThrow(() -> missing(parameter));
            terms.put(variable(parameter.name()), parameter.bind(name, value));
        }
        addDyad(terms);
        return QueryTransformOps.replaceVars(parse(), terms).toString(Syntax.syntaxSPARQL_11);
    }

    private void refuseUnknown(Map<String, String> values) {
        TreeSet<String> unknown = new TreeSet<>(values.keySet());
        parameters.forEach(parameter -> unknown.remove(parameter.name()));
        if (!unknown.isEmpty()) {
            String known =
                    parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
            throw new EntenteException(
                    "query '%s' has no parameter '%s' (it has: %s)"
                            .formatted(name, unknown.first(), known.isEmpty() ? "none" : known));
        }
    }

    private EntenteException missing(Parameter parameter) {
        return new EntenteException(
                "query '%s' needs parameter '%s', %s (give: %s=…)"
                        .formatted(
                                name,
                                parameter.name(),
                                parameter.type().example(),
                                parameter.name()));
    }

    private static void addDyad(Map<Var, Node> terms) {
        Node a = terms.get(variable("a"));
        Node b = terms.get(variable("b"));
        if (a != null && b != null) {
            String dyad = Keys.dyad(Keys.localName(a.getURI()), Keys.localName(b.getURI()));
            terms.put(variable("dyad"), NodeFactory.createLiteralString(dyad));
        }
    }

    private static Var variable(String parameter) {
        return Var.alloc("_" + parameter);
    }

    private Query parse() {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw new EntenteException(
                    "query '%s' is not SPARQL 1.1: %s"
                            .formatted(
                                    name, String.valueOf(e.getMessage()).replaceAll("\\s+", " ")),
                    e);
        }
    }
}
