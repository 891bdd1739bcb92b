package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.article.EntenteException;
import org.entente.extract.EventExtractor;
import org.entente.extract.Extractors;
import org.entente.graph.Shapes;
import org.entente.graph.Version;
import org.entente.query.QueryLibrary;
import org.entente.store.TripleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "doctor",
        description = "Check that the program, its data and the store are in order.")
final class DoctorCommand implements Callable<Integer> {
    @Mixin private Console console = new Console();
    @Mixin private StoreOption store = new StoreOption();
    private int faults;

    @Override
    public Integer call() {
        fine("entente " + Version.NUMBER + " on Java " + Runtime.version().feature());
        check(
                "extractors",
                () ->
                        String.join(
                                ", ",
                                Extractors.all().stream().map(EventExtractor::name).toList()));
        check("questions", () -> QueryLibrary.builtIn().all().size() + " canned queries");
        check("shapes", () -> new Shapes().toString().isEmpty() ? "" : "shapes parsed");
        check("store", this::store);
        console.out().flush();
        return faults == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private String store() {
        String place = store.place();
        if (!place.startsWith("http")
                && !place.equals(TripleStore.MEMORY)
                && !Files.isDirectory(Path.of(place))) {
            return "none yet at '" + place + "' (make one: entente ingest ARTICLES)";
        }
        try (TripleStore opened = store.openExisting()) {
            return opened.size() + " quads at '" + place + "'";
        }
    }

    private void check(String name, java.util.function.Supplier<String> test) {
        try {
            fine(name + ": " + test.get());
        } catch (EntenteException e) {
            faults++;
            console.out().println("fault  " + name + ": " + e.getMessage());
        }
    }

    private void fine(String what) {
        console.out().println("ok     " + what);
    }
}
