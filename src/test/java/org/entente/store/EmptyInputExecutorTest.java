package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmptyInputExecutorTest {
    private static final String NOTHING_THEN_TWO_TRIPLES =
            """
            SELECT * WHERE { <urn:a> <urn:q>+ ?b . ?b <urn:p> ?c . ?c <urn:p> ?d . }
            """;

    @Test
    void whatFollowsNothingIsNothing(@TempDir Path folder) {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        EmptyInputExecutor.install(dataset);
        Txn.executeWrite(
                dataset,
                () ->
                        RDFParser.fromString("<urn:g> { <urn:a> <urn:p> <urn:b> }", Lang.TRIG)
                                .parse(dataset));

        assertThat(rows(dataset)).isZero();
        DatabaseMgr.compact(dataset);
        assertThat(rows(dataset)).as("after compaction").isZero();
    }

    private static long rows(DatasetGraph dataset) {
        return Txn.calculateRead(
                dataset,
                () -> {
                    try (QueryExec exec =
                            QueryExec.dataset(dataset).query(NOTHING_THEN_TWO_TRIPLES).build()) {
                        return RowSetOps.count(exec.select());
                    }
                });
    }
}
