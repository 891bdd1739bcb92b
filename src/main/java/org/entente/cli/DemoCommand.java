package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.entente.article.EntenteException;
import org.entente.graph.Resources;
import org.entente.query.Alliances;
import org.entente.query.Answer;
import org.entente.query.AnswerWriter;
import org.entente.query.EventSearch;
import org.entente.query.Explanation;
import org.entente.query.Format;
import org.entente.query.QueryLibrary;
import org.entente.query.StoreEndpoint;
import org.entente.store.TripleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description = "Read the sample articles into a fresh store and answer five questions.")
final class DemoCommand implements Callable<Integer> {
    @Mixin private Console console = new Console();
    @Mixin private ReadingOption reading = new ReadingOption();

    @Option(
            names = {"-s", "--store"},
            paramLabel = "DIR",
            description =
                    "A directory for the store that does not exist yet (default: a temporary one).")
    private Optional<Path> directory = Optional.empty();

    @Override
    public Integer call() {
        Path place = fresh();
        Path articles = samples();
        try (TripleStore store = TripleStore.open(place.toString())) {
            console.say("Reading the sample articles of data/articles into " + place + " ...");
            int code = IngestCommand.ingest(store, List.of(articles.toString()), reading, console);
            answer(store);
            console.out()
                    .println("To ask more, start the server:  ./entente serve --store " + place);
            console.out()
                    .println(
                            "or ask here:                    ./entente events --actor RUS --store "
                                    + place);
            console.out().flush();
            return code;
        }
    }

    private Path fresh() {
        try {
            if (directory.isPresent() && Files.exists(directory.get())) {
                throw new EntenteException(
                        "'"
                                + directory.get()
                                + "' exists already (the demo wants a fresh directory: choose another with --store)");
            }
            return directory.isPresent()
                    ? directory.get()
                    : Files.createTempDirectory("entente-demo-");
        } catch (IOException e) {
            throw new EntenteException(
                    "cannot make a directory for the demo's store (choose one with --store DIR)",
                    e);
        }
    }

    /**
     * The articles that travel with the program, written out so that they are read like anybody's.
     */
    private static Path samples() {
        try {
            Path folder = Files.createTempDirectory("entente-articles-");
            for (String name : Resources.text("/data/articles/INDEX").strip().split("\n")) {
                Files.writeString(folder.resolve(name), Resources.text("/data/articles/" + name));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // the five questions

    private void answer(TripleStore store) {
        StoreEndpoint endpoint = new StoreEndpoint(store);
        QueryLibrary library = QueryLibrary.builtIn();
        AnswerWriter writer = new AnswerWriter(endpoint, "en");
        String story =
                new EventSearch()
                        .actor("RUS")
                        .with("PRK")
                        .from(LocalDate.of(2024, 6, 1))
                        .to(LocalDate.of(2024, 12, 31))
                        .sparql();
        show(
                1,
                "What happened between Russia and North Korea from June to December 2024?",
                writer,
                endpoint,
                story);
        heading(2, "Which alliances bound Russia and North Korea on two dates?");
        for (String day : List.of("2024-06-01", "2024-12-31")) {
            console.out().println("On " + day + ":");
            print(
                    endpoint.ask(
                            new Alliances(
                                            "RUS",
                                            Optional.of("PRK"),
                                            LocalDate.parse(day),
                                            LocalDate.parse(day))
                                    .sparql(library)),
                    writer);
        }
        show(
                3,
                "Which reported events are denied, by whom?",
                writer,
                endpoint,
                library.get("denied-events").bind(Map.of()));
        show(
                4,
                "What was announced and had not been told as done by the end of 2025?",
                writer,
                endpoint,
                library.get("overdue").bind(Map.of("date", "2025-12-31")));
        heading(5, "What stands behind a contested event? (explain)");
        explain(endpoint, library, writer);
    }

    private void explain(StoreEndpoint endpoint, QueryLibrary library, AnswerWriter writer) {
        Answer signed = endpoint.ask(new EventSearch().status("contested").limit(1).sparql());
        if (signed instanceof Answer.Rows rows && !rows.rows().isEmpty()) {
            Node event = Answer.Rows.value(rows.rows().get(0), "event").orElseThrow();
            console.out().print(Explanation.of(event.getURI(), library, endpoint).toText(writer));
        }
    }

    private void heading(int number, String question) {
        console.out().println();
        console.out().println(number + ". " + question);
        console.out().println();
    }

    private void show(
            int number,
            String question,
            AnswerWriter writer,
            StoreEndpoint endpoint,
            String sparql) {
        heading(number, question);
        print(endpoint.ask(sparql), writer);
    }

    private void print(Answer answer, AnswerWriter writer) {
        console.out().print(writer.write(answer, Format.TABLE));
        console.out().flush();
    }
}
