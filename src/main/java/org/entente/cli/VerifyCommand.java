package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.query.EvidenceCheck;
import org.entente.store.TripleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "verify",
        description = "Read every quoted word again in the text it was quoted from.")
final class VerifyCommand implements Callable<Integer> {
    @Mixin private Console console = new Console();
    @Mixin private StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        try (TripleStore opened = store.openExisting()) {
            EvidenceCheck check = EvidenceCheck.of(opened);
            check.faults().forEach(fault -> console.out().println(fault));
            console.out().flush();
            console.say(
                    "%d quotations read again, %d do not stand where they should"
                            .formatted(check.quotations(), check.faults().size()));
            return check.faults().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
        }
    }
}
