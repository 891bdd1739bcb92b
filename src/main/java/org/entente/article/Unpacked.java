package org.entente.article;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** The content of a gzip stream; gives up where it grows as only a trap does. */
final class Unpacked extends FilterInputStream {
    /** Text packs to a tenth, the same article over and over to a hundredth. */
    private static final int MOST_GROWTH = 200;

    private final Counted packed;
    private long unpacked;

    Unpacked(InputStream in) throws IOException {
        this(new Counted(in));
    }

    private Unpacked(Counted packed) throws IOException {
        super(new GZIPInputStream(packed, 1 << 13));
        this.packed = packed;
    }

    /** Whether a stream, which stays where it is, starts as gzip does. */
    static boolean isPacked(BufferedInputStream in) throws IOException {
        in.mark(2);
        boolean packed = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return packed;
    }

    @Override
    public int read() throws IOException {
        return check(super.read(), 1);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        return check(count, count);
    }

    private int check(int result, int count) {
        unpacked += result < 0 ? 0 : count;
        if (unpacked > ArticleReader.LONGEST && unpacked > MOST_GROWTH * packed.count) {
            throw new BadArticle(
                    "unpacks to more than %d times its size, as only a trap does (unpack it yourself if you trust it)"
                            .formatted(MOST_GROWTH));
        }
        return result;
    }

    /** Counts the bytes that are taken from a stream. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int result = super.read();
            count += result < 0 ? 0 : 1;
            return result;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int result = super.read(bytes, offset, length);
            count += Math.max(0, result);
            return result;
        }
    }
}
