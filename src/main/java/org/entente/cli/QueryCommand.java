package org.entente.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.article.EntenteException;
import org.entente.query.CannedQuery;
import org.entente.query.Parameter;
import org.entente.query.QueryLibrary;
import org.entente.query.StoreEndpoint;
import org.entente.store.TripleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "query",
        description =
                "Ask one of the questions that come with the program: entente query defence-partners state=RUS date=2024-12-31")
final class QueryCommand implements Callable<Integer> {
    @Mixin private Console console = new Console();
    @Mixin private StoreOption store = new StoreOption();
    @Mixin private OutputOption output = new OutputOption();

    @Option(names = "--list", description = "List the questions with their parameters.")
    private boolean list;

    @Option(names = "--show", description = "Print the SPARQL instead of asking.")
    private boolean show;

    @Option(
            names = "--queries",
            paramLabel = "DIR",
            description = "A folder of your own questions (.rq) beside the program's.")
    private Optional<Path> folder = Optional.empty();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME",
            description = "The question's name.")
    private Optional<String> name = Optional.empty();

    @Parameters(index = "1..*", paramLabel = "PARAMETER=VALUE", description = "Its parameters.")
    private List<String> values = List.of();

    @Override
    public Integer call() {
        QueryLibrary library =
                folder.map(QueryLibrary.builtIn()::with).orElseGet(QueryLibrary::builtIn);
        if (list || name.isEmpty()) {
            library.all().forEach(this::describe);
            return ExitCode.DONE;
        }
        String sparql = library.get(name.get()).bind(parse(values));
        if (show) {
            console.out().println(sparql);
            return ExitCode.DONE;
        }
        try (TripleStore opened = store.openExisting()) {
            StoreEndpoint endpoint = new StoreEndpoint(opened);
            output.print(endpoint.ask(sparql), endpoint, console);
        }
        return ExitCode.DONE;
    }

    private static Map<String, String> parse(List<String> values) {
        Map<String, String> parsed = new LinkedHashMap<>();
        for (String value : values) {
            int equals = value.indexOf('=');
            if (equals < 1) {
                throw new EntenteException("'" + value + "' gives no parameter (write NAME=VALUE)");
            }
            parsed.put(value.substring(0, equals), value.substring(equals + 1));
        }
        return parsed;
    }

    private void describe(CannedQuery query) {
        String question =
                output.language().equals("ar") ? query.questionArabic() : query.questionEnglish();
        console.out()
                .println(
                        query.name()
                                + query.number().map(n -> " (" + n + ")").orElse("")
                                + ": "
                                + question);
        for (Parameter parameter : query.parameters()) {
            console.out()
                    .println(
                            "    "
                                    + parameter.name()
                                    + parameter.fallback().map(v -> "=" + v).orElse("=…")
                                    + "  "
                                    + parameter.description());
        }
    }
}
