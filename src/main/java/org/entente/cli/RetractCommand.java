package org.entente.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.query.Derivation;
import org.entente.store.TripleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "retract",
        description = "Take articles out of the store, with everything read from them.")
final class RetractCommand implements Callable<Integer> {
    @Mixin private Console console = new Console();
    @Mixin private StoreOption store = new StoreOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "URL|KEY",
            description = "The article's URL, key or IRI.")
    private List<String> articles = List.of();

    @Override
    public Integer call() {
        int missing = 0;
        try (TripleStore opened = store.openExisting()) {
            for (String article : articles) {
                Optional<String> key = opened.retract(article);
                if (key.isPresent()) {
                    console.say("article " + key.get() + " is out of the store");
                } else {
                    missing++;
                    console.warn(
                            "no article '"
                                    + article
                                    + "' in the store (give its URL or key; see: entente query known-on)");
                }
            }
            if (missing < articles.size()) {
                Derivation.run(opened);
            }
        }
        return missing == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }
}
