package org.entente.article;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads articles from files of every known form, from directories of them and from standard input,
 * each plain or packed with gzip. A fault in one article is told and the next one is read. Nothing
 * but the article at hand is kept in memory; a feed or page is an article in this sense.
 *
 * <p>Text is kept as it was given, so that offsets into it hold for whoever gave it: it is neither
 * normalised nor trimmed in JSON; a text file loses its byte order mark, the blank lines around its
 * body and carriage returns; of pages and feeds the text is what their markup shows. Marks of
 * writing direction stay. Control characters other than tabs and line ends show that a text is
 * broken: it is refused, and in markup they count as spaces.
 */
public final class ArticleReader {
    /** The longest text, in bytes, that is taken for one article; more is taken for a mistake. */
    static final int LONGEST = 10 << 20;

    private final LocalDate today;
    private final InputStream standardInput;

    /**
     * @param today the day after which nothing can have been published yet; a day ahead is allowed,
     *     since somewhere it is tomorrow
     */
    public ArticleReader(LocalDate today, InputStream standardInput) {
        this.today = today;
        this.standardInput = standardInput;
    }

    /**
     * The articles of these files and directories, read as they are asked for, in the order given,
     * a directory by the names of its files. To be closed, which closes the file at hand.
     *
     * @param sources paths, or {@code -} for standard input
     * @throws EntenteException before anything is read, where a path does not exist or a directory
     *     holds no articles
     */
    public Stream<Input> open(List<String> sources) {
        List<Source> found = new ArrayList<>();
        for (String source : sources) {
            if (source.equals("-")) {
                found.add(new Source("standard input", "", () -> standardInput));
            } else {
                ArticleFiles.of(source).stream().map(ArticleReader::file).forEach(found::add);
            }
        }
        Inputs inputs = new Inputs(found, today);
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(inputs, traits), false)
                .onClose(inputs::close);
    }

    /**
     * Reads every article of these files and directories.
     *
     * @throws EntenteException as {@link #open} does
     */
    public void read(List<String> sources, Consumer<Input> sink) {
        try (Stream<Input> inputs = open(sources)) {
            inputs.forEach(sink);
        }
    }

    private static Source file(Path file) {
        String name = String.valueOf(file.getFileName());
        return new Source(file.toString(), name, () -> Files.newInputStream(file));
    }
}
