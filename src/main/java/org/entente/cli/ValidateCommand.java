package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.entente.article.EntenteException;
import org.entente.graph.Ent;
import org.entente.graph.Iris;
import org.entente.graph.Shapes;
import org.entente.store.TripleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "validate",
        description =
                "Check graphs against the shapes: files, or every graph of the store and its quarantine.")
final class ValidateCommand implements Callable<Integer> {
    @Mixin private Console console = new Console();
    @Mixin private StoreOption store = new StoreOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "RDF files; the store where none is given.")
    private List<String> files = List.of();

    private final List<String> faults = new ArrayList<>();
    private int graphs;

    @Override
    public Integer call() {
        Shapes shapes = new Shapes();
        if (files.isEmpty()) {
            checkStore(shapes);
        }
        for (String file : files) {
            try {
                check(
                        file,
                        RDFParser.source(Path.of(file))
                                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                                .toGraph(),
                        shapes);
            } catch (RiotException e) {
                throw new EntenteException(
                        "cannot read '" + file + "': " + e.getMessage() + " (is it RDF?)", e);
            }
        }
        faults.forEach(fault -> console.out().println(fault));
        console.out().flush();
        console.say(graphs + " graphs checked, " + faults.size() + " faults");
        return faults.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private void checkStore(Shapes shapes) {
        try (TripleStore opened = store.openExisting()) {
            for (String name : opened.graphs(Iris.ID)) {
                if (name.equals(Iris.QUARANTINE)) {
                    opened.graph(name)
                            .find(
                                    org.apache.jena.graph.Node.ANY,
                                    Ent.REASON,
                                    org.apache.jena.graph.Node.ANY)
                            .forEachRemaining(
                                    t ->
                                            faults.add(
                                                    "quarantine: "
                                                            + t.getObject()
                                                                    .getLiteralLexicalForm()));
                } else if (!name.startsWith(Iris.DERIVED_GRAPHS)) {
                    check(name, opened.graph(name), shapes);
                }
            }
        }
    }

    private void check(String name, Graph graph, Shapes shapes) {
        graphs++;
        shapes.faults(graph).forEach(fault -> faults.add(name + ": " + fault));
    }
}
