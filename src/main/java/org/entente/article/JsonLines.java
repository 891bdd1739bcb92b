package org.entente.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Articles as JSON Lines, one object a line; blank lines say nothing. */
final class JsonLines implements Iterator<Input> {
    private final String origin;
    private final ByteLines lines;
    private @Nullable Input next;
    private boolean any;

    JsonLines(String origin, InputStream in) {
        this.origin = origin;
        this.lines = new ByteLines(in, ArticleReader.LONGEST);
    }

    /**
     * @throws BadArticle at the end of a stream that held nothing
     */
    @Override
    public boolean hasNext() {
        if (next == null) {
            next = find();
            any |= next != null;
            if (!any) {
                throw new BadArticle("is empty (put an article into it, or leave it out)");
            }
        }
        return next != null;
    }

    @Override
    public Input next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Input given = next;
        next = null;
        return given;
    }

    private @Nullable Input find() {
        try {
            for (Optional<ByteLines.Line> line = lines.next();
                    line.isPresent();
                    line = lines.next()) {
                Optional<Input> input = read(line.get());
                if (input.isPresent()) {
                    return input.get();
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Input> read(ByteLines.Line line) {
        String where = origin + ":" + line.number();
        if (line.tooLong()) {
            return Optional.of(new BadArticle(Utf8.TOO_LONG).at(where));
        }
        try {
            String text = Utf8.decode(line.bytes());
            return text.isBlank()
                    ? Optional.empty()
                    : Optional.of(new Input.Read(where, JsonArticles.parse(text)));
        } catch (BadArticle e) {
            return Optional.of(e.at(where));
        }
    }
}
