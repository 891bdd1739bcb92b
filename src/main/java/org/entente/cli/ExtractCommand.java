package org.entente.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.article.Article;
import org.entente.article.ArticleReader;
import org.entente.article.Input;
import org.entente.event.Event;
import org.entente.event.EventJson;
import org.entente.extract.ActorReader;
import org.entente.extract.EventExtractor;
import org.entente.graph.ArticleGraph;
import org.entente.graph.EventMapper;
import org.entente.graph.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "extract", description = "Read articles and print their events; nothing is stored.")
final class ExtractCommand implements Callable<Integer> {
    @Mixin private Console console = new Console();
    @Mixin private ReadingOption reading = new ReadingOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "ARTICLES",
            description =
                    "Files (.txt .jsonl .html .xml .rss .atom, also .gz), directories, or - for standard input.")
    private List<String> sources = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Form format = Form.jsonl;

    @Option(
            names = "--actors",
            description =
                    "Print who is named instead, one line {\"id\",\"actors\"} a text (jsonl only).")
    private boolean actorsOnly;

    /** The forms in which events are printed. */
    enum Form {
        jsonl,
        trig,
        nquads
    }

    private int rejected;

    @Override
    public Integer call() {
        PrintWriter out = console.out();
        Consumer<Article> printer = actorsOnly ? actorPrinter(out) : eventPrinter(out);
        try (Progress progress = console.progress("articles")) {
            new ArticleReader(LocalDate.now(Clock.systemUTC()), System.in)
                    .read(
                            sources,
                            input -> {
                                progress.step();
                                print(input, printer);
                            });
        }
        out.flush();
        return rejected == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void print(Input input, Consumer<Article> printer) {
        switch (input) {
            case Input.Rejected no -> {
                rejected++;
                console.warn(no.origin() + ": " + no.reason());
            }
            case Input.Read yes -> printer.accept(yes.article());
        }
    }

    private Consumer<Article> actorPrinter(PrintWriter out) {
        ActorReader reader = reading.actorReader();
        return article -> out.println(EventJson.actorsLine(article, reader.actors(article)));
    }

    private Consumer<Article> eventPrinter(PrintWriter out) {
        EventExtractor extractor = reading.extractor();
        EventMapper mapper = new EventMapper(Version.NUMBER);
        return article -> {
            List<Event> events = extractor.extract(article);
            if (format == Form.jsonl) {
                out.println(
                        EventJson.line(article, events, event -> EventMapper.iri(article, event)));
            } else {
                out.print(
                        quads(
                                mapper.toGraph(
                                        article,
                                        events,
                                        extractor.name(),
                                        Clock.systemUTC().instant())));
            }
        };
    }

    private String quads(ArticleGraph graph) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        Graph triples = graph.graph();
        dataset.addGraph(NodeFactory.createURI(graph.name()), triples);
        return RDFWriter.source(dataset)
                .lang(format == Form.trig ? Lang.TRIG : Lang.NQUADS)
                .asString();
    }
}
