package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.event.Event;
import org.entente.extract.ActorReader;
import org.entente.extract.EventExtractor;
import org.entente.extract.Extractors;
import picocli.CommandLine.Option;

/** How a command reads articles. */
final class ReadingOption {
    @Option(
            names = "--extractor",
            paramLabel = "NAME",
            defaultValue = "frames",
            description = "Who reads (see: entente extractors; default: ${DEFAULT-VALUE}).")
    private String extractor = "frames";

    @Option(
            names = "--dict",
            paramLabel = "DIR",
            description =
                    "Your own dictionaries on top of the program's (see data/lang/README.md).")
    private Optional<Path> dictionaries = Optional.empty();

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            defaultValue = "0",
            description =
                    "Leave out events read with less confidence, 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double minConfidence;

    /** The extractor that the options ask for. */
    EventExtractor extractor() {
        EventExtractor chosen = Extractors.named(extractor, dictionaries);
        return minConfidence > 0 ? new Confident(chosen, minConfidence) : chosen;
    }

    /** Who finds the actors alone. */
    ActorReader actorReader() {
        return new ActorReader(dictionaries);
    }

    /** An extractor whose unsure events are left out. */
    private record Confident(EventExtractor inner, double least) implements EventExtractor {
        @Override
        public String name() {
            return inner.name();
        }

        @Override
        public String description() {
            return inner.description();
        }

        @Override
        public List<String> languages() {
            return inner.languages();
        }

        @Override
        public List<Event> extract(org.entente.article.Article article) {
            return inner.extract(article).stream()
                    .filter(event -> event.confidence() >= least)
                    .toList();
        }
    }
}
