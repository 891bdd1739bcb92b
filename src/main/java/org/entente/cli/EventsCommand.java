package org.entente.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.query.EventSearch;
import org.entente.query.StoreEndpoint;
import org.entente.store.TripleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "events",
        description =
                "Search the events: entente events --actor RUS --with PRK --type VISIT --from 2024-01-01 --status planned")
final class EventsCommand implements Callable<Integer> {
    @Mixin private Console console = new Console();
    @Mixin private StoreOption store = new StoreOption();
    @Mixin private OutputOption output = new OutputOption();

    @Option(
            names = "--actor",
            paramLabel = "PARTY",
            description = "A state's code, an organisation's short name or a person's name.")
    private Optional<String> actor = Optional.empty();

    @Option(
            names = "--with",
            paramLabel = "PARTY",
            description = "Another party of the same event.")
    private Optional<String> partner = Optional.empty();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "An event type, for instance VISIT (see: entente ontology list).")
    private Optional<String> type = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Events that lasted till this day or came after it.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "Events that had begun by this day.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description =
                    "planned, happened, ongoing, alleged, contested, denied, negated or conditional.")
    private Optional<String> status = Optional.empty();

    @Option(names = "--holder", paramLabel = "PARTY", description = "Who answers for the claim.")
    private Optional<String> holder = Optional.empty();

    @Option(names = "--text", paramLabel = "WORDS", description = "Words of the sentence.")
    private Optional<String> text = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many rows.")
    private Optional<Integer> limit = Optional.empty();

    @Override
    public Integer call() {
        EventSearch search = new EventSearch();
        actor.ifPresent(search::actor);
        partner.ifPresent(search::with);
        type.ifPresent(search::type);
        from.ifPresent(search::from);
        to.ifPresent(search::to);
        status.ifPresent(search::status);
        holder.ifPresent(search::holder);
        text.ifPresent(search::text);
        limit.ifPresent(search::limit);
        try (TripleStore opened = store.openExisting()) {
            StoreEndpoint endpoint = new StoreEndpoint(opened);
            output.print(endpoint.ask(search.sparql()), endpoint, console);
        }
        return ExitCode.DONE;
    }
}
