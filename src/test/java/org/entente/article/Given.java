package org.entente.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Inputs as tests give them, read as on a day in 2025. */
final class Given {
    static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    private Given() {}

    static List<Input> read(Path... sources) {
        return read(new byte[0], List.of(sources).stream().map(Path::toString).toList());
    }

    static List<Input> piped(byte[] bytes) {
        return read(bytes, List.of("-"));
    }

    static List<Input> piped(String text) {
        return piped(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Read from a stream, with the reader that its name asks for. */
    static List<Input> named(String name, byte[] bytes) {
        List<Input> inputs = new ArrayList<>();
        Source source = new Source(name, name, () -> new ByteArrayInputStream(bytes));
        new Inputs(List.of(source), TODAY).forEachRemaining(inputs::add);
        return inputs;
    }

    static List<Input> named(String name, String text) {
        return named(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path resource(String name) {
        try {
            return Path.of(Given.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Article article(List<Input> inputs) {
        return ((Input.Read) inputs.get(0)).article();
    }

    /** For each input its origin and text, or the sentence that refuses it. */
    static List<String> told(List<Input> inputs) {
        return inputs.stream().map(Given::told).toList();
    }

    private static String told(Input input) {
        return switch (input) {
            case Input.Read read -> read.origin() + " = " + read.article().text();
            case Input.Rejected rejected -> rejected.sentence();
        };
    }

    static byte[] packed(InputStream in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            in.transferTo(gzip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<Input> read(byte[] standardInput, List<String> sources) {
        List<Input> inputs = new ArrayList<>();
        new ArticleReader(TODAY, new ByteArrayInputStream(standardInput))
                .read(sources, inputs::add);
        return inputs;
    }
}
