package org.entente.graph;

import org.apache.jena.graph.Graph;

/**
 * All that was read from one article.
 *
 * @param key the article's key
 * @param name the IRI of the named graph
 * @param graph its triples; no blank nodes
 */
public record ArticleGraph(String key, String name, Graph graph) {}
