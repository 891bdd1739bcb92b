package org.entente.query;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.entente.store.EmptyInputExecutor;

/** The same small store three times: TDB2 in memory, behind Fuseki over HTTP, and in RDF4J. */
final class TestStores {
    private TestStores() {}

    static DatasetGraph tdb() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        EmptyInputExecutor.install(dataset);
        Txn.executeWrite(
                dataset,
                () -> {
                    try (InputStream in = TestStores.class.getResourceAsStream("store.trig")) {
                        RDFParser.source(in).lang(Lang.TRIG).parse(dataset);
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                });
        return dataset;
    }

    static Endpoint endpoint(DatasetGraph dataset) {
        return sparql ->
                Txn.calculateRead(
                        dataset,
                        () -> ask(QueryExec.dataset(dataset).query(sparql).build(), sparql));
    }

    static FusekiServer fuseki(DatasetGraph dataset) {
        return FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/entente", dataset)
                .build()
                .start();
    }

    static Endpoint endpoint(FusekiServer server) {
        String url = server.datasetURL("/entente") + "/query";
        return sparql -> ask(QueryExec.service(url).query(sparql).build(), sparql);
    }

    private static Answer ask(QueryExec exec, String sparql) {
        Query query = QueryFactory.create(sparql);
        try (exec) {
            return Answer.of(exec, query);
        }
    }

    static SailRepository rdf4j(DatasetGraph dataset) {
        ByteArrayOutputStream quads = new ByteArrayOutputStream();
        Txn.executeRead(dataset, () -> RDFDataMgr.write(quads, dataset, Lang.NQUADS));
        SailRepository repository = new SailRepository(new MemoryStore());
        try (RepositoryConnection connection = repository.getConnection()) {
            connection.add(new ByteArrayInputStream(quads.toByteArray()), RDFFormat.NQUADS);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return repository;
    }

    static Endpoint endpoint(SailRepository repository) {
        return sparql -> {
            try (RepositoryConnection connection = repository.getConnection();
                    TupleQueryResult result = query(connection, sparql).evaluate()) {
                List<Binding> rows = new ArrayList<>();
                result.forEach(row -> rows.add(binding(row)));
                return new Answer.Rows(result.getBindingNames(), rows);
            }
        };
    }

    private static TupleQuery query(RepositoryConnection connection, String sparql) {
        TupleQuery query = connection.prepareTupleQuery(sparql);
        query.setMaxExecutionTime(20);
        return query;
    }

    private static Binding binding(BindingSet row) {
        BindingBuilder builder = Binding.builder();
        row.forEach(cell -> builder.add(Var.alloc(cell.getName()), node(cell.getValue())));
        return builder.build();
    }

    private static Node node(Value value) {
        if (value instanceof IRI) {
            return NodeFactory.createURI(value.stringValue());
        }
        Literal literal = (Literal) value;
        return literal.getLanguage()
                .map(language -> NodeFactory.createLiteralLang(literal.getLabel(), language))
                .orElseGet(
                        () ->
                                NodeFactory.createLiteralDT(
                                        literal.getLabel(),
                                        NodeFactory.getType(literal.getDatatype().stringValue())));
    }
}
