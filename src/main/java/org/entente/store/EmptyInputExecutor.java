package org.entente.store;

import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Evaluates patterns on TDB2 and lets those without any input be empty. Jena 6.0.0 fails instead,
 * with "Peek iterator is already empty", wherever a pattern of two triples follows one that finds
 * nothing (apache/jena issues 3751 and 3763). To be dropped with the next version of Jena.
 */
public final class EmptyInputExecutor extends OpExecutorTDB2 {

    private EmptyInputExecutor(ExecutionContext context) {
        super(context);
    }

    /** Has all queries on a TDB2 dataset, also those of a server over it, evaluated in this way. */
    public static void install(DatasetGraph dataset) {
        QC.setFactory(dataset.getContext(), EmptyInputExecutor::new);
    }

    @Override
    protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
        return input.hasNext() ? super.execute(pattern, input) : input;
    }

    @Override
    protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
        return input.hasNext() ? super.execute(pattern, input) : input;
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        return input.hasNext() ? super.execute(filter, input) : input;
    }
}
