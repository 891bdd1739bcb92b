package org.entente.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.article.EntenteException;
import org.entente.query.StoreEndpoint;
import org.entente.store.TripleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "sparql",
        description = "Ask any SPARQL 1.1 query: SELECT, ASK, CONSTRUCT or DESCRIBE.")
final class SparqlCommand implements Callable<Integer> {
    /** Prefixes that a query may use without declaring them. */
    private static final String PREFIXES =
            """
            PREFIX ent: <https://w3id.org/entente/ontology#>
            PREFIX entc: <https://w3id.org/entente/code#>
            PREFIX id: <https://w3id.org/entente/id/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX gaf: <http://groundedannotationframework.org/gaf#>
            PREFIX schema: <https://schema.org/>
            """;

    @Mixin private Console console = new Console();
    @Mixin private StoreOption store = new StoreOption();
    @Mixin private OutputOption output = new OutputOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "QUERY",
            description = "The query; - reads it from standard input.")
    private Optional<String> query = Optional.empty();

    @Option(names = "--file", paramLabel = "FILE", description = "Read the query from a file.")
    private Optional<Path> file = Optional.empty();

    @Override
    public Integer call() {
        String sparql = PREFIXES + text();
        try (TripleStore opened = store.openExisting()) {
            StoreEndpoint endpoint = new StoreEndpoint(opened);
            output.print(endpoint.ask(sparql), endpoint, console);
        }
        return ExitCode.DONE;
    }

    private String text() {
        try {
            if (file.isPresent()) {
                return Files.readString(file.get());
            }
            if (query.isEmpty() || query.get().equals("-")) {
                return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
            }
            return query.get();
        } catch (IOException e) {
            throw new EntenteException(
                    "cannot read the query from '"
                            + file.map(Path::toString).orElse("standard input")
                            + "' (does it exist, is it UTF-8?)",
                    e);
        }
    }
}
