package org.entente.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The ontology and the codes as a book of terms. */
public final class Glossary {
    private final Graph graph;
    private final List<Entry> entries = new ArrayList<>();

    private Glossary(Graph graph) {
        this.graph = graph;
        collect(OWL.Class.asNode(), "class");
        collect(OWL.ObjectProperty.asNode(), "property");
        collect(OWL.DatatypeProperty.asNode(), "property");
        collect(OWL.AnnotationProperty.asNode(), "property");
        collect(SKOS.Concept.asNode(), "code");
        entries.sort(Comparator.comparing(Entry::kind).thenComparing(Entry::shortName));
    }

    /** Reads the ontology and the codes that travel with the program. */
    public static Glossary load() {
        return new Glossary(
                RDFParser.fromString(
                                Resources.text("/ontology/entente.ttl")
                                        + "\n"
                                        + Resources.text("/ontology/codes.ttl"),
                                Lang.TURTLE)
                        .toGraph());
    }

    /** The terms of others are declared in the ontology too, but explained elsewhere. */
    private void collect(Node type, String kind) {
        graph.find(Node.ANY, RDF.type.asNode(), type)
                .mapWith(Triple::getSubject)
                .filterKeep(t -> t.getURI().startsWith(Ent.NS) || t.getURI().startsWith(Ent.CODE))
                .forEachRemaining(term -> entries.add(new Entry(term, kind, graph)));
    }

    /** A term with what is said of it. */
    public record Entry(Node node, String kind, Graph graph) {
        /** {@code ent:Visit} or {@code entc:VISIT}. */
        public String shortName() {
            String iri = node.getURI();
            return iri.startsWith(Ent.CODE)
                    ? "entc:" + iri.substring(Ent.CODE.length())
                    : "ent:" + iri.substring(Ent.NS.length());
        }

        public String label(String language) {
            return text(RDFS.label.asNode(), language);
        }

        public String definition(String language) {
            return text(SKOS.definition.asNode(), language);
        }

        private String text(Node property, String language) {
            List<Triple> triples = graph.find(node, property, Node.ANY).toList();
            return triples.stream()
                    .map(Triple::getObject)
                    .filter(o -> o.getLiteralLanguage().equals(language))
                    .map(Node::getLiteralLexicalForm)
                    .findFirst()
                    .orElse("");
        }

        /** Everything that the documents say of the term, a line each. */
        public String describe() {
            StringBuilder text =
                    new StringBuilder(shortName() + " (" + kind + ")\n  " + node.getURI() + "\n");
            for (String language : List.of("en", "ar")) {
                text.append("  ")
                        .append(language)
                        .append(": ")
                        .append(label(language))
                        .append(definition(language).isEmpty() ? "" : " – " + definition(language))
                        .append('\n');
            }
            List<String> lines = new ArrayList<>();
            graph.find(node, Node.ANY, Node.ANY)
                    .filterKeep(
                            t ->
                                    t.getObject().isURI()
                                            && !t.getPredicate().equals(RDFS.isDefinedBy.asNode()))
                    .forEachRemaining(
                            t ->
                                    lines.add(
                                            "  "
                                                    + local(t.getPredicate())
                                                    + " "
                                                    + local(t.getObject())));
            lines.sort(null);
            lines.forEach(line -> text.append(line).append('\n'));
            return text.toString();
        }

        private static String local(Node iri) {
            String name = iri.getURI();
            if (name.startsWith(Ent.CODE)) {
                return "entc:" + name.substring(Ent.CODE.length());
            }
            return name.startsWith(Ent.NS)
                    ? "ent:" + name.substring(Ent.NS.length())
                    : name.substring(Math.max(name.lastIndexOf('#'), name.lastIndexOf('/')) + 1);
        }
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The term of a name, with or without prefix, in any case; a class before a code. */
    public Optional<Entry> find(String name) {
        String bare = name.substring(name.indexOf(':') + 1);
        List<Entry> hits =
                entries.stream()
                        .filter(
                                e ->
                                        e.shortName().equals(name)
                                                || e.shortName()
                                                        .substring(e.shortName().indexOf(':') + 1)
                                                        .equals(bare))
                        .toList();
        return hits.stream()
                .findFirst()
                .or(
                        () ->
                                entries.stream()
                                        .filter(
                                                e ->
                                                        e.shortName()
                                                                .toLowerCase(Locale.ROOT)
                                                                .endsWith(
                                                                        ":"
                                                                                + bare.toLowerCase(
                                                                                        Locale
                                                                                                .ROOT)))
                                        .findFirst());
    }

    /** The term whose name is most like this one, where any is alike. */
    public Optional<String> nearest(String name) {
        String bare = name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        return entries.stream()
                .map(Entry::shortName)
                .filter(
                        other ->
                                distance(
                                                bare,
                                                other.substring(other.indexOf(':') + 1)
                                                        .toLowerCase(Locale.ROOT))
                                        <= 1 + bare.length() / 4)
                .min(
                        Comparator.comparingInt(
                                other ->
                                        distance(
                                                bare,
                                                other.substring(other.indexOf(':') + 1)
                                                        .toLowerCase(Locale.ROOT))));
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    /** Terms whose label or definition contains the words, in either language. */
    public List<Entry> search(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return entries.stream()
                .filter(
                        e ->
                                (e.shortName()
                                                + " "
                                                + e.label("en")
                                                + " "
                                                + e.definition("en")
                                                + " "
                                                + e.label("ar")
                                                + " "
                                                + e.definition("ar"))
                                        .toLowerCase(Locale.ROOT)
                                        .contains(wanted))
                .toList();
    }

    /** Classes that stand under no class of ours. */
    public List<Entry> roots() {
        return entries.stream()
                .filter(e -> e.kind.equals("class") && parents(e).isEmpty())
                .toList();
    }

    public List<Entry> below(Entry parent) {
        return entries.stream()
                .filter(e -> e.kind.equals("class") && parents(e).contains(parent.node))
                .toList();
    }

    private List<Node> parents(Entry entry) {
        return graph.find(entry.node, RDFS.subClassOf.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(o -> o.getURI().startsWith(Ent.NS))
                .toList();
    }

    /** Ontology and codes as one document. */
    public String export(Lang lang) {
        return RDFWriter.source(graph).lang(lang).asString();
    }
}
