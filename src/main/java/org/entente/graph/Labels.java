package org.entente.graph;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.entente.event.EventType;
import org.entente.event.Stance;

/** What the codes are called, from {@code ontology/codes.ttl}. */
final class Labels {
    private static final Map<String, String> ENGLISH = new HashMap<>();
    private static final Map<String, String> ARABIC = new HashMap<>();

    static {
        Graph codes = RDFParser.fromString(resource("/ontology/codes.ttl"), Lang.TURTLE).toGraph();
        codes.find(Node.ANY, RDFS.label.asNode(), Node.ANY)
                .forEachRemaining(
                        t ->
                                (t.getObject().getLiteralLanguage().equals("ar") ? ARABIC : ENGLISH)
                                        .put(
                                                t.getSubject().getURI(),
                                                t.getObject().getLiteralLexicalForm()));
    }

    private Labels() {}

    static String english(EventType type) {
        return ENGLISH.getOrDefault(
                Ent.CODE + type.name(), type.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    static String arabic(EventType type) {
        return ARABIC.getOrDefault(Ent.CODE + type.name(), type.name());
    }

    static String arabic(Stance stance) {
        return ARABIC.getOrDefault(Ent.CODE + stance.word(), stance.word());
    }

    private static String resource(String path) {
        return Resources.text(path);
    }
}
