package org.entente.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** What a query answers: rows, a graph, or yes and no; complete and detached from its store. */
public sealed interface Answer {

    /**
     * The rows of a SELECT, in the order of the query.
     *
     * @param columns names of the variables, without question mark
     */
    record Rows(List<String> columns, List<Binding> rows) implements Answer {
        public Rows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** The value of a column in a row, absent where the row has none. */
        public static Optional<Node> value(Binding row, String column) {
            return Optional.ofNullable(row.get(Var.alloc(column)));
        }

        RowSet rowSet() {
            return RowSetStream.create(Var.varList(columns), rows.iterator());
        }
    }

    /** The graph of a CONSTRUCT or DESCRIBE. */
    record Triples(Graph graph) implements Answer {}

    /** The answer of an ASK. */
    record Truth(boolean holds) implements Answer {}

    /**
     * Runs a prepared query to its end; the caller closes it and, on a local store, holds a
     * transaction.
     */
    static Answer of(QueryExec exec, Query query) {
        if (query.isAskType()) {
            return new Truth(exec.ask());
        }
        if (query.isConstructType()) {
            return new Triples(exec.construct());
        }
        if (query.isDescribeType()) {
            return new Triples(exec.describe());
        }
        return rows(exec.select());
    }

    /** The rows of a result, read to its end. */
    static Rows rows(RowSet result) {
        List<String> columns = Var.varNames(result.getResultVars());
        List<Binding> rows = new ArrayList<>();
        result.forEach(row -> rows.add(row.detach()));
        return new Rows(columns, rows);
    }
}
