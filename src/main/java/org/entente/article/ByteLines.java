package org.entente.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, as bytes; of a line over the limit nothing is kept. */
final class ByteLines {
    /**
     * One line.
     *
     * @param number counted from 1
     * @param bytes without the line end; none where it is too long
     */
    record Line(long number, byte[] bytes, boolean tooLong) {}

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long number;

    ByteLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line; absent after the last one. */
    Optional<Line> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && fill()) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            ended = end < to;
            tooLong |= line.size() + (end - from) > limit;
            if (tooLong) {
                line = new ByteArrayOutputStream();
            } else {
                line.write(buffer, from, end - from);
            }
            from = ended ? end + 1 : end;
        }
        return Optional.of(new Line(++number, line.toByteArray(), tooLong));
    }

    /** Whether there are bytes to take. */
    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(buffer));
        }
        return from < to;
    }
}
