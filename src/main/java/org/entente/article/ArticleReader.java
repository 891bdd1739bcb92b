package org.entente.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Reads articles from files of every known form, from directories of them and from standard input. A fault in one article
 * is told and the next one is read. Nothing but the article at hand is kept in memory.
 */
public final class ArticleReader {
    /** The longest text, in bytes, that is taken for one article; more is taken for a mistake. */
    static final int LONGEST = 10 << 20;

    private final LocalDate today;
    private final InputStream standardInput;

    /**
     * @param today the day after which nothing can have been published yet
     */
    public ArticleReader(LocalDate today, InputStream standardInput) {
        this.today = today;
        this.standardInput = standardInput;
    }

    /**
     * Reads every article of these files and directories, in the order given, a directory by the names of its files.
     *
     * @param sources paths, or {@code -} for standard input
     * @throws EntenteException where a path does not exist or a directory holds no articles
     */
    public void read(List<String> sources, Consumer<Input> sink) {
        for (String source : sources) {
            if (source.equals("-")) {
                readStream("standard input", "", standardInput, sink);
            } else {
                files(Path.of(source)).forEach(file -> readFile(file, sink));
            }
        }
    }

    /** The files that a path stands for. */
    private static List<Path> files(Path path) {
        if (!Files.exists(path)) {
            throw new EntenteException("there is no file or directory '" + path + "' (check the path)");
        }
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(path)) {
            walk.filter(Files::isRegularFile).filter(ArticleReader::isKnownForm).sorted().forEach(files::add);
        } catch (IOException e) {
            throw new EntenteException("cannot list the directory '" + path + "' (may it be read?)", e);
        }
        if (files.isEmpty()) {
            throw new EntenteException("the directory '" + path + "' holds no articles (files named .txt .jsonl .html .xml .rss .atom, plain or .gz)");
        }
        return files;
    }

    private static boolean isKnownForm(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && !name.startsWith("README") && ArticleForm.ofName(name).isPresent();
    }

    private void readFile(Path file, Consumer<Input> sink) {
        try (InputStream in = Files.newInputStream(file)) {
            readStream(file.toString(), file.getFileName().toString(), in, sink);
        } catch (IOException e) {
            sink.accept(new Input.Rejected(file.toString(), "cannot be read: " + e.getMessage() + " (may it be read?)"));
        }
    }

    private void readStream(String origin, String name, InputStream raw, Consumer<Input> sink) {
        try {
            BufferedInputStream in = new BufferedInputStream(raw);
            boolean zipped = startsWith(in, 0x1f, 0x8b);
            BufferedInputStream plain = zipped ? new BufferedInputStream(new GZIPInputStream(in)) : in;
            String plainName = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
            ArticleForm form = ArticleForm.ofName(plainName).orElseGet(() -> ArticleForm.sniff(plain));
            form.read(origin, plain, new Checked(sink));
        } catch (IOException e) {
            sink.accept(new Input.Rejected(origin, "stops half way: " + e.getMessage() + " (is the file whole?)"));
        } catch (BadArticle e) {
            sink.accept(new Input.Rejected(origin, e.sentence()));
        }
    }

    private static boolean startsWith(BufferedInputStream in, int... bytes) throws IOException {
        in.mark(bytes.length);
        boolean same = true;
        for (int wanted : bytes) {
            same &= in.read() == wanted;
        }
        in.reset();
        return same;
    }

    /** Lets through what may be an article: text that is readable, and not from the future. */
    private final class Checked implements Consumer<Input> {
        private final Consumer<Input> sink;

        Checked(Consumer<Input> sink) {
            this.sink = sink;
        }

        @Override
        public void accept(Input input) {
            if (input instanceof Input.Read read && read.article().published().filter(day -> day.isAfter(today)).isPresent()) {
                LocalDate day = read.article().published().orElseThrow();
                sink.accept(new Input.Rejected(read.origin(), "is dated " + day + ", after today (correct its date)"));
            } else {
                sink.accept(input);
            }
        }
    }
}
