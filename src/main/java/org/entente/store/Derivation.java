package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.entente.graph.Iris;
import org.entente.graph.NamedGraph;
import org.entente.graph.Resources;

/** Rebuilds the derived graphs: each rule under {@code ontology/rules} makes the graph of its name anew. */
public final class Derivation {
    /** The rules in the order in which they run; a later one sees what an earlier one made. */
    private static final List<String> RULES = List.of("status", "relationships", "alliances");

    private Derivation() {}

    /** Runs every rule over what the store holds now. */
    public static void run(TripleStore store) {
        for (String rule : RULES) {
            String name = Iris.DERIVED_GRAPHS + rule;
            store.remove(List.of(name));
            Graph made = store.construct(Resources.text("/ontology/rules/" + rule + ".rq"));
            List<NamedGraph> graphs = new ArrayList<>();
            if (!made.isEmpty()) {
                graphs.add(new NamedGraph(name, made));
            }
            store.replace(graphs);
        }
    }

    /** The names of the rules. */
    public static List<String> rules() {
        return RULES;
    }
}
