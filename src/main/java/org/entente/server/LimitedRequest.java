package org.entente.server;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A request whose body may only be so long, unpacked, even where it does not say its length. */
final class LimitedRequest extends HttpServletRequestWrapper {
    private static final String ENCODING = "Content-Encoding";
    private final long limit;
    private boolean tooLarge;

    LimitedRequest(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    /** Whether the body was found to be longer. */
    boolean tooLarge() {
        return tooLarge;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        ServletInputStream body = super.getInputStream();
        return new Counted(body, packed() ? new GZIPInputStream(body) : body);
    }

    /** Whoever asks is given the body unpacked, and may not unpack it again. */
    @Override
    public @Nullable String getHeader(String name) {
        return name.equalsIgnoreCase(ENCODING) && packed() ? null : super.getHeader(name);
    }

    private boolean packed() {
        return "gzip".equalsIgnoreCase(super.getHeader(ENCODING));
    }

    private final class Counted extends ServletInputStream {
        private final ServletInputStream body;
        private final InputStream unpacked;
        private long read;

        Counted(ServletInputStream body, InputStream unpacked) {
            this.body = body;
            this.unpacked = unpacked;
        }

        @Override
        public int read() throws IOException {
            int next = unpacked.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = unpacked.read(bytes, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) throws IOException {
            read += bytes;
            if (read > limit) {
                tooLarge = true;
                throw new IOException("the request is larger than " + limit + " bytes");
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
