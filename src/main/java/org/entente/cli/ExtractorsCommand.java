package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.extract.EventExtractor;
import org.entente.extract.Extractors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "extractors",
        description = "List the extractors on the class path ($ENTENTE_CLASSPATH adds jars).")
final class ExtractorsCommand implements Callable<Integer> {
    @Mixin private Console console = new Console();

    @Override
    public Integer call() {
        for (EventExtractor extractor : Extractors.all()) {
            String languages =
                    extractor.languages().isEmpty()
                            ? "any language"
                            : String.join(", ", extractor.languages());
            console.out()
                    .println(
                            extractor.name() + "  (" + languages + ")  " + extractor.description());
        }
        return ExitCode.DONE;
    }
}
