package org.entente.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Stands before every request and turns away what the server does not offer. */
final class Guard implements Filter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /**
     * Seconds that a request may take beyond the time of a query before its thread is interrupted.
     */
    private static final int GRACE = 15;

    private final Optional<Passwords> passwords;
    private final SparqlServer.Options options;
    private final Semaphore free;
    private final ScheduledExecutorService watchdog;

    Guard(Optional<Passwords> passwords, SparqlServer.Options options) {
        this.passwords = passwords;
        this.options = options;
        this.free = new Semaphore(options.concurrent());
        this.watchdog =
                Executors.newSingleThreadScheduledExecutor(
                        task -> {
                            Thread thread = new Thread(task, "entente-watchdog");
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        allowOrigin(http, answer);
        Optional<Refusal> refusal = refusal(http);
        if (refusal.isPresent()) {
            refuse(answer, refusal.get());
            return;
        }
        if (!free.tryAcquire()) {
            refuse(
                    answer,
                    new Refusal(503, "too many requests at a time; try again in a few seconds"));
            return;
        }
        Thread worker = Thread.currentThread();
        ScheduledFuture<?> alarm =
                watchdog.schedule(
                        worker::interrupt, options.querySeconds() + (long) GRACE, TimeUnit.SECONDS);
        try {
            chain.doFilter(
                    isWriting(http) ? new LimitedRequest(http, options.largestUpload()) : http,
                    answer);
        } catch (LimitedRequest.TooLarge e) {
            refuse(
                    answer,
                    new Refusal(
                            413,
                            "the upload is larger than "
                                    + options.largestUpload()
                                    + " bytes; send it in parts"));
        } finally {
            alarm.cancel(false);
            free.release();
        }
    }

    private record Refusal(int status, String sentence) {}

    private Optional<Refusal> refusal(HttpServletRequest http) {
        String path = http.getRequestURI();
        if (path.startsWith("/$/") || path.equals("/$")) {
            return Optional.of(new Refusal(404, "administration is not offered here"));
        }
        if (!isWriting(http)) {
            return Optional.empty();
        }
        if (passwords.isEmpty()) {
            return Optional.of(new Refusal(403, "this server is for reading only"));
        }
        if (!passwords.get().allow(http.getHeader("Authorization"))) {
            return Optional.of(new Refusal(401, "writing needs a user and a password"));
        }
        if (String.valueOf(http.getContentType()).toLowerCase(Locale.ROOT).contains("ld+json")) {
            return Optional.of(
                    new Refusal(
                            415,
                            "JSON-LD is not taken, since its contexts would be fetched; send Turtle or N-Quads"));
        }
        if (http.getContentLengthLong() > options.largestUpload()) {
            return Optional.of(
                    new Refusal(
                            413,
                            "the upload is larger than "
                                    + options.largestUpload()
                                    + " bytes; send it in parts"));
        }
        return Optional.empty();
    }

    /** A query may be posted; all else that is not read writes. */
    private static boolean isWriting(HttpServletRequest http) {
        String path = http.getRequestURI();
        boolean query =
                path.endsWith("/query")
                        || path.endsWith("/sparql")
                        || path.equals(SparqlServer.DATASET)
                        || path.equals(SparqlServer.DATASET + "/");
        return path.endsWith("/update")
                || !READING.contains(http.getMethod())
                        && !(query && http.getMethod().equals("POST"));
    }

    private void allowOrigin(HttpServletRequest http, HttpServletResponse answer) {
        String origin = http.getHeader("Origin");
        if (origin != null && options.origins().contains(origin)) {
            answer.setHeader("Access-Control-Allow-Origin", origin);
            answer.setHeader("Vary", "Origin");
        }
    }

    private static void refuse(HttpServletResponse answer, Refusal refusal) throws IOException {
        if (answer.isCommitted()) {
            return;
        }
        answer.reset();
        answer.setStatus(refusal.status);
        if (refusal.status == 503) {
            answer.setHeader("Retry-After", "5");
        }
        if (refusal.status == 401) {
            answer.setHeader("WWW-Authenticate", "Basic realm=\"entente\", charset=\"UTF-8\"");
        }
        answer.setContentType("text/plain;charset=UTF-8");
        answer.getOutputStream().write((refusal.sentence + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void destroy() {
        watchdog.shutdownNow();
    }
}
