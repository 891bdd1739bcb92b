package org.entente.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.entente.article.EntenteException;

/** The extractors on the class path: the program's own and those of jars that bring more. */
public final class Extractors {
    private Extractors() {}

    /** Every extractor, by name. */
    public static List<EventExtractor> all() {
        List<EventExtractor> found = new ArrayList<>();
        ServiceLoader.load(EventExtractor.class).forEach(found::add);
        found.sort(Comparator.comparing(EventExtractor::name));
        return found;
    }

    /**
     * The extractor of a name.
     *
     * @param dictionaries a user's language data, which the program's own extractor takes on top of
     *     its own
     * @throws EntenteException where there is none of that name
     */
    public static EventExtractor named(String name, Optional<Path> dictionaries) {
        if (name.equals(FrameExtractor.NAME)) {
            return new FrameExtractor(dictionaries);
        }
        return all().stream()
                .filter(extractor -> extractor.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new EntenteException(
                                        "no extractor named '"
                                                + name
                                                + "' (see: entente extractors)"));
    }
}
