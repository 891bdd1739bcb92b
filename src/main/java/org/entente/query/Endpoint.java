package org.entente.query;

/**
 * Where SPARQL is asked: our own store, a server, or somebody else's triple store. Its default
 * graph is the union of all named graphs.
 */
@FunctionalInterface
public interface Endpoint {
    /** The whole answer, held in memory; nothing stays open. */
    Answer ask(String sparql);
}
