package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.event.Event;
import org.entente.extract.ActorReader;
import org.entente.extract.EventExtractor;
import org.entente.extract.Extractors;
import org.entente.extract.FrameExtractor;
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
            description = {
                "Leave out events read with less confidence, 0 to 1; 0 gives everything.",
                "Where it is not given, single sentences are held to what training has found."
            })
    private Optional<Double> minConfidence = Optional.empty();

    /** The extractor that the options ask for. */
    EventExtractor extractor() {
        EventExtractor chosen = Extractors.named(extractor, dictionaries);
        return minConfidence.map(least -> atLeast(chosen, least)).orElse(chosen);
    }

    private static EventExtractor atLeast(EventExtractor chosen, double least) {
        EventExtractor all =
                chosen instanceof FrameExtractor frames ? frames.withEverything() : chosen;
        return least > 0 ? new Confident(all, least) : all;
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
