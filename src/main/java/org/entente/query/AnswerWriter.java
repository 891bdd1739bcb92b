package org.entente.query;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.article.EntenteException;

/** Writes answers as text: tables for people, CSV, JSON, Turtle and JSON-LD for programs. */
public final class AnswerWriter {
    private static final Map<String, String> PREFIXES =
            Map.of(
                    "ent", Keys.ENT,
                    "entc", Keys.ENTC,
                    "id", Keys.ID,
                    "prov", "http://www.w3.org/ns/prov#",
                    "oa", "http://www.w3.org/ns/oa#",
                    "dct", "http://purl.org/dc/terms/",
                    "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
                    "skos", "http://www.w3.org/2004/02/skos/core#",
                    "xsd", "http://www.w3.org/2001/XMLSchema#");

    private final Endpoint endpoint;
    private final String language;

    /**
     * @param endpoint where a table's labels are asked for
     * @param language the language preferred for labels: {@code en} or {@code ar}
     */
    public AnswerWriter(Endpoint endpoint, String language) {
        this.endpoint = endpoint;
        this.language = language;
    }

    /**
     * The answer as text that ends with a line break.
     *
     * @throws EntenteException where an answer of this kind has no such form
     */
    public String write(Answer answer, Format format) {
        return switch (answer) {
            case Answer.Rows rows -> rows(rows, format);
            case Answer.Triples triples -> graph(triples.graph(), format);
            case Answer.Truth truth -> truth(truth.holds(), format);
        };
    }

    private String rows(Answer.Rows rows, Format format) {
        return switch (format) {
            case TABLE -> new Table(rows, Labels.of(rows, endpoint, language)).toString();
            case CSV -> results(rows, ResultSetLang.RS_CSV);
            case JSON -> results(rows, ResultSetLang.RS_JSON);
            case TURTLE, JSONLD -> throw unfit("rows", format, "table, csv or json");
        };
    }

    private static String graph(Graph graph, Format format) {
        return switch (format) {
            case TABLE, TURTLE -> rdf(graph, RDFFormat.TURTLE_PRETTY);
            case JSON, JSONLD -> rdf(graph, RDFFormat.JSONLD11_PRETTY);
            case CSV -> throw unfit("a graph", format, "turtle or jsonld");
        };
    }

    private static String truth(boolean holds, Format format) {
        return switch (format) {
            case TABLE -> holds ? "yes\n" : "no\n";
            case CSV -> holds + "\n";
            case JSON -> ensureLineBreak(ResultSetMgr.asString(holds, ResultSetLang.RS_JSON));
            case TURTLE, JSONLD -> throw unfit("yes or no", format, "table, csv or json");
        };
    }

    private static String results(Answer.Rows rows, Lang lang) {
        String text = ResultSetMgr.asString(ResultSet.adapt(rows.rowSet()), lang);
        return ensureLineBreak(text.replace("\r\n", "\n"));
    }

    private static String rdf(Graph graph, RDFFormat format) {
        Graph prefixed = GraphFactory.createDefaultGraph();
        PREFIXES.forEach(prefixed.getPrefixMapping()::setNsPrefix);
        graph.find().forEachRemaining(prefixed::add);
        return ensureLineBreak(RDFWriter.source(prefixed).format(format).asString());
    }

    private static String ensureLineBreak(String text) {
        return text.endsWith("\n") ? text : text + "\n";
    }

    private static EntenteException unfit(String answer, Format format, String choices) {
        return new EntenteException(
                "%s cannot be written as %s (choose: %s)"
                        .formatted(answer, format.word(), choices));
    }
}
