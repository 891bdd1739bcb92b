package org.entente.store;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.entente.graph.Iris;
import org.entente.graph.NamedGraph;
import org.entente.graph.ReferenceMapper;
import org.entente.graph.Resources;
import org.entente.graph.Version;

/** The reference tables and the vocabulary in a store. */
public final class ReferenceData {
    /**
     * The graph that holds ontology and codes, so that labels of classes and codes are found beside
     * the data.
     */
    public static final String VOCABULARY = Iris.REFERENCE_GRAPHS + "vocabulary-" + Version.NUMBER;

    private ReferenceData() {}

    /** Puts them into a store that has none of this release; says whether it did. */
    public static boolean ensure(TripleStore store) {
        ReferenceMapper mapper = new ReferenceMapper(Version.NUMBER);
        boolean present =
                store.ask(
                        "ASK { GRAPH <" + mapper.name() + "> { <" + mapper.name() + "> ?p ?o } }");
        if (!present) {
            load(store);
        }
        return !present;
    }

    /** Puts them into a store, in the place of those of this release. */
    public static void load(TripleStore store) {
        ReferenceMapper mapper = new ReferenceMapper(Version.NUMBER);
        store.replace(
                List.of(
                        new NamedGraph(mapper.name(), mapper.toGraph()),
                        new NamedGraph(VOCABULARY, vocabulary())));
    }

    private static Graph vocabulary() {
        return RDFParser.fromString(
                        Resources.text("/ontology/entente.ttl")
                                + "\n"
                                + Resources.text("/ontology/codes.ttl"),
                        Lang.TURTLE)
                .toGraph();
    }
}
