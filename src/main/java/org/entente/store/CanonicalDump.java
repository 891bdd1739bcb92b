package org.entente.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.entente.graph.Terms;

/**
 * The whole store as N-Quads, one order for equal content: no graph has blank nodes, so sorted
 * lines are canonical.
 */
public final class CanonicalDump {
    private CanonicalDump() {}

    /**
     * The lines of the dump, sorted.
     *
     * @param withTimes whether to tell when each article was read, the only thing that differs
     *     between two readings
     */
    public static List<String> lines(TripleStore store, boolean withTimes) {
        TreeSet<String> lines = new TreeSet<>();
        store.select("SELECT ?g ?s ?p ?o WHERE { GRAPH ?g { ?s ?p ?o } }")
                .forEach(
                        row -> {
                            if (withTimes || !row.get("p").equals(Terms.ENDED_AT)) {
                                lines.add(
                                        NodeFmtLib.strNT(row.get("s"))
                                                + " "
                                                + NodeFmtLib.strNT(row.get("p"))
                                                + " "
                                                + NodeFmtLib.strNT(row.get("o"))
                                                + " "
                                                + NodeFmtLib.strNT(row.get("g"))
                                                + " .");
                            }
                        });
        return List.copyOf(lines);
    }

    /** Whether two graphs say the same, the times of reading aside. */
    static boolean sameButForTime(Graph a, Graph b) {
        return a.size() == b.size() && timeless(a).equals(timeless(b));
    }

    private static Set<Triple> timeless(Graph graph) {
        Set<Triple> triples = new HashSet<>();
        graph.find(Node.ANY, Node.ANY, Node.ANY)
                .filterKeep(triple -> !triple.getPredicate().equals(Terms.ENDED_AT))
                .forEachRemaining(triples::add);
        return triples;
    }
}
