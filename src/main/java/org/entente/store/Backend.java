package org.entente.store;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdflink.RDFLink;
import org.entente.graph.NamedGraph;

/** Where quads are kept: on disk, in memory, or behind an address. */
sealed interface Backend permits LocalBackend, RemoteBackend {

    /** Runs a question; what is returned must not depend on the link any more. */
    <T> T read(Function<RDFLink, T> question);

    /** The triples of a graph, empty where there is none. */
    Graph graph(String name);

    /**
     * Puts whole graphs in the place of those of the same names: all of them or, on a local store,
     * none.
     */
    void replace(List<NamedGraph> graphs);

    /** Adds triples to a graph. */
    void add(NamedGraph graph);

    void remove(List<String> names);

    /**
     * Gives back the space of quads that are no more, where the store has outgrown its content;
     * says whether it did.
     */
    boolean compact();

    void close();
}
