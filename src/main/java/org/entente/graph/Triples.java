package org.entente.graph;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Writes triples about one node after another into a graph. */
final class Triples {
    private final Graph graph = GraphFactory.createDefaultGraph();

    Graph graph() {
        return graph;
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** What is said about one node. */
    About about(String iri) {
        return new About(iri(iri));
    }

    final class About {
        final Node node;

        private About(Node node) {
            this.node = node;
        }

        About type(Node... classes) {
            for (Node c : classes) {
                link(RDF.type.asNode(), c);
            }
            return this;
        }

        About label(String text, String language) {
            return text.isEmpty() ? this : text(RDFS.label.asNode(), text, language);
        }

        About link(Node property, Node value) {
            graph.add(Triple.create(node, property, value));
            return this;
        }

        About link(Node property, String iri) {
            return link(property, iri(iri));
        }

        About text(Node property, String text) {
            return link(property, NodeFactory.createLiteralString(text));
        }

        /** Text in a language; an empty tag makes it a plain string. */
        About text(Node property, String text, String language) {
            return link(
                    property,
                    language.isEmpty()
                            ? NodeFactory.createLiteralString(text)
                            : NodeFactory.createLiteralLang(text, language));
        }

        About date(Node property, LocalDate day) {
            return typed(property, day.toString(), XSDDatatype.XSDdate);
        }

        About date(Node property, Optional<LocalDate> day) {
            day.ifPresent(d -> date(property, d));
            return this;
        }

        About typed(Node property, String value, XSDDatatype type) {
            return link(property, NodeFactory.createLiteralDT(value, type));
        }
    }
}
