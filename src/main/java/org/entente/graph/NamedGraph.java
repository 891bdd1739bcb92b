package org.entente.graph;

import org.apache.jena.graph.Graph;

/**
 * A graph and the IRI under which a store keeps it.
 *
 * @param name the IRI
 * @param graph its triples
 */
public record NamedGraph(String name, Graph graph) {}
