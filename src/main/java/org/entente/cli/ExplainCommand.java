package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.query.AnswerWriter;
import org.entente.query.Explanation;
import org.entente.query.QueryLibrary;
import org.entente.query.StoreEndpoint;
import org.entente.store.TripleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description =
                "Print what stands behind an event, claim or relationship: claims, holders, outlets, sentences.")
final class ExplainCommand implements Callable<Integer> {
    @Mixin private Console console = new Console();
    @Mixin private StoreOption store = new StoreOption();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "Language of the labels (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Parameters(
            paramLabel = "IRI",
            description = "The IRI, or the short form that tables show: event/…")
    private String thing = "";

    @Override
    public Integer call() {
        try (TripleStore opened = store.openExisting()) {
            StoreEndpoint endpoint = new StoreEndpoint(opened);
            Explanation explanation = Explanation.of(thing, QueryLibrary.builtIn(), endpoint);
            console.out().print(explanation.toText(new AnswerWriter(endpoint, language)));
            console.out().flush();
        }
        return ExitCode.DONE;
    }
}
