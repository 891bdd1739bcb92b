package org.entente.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.article.EntenteException;
import org.entente.graph.ArticleGraph;
import org.entente.graph.Iris;
import org.entente.query.Derivation;
import org.entente.store.ArticleLoader;
import org.entente.store.ReferenceData;
import org.entente.store.TripleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "load",
        description =
                "Load graphs of articles (N-Quads or TriG, as extract prints them) and the reference data.")
final class LoadCommand implements Callable<Integer> {
    @Mixin private Console console = new Console();
    @Mixin private StoreOption store = new StoreOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Files of quads: .nq .trig, also .gz.")
    private List<String> files = List.of();

    @Option(
            names = "--reference",
            description = "Load the reference tables that travel with the program anew.")
    private boolean reference;

    @Override
    public Integer call() {
        List<DatasetGraph> parsed = files.stream().map(LoadCommand::parse).toList();
        try (TripleStore opened = store.open()) {
            if (reference) {
                ReferenceData.load(opened);
            } else {
                ReferenceData.ensure(opened);
            }
            ArticleLoader loader = new ArticleLoader(opened, LocalDate.now(Clock.systemUTC()));
            parsed.forEach(dataset -> articles(dataset).forEach(loader::take));
            loader.close();
            Derivation.run(opened);
            ArticleLoader.Counts counts = loader.counts();
            console.say(
                    "%d graphs written, %d unchanged, %d refused"
                            .formatted(counts.loaded(), counts.unchanged(), counts.refused()));
            return counts.refused() == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
        }
    }

    private static DatasetGraph parse(String file) {
        try {
            return RDFParser.source(Path.of(file))
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .toDatasetGraph();
        } catch (RiotException e) {
            throw new EntenteException(
                    "cannot load '" + file + "': " + e.getMessage() + " (nothing was written)", e);
        }
    }

    private static List<ArticleGraph> articles(DatasetGraph dataset) {
        List<ArticleGraph> graphs = new ArrayList<>();
        List<Node> names = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(names::add);
        for (Node name : names) {
            String iri = name.getURI();
            if (!iri.startsWith(Iris.ARTICLE_GRAPHS)) {
                throw new EntenteException(
                        "the graph <"
                                + iri
                                + "> is not the graph of an article (only those are loaded: "
                                + Iris.ARTICLE_GRAPHS
                                + "KEY)");
            }
            graphs.add(
                    new ArticleGraph(
                            iri.substring(Iris.ARTICLE_GRAPHS.length()),
                            iri,
                            dataset.getGraph(name)));
        }
        return graphs;
    }
}
