package org.entente.query;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.exec.QueryExec;
import org.entente.article.EntenteException;
import org.entente.store.TripleStore;

/** A store as a place to ask. */
public record StoreEndpoint(TripleStore store) implements Endpoint {

    /**
     * Asks a SELECT, ASK, CONSTRUCT or DESCRIBE query.
     *
     * @throws EntenteException where it is not SPARQL 1.1, with line and column
     */
    @Override
    public Answer ask(String sparql) {
        Query query = parse(sparql);
        return store.read(
                link -> {
                    try (QueryExec exec = link.query(query)) {
                        return Answer.of(exec, query);
                    }
                });
    }

    private static Query parse(String sparql) {
        try {
            return QueryFactory.create(sparql);
        } catch (QueryParseException e) {
            String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
            throw new EntenteException("the query is not SPARQL 1.1: " + message, e);
        }
    }
}
