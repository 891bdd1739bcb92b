package org.entente.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;

/**
 * The SHACL shapes of {@code ontology/shapes.ttl}: what a graph must look like before it may enter
 * a store.
 */
public final class Shapes {
    private final org.apache.jena.shacl.Shapes shapes;

    public Shapes() {
        Graph turtle =
                RDFParser.fromString(Resources.text("/ontology/shapes.ttl"), Lang.TURTLE).toGraph();
        this.shapes = org.apache.jena.shacl.Shapes.parse(turtle);
    }

    /** What is wrong with a graph, a sentence for each fault, sorted; empty where it conforms. */
    public List<String> faults(Graph graph) {
        ValidationReport report = ShaclValidator.get().validate(shapes, graph);
        if (report.conforms()) {
            return List.of();
        }
        Set<String> faults = new LinkedHashSet<>();
        for (ReportEntry entry : report.getEntries()) {
            faults.add(name(entry.focusNode()) + ": " + entry.message());
        }
        List<String> sorted = new ArrayList<>(faults);
        sorted.sort(null);
        return sorted;
    }

    /** The name of a blank node differs from one reading to the next and would say nothing. */
    private static String name(Node node) {
        return node.isBlank() ? "a blank node" : node.toString();
    }
}
