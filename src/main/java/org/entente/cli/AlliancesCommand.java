package org.entente.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.query.Alliances;
import org.entente.query.QueryLibrary;
import org.entente.query.StoreEndpoint;
import org.entente.store.TripleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "alliances",
        description =
                "With whom a state was allied, and by what: entente alliances RUS --at 2024-12-31")
final class AlliancesCommand implements Callable<Integer> {
    @Mixin private Console console = new Console();
    @Mixin private StoreOption store = new StoreOption();
    @Mixin private OutputOption output = new OutputOption();

    @Parameters(paramLabel = "STATE", description = "ISO 3166-1 alpha-3 code.")
    private String state = "";

    @Option(names = "--with", paramLabel = "STATE", description = "Only those with this state.")
    private Optional<String> partner = Optional.empty();

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description = "As they stood on this day (default: today).")
    private Optional<LocalDate> at = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "As they stood at any time from this day on.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "As they stood at any time up to this day.")
    private Optional<LocalDate> to = Optional.empty();

    @Override
    public Integer call() {
        LocalDate today = LocalDate.now(Clock.systemUTC());
        String code = state.toUpperCase(Locale.ROOT);
        boolean span = from.isPresent() || to.isPresent();
        Alliances asked =
                span
                        ? Alliances.between(
                                code, from.orElse(LocalDate.of(1800, 1, 1)), to.orElse(today))
                        : Alliances.at(code, at.orElse(today));
        Alliances question = partner.map(p -> asked.with(p.toUpperCase(Locale.ROOT))).orElse(asked);
        try (TripleStore opened = store.openExisting()) {
            StoreEndpoint endpoint = new StoreEndpoint(opened);
            output.print(endpoint.ask(question.sparql(QueryLibrary.builtIn())), endpoint, console);
        }
        return ExitCode.DONE;
    }
}
