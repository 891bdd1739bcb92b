package org.entente.cli;

import java.util.Optional;
import org.entente.store.TripleStore;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
    @Option(
            names = {"-s", "--store"},
            paramLabel = "STORE",
            description =
                    "A directory, an http(s) address of a SPARQL dataset, or mem: (default: $$ENTENTE_STORE, else ./entente-data).")
    private Optional<String> store = Optional.empty();

    String place() {
        return store.or(
                        () ->
                                Optional.ofNullable(System.getenv("ENTENTE_STORE"))
                                        .filter(s -> !s.isBlank()))
                .orElse("entente-data");
    }

    /** The store, made where there is none yet. */
    TripleStore open() {
        return TripleStore.open(place());
    }

    /** The store, which must exist. */
    TripleStore openExisting() {
        return TripleStore.openExisting(place());
    }
}
