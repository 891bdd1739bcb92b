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
import java.util.concurrent.Semaphore;

/** Stands before every request and turns away what the server does not offer. */
final class Guard implements Filter {
    /** Where questions are put; they may be posted, and are not writing. */
    private static final Set<String> ASKED =
            Set.of(
                    SparqlServer.DATASET,
                    SparqlServer.DATASET + "/",
                    SparqlServer.DATASET + "/query",
                    SparqlServer.DATASET + "/sparql");

    private static final String UPDATE = SparqlServer.DATASET + "/update";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /**
     * JSON-LD is left out, since its contexts would be fetched, and forms with files, which may
     * hold it.
     */
    private static final Set<String> UPLOADS =
            Set.of(
                    "text/turtle",
                    "application/n-triples",
                    "application/n-quads",
                    "application/trig");

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Set<String> UPDATES = Set.of("application/sparql-update", FORM);

    /** Bytes of the longest question. */
    private static final long LONGEST_QUESTION = 1 << 20;

    private final Optional<Passwords> passwords;
    private final SparqlServer.Options options;
    private final Semaphore free;
    private final Watchdog watchdog;

    Guard(Optional<Passwords> passwords, SparqlServer.Options options) {
        this.passwords = passwords;
        this.options = options;
        this.free = new Semaphore(options.concurrent());
        this.watchdog = new Watchdog(options.querySeconds());
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        Optional<Refusal> refusal = refusal(http);
        allowOrigin(http, answer);
        if (refusal.isPresent()) {
            refuse(answer, refusal.get());
        } else if (http.getMethod().equals("OPTIONS")) {
            answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (asksForDescription(http)) {
            http.getRequestDispatcher(DescriptionServlet.PATH).forward(http, answer);
        } else {
            serve(http, answer, chain);
        }
    }

    private record Refusal(int status, String sentence) {}

    private Optional<Refusal> refusal(HttpServletRequest http) {
        String path = http.getRequestURI();
        if (path.startsWith("/$/") || path.equals("/$")) {
            return Optional.of(new Refusal(404, "administration is not offered here"));
        }
        return isWriting(http)
                ? refusalToWrite(http).or(() -> refusalOfSize(http))
                : refusalOfSize(http);
    }

    private Optional<Refusal> refusalToWrite(HttpServletRequest http) {
        if (passwords.isEmpty()) {
            return Optional.of(new Refusal(403, "this server is for reading only"));
        }
        if (!passwords.get().allow(http.getHeader("Authorization"))) {
            return Optional.of(new Refusal(401, "writing needs a user and a password"));
        }
        Set<String> taken = http.getRequestURI().equals(UPDATE) ? UPDATES : UPLOADS;
        if (!http.getMethod().equals("DELETE") && !taken.contains(mediaType(http))) {
            return Optional.of(
                    new Refusal(
                            415,
                            "this form is not taken here; send "
                                    + String.join(" or ", taken.stream().sorted().toList())));
        }
        return Optional.empty();
    }

    private Optional<Refusal> refusalOfSize(HttpServletRequest http) {
        if (http.getContentLengthLong() > limit(http)) {
            return Optional.of(
                    new Refusal(
                            413,
                            "the request is larger than "
                                    + limit(http)
                                    + " bytes; send it in parts"));
        }
        // A form is read before it can be counted.
        boolean form = mediaType(http).equals(FORM);
        if (form
                && (http.getContentLengthLong() < 0
                        || http.getHeader("Content-Encoding") != null)) {
            return Optional.of(new Refusal(411, "a form must say its length and not be packed"));
        }
        return Optional.empty();
    }

    /** A question may be posted; all else that does not only read is writing, whatever the path. */
    private static boolean isWriting(HttpServletRequest http) {
        boolean asking = http.getMethod().equals("POST") && ASKED.contains(http.getRequestURI());
        boolean reading =
                READING.contains(http.getMethod()) && !http.getRequestURI().equals(UPDATE);
        return !asking && !reading && !http.getMethod().equals("OPTIONS");
    }

    private static String mediaType(HttpServletRequest http) {
        String type = http.getContentType() == null ? "" : http.getContentType();
        return type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    /** SPARQL 1.1 Service Description: an endpoint asked without a query tells what it is. */
    private static boolean asksForDescription(HttpServletRequest http) {
        return http.getMethod().equals("GET")
                && http.getQueryString() == null
                && ASKED.contains(http.getRequestURI());
    }

    private void serve(HttpServletRequest http, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        if (!free.tryAcquire()) {
            answer.setHeader("Retry-After", "5");
            refuse(
                    answer,
                    new Refusal(503, "too many requests at a time; try again in a few seconds"));
            return;
        }
        LimitedRequest limited = new LimitedRequest(http, limit(http));
        try (Watchdog.Watch watch = watchdog.watch(http, isWriting(http))) {
            chain.doFilter(limited, new LimitedAnswer(answer, limited));
        } finally {
            free.release();
        }
    }

    private long limit(HttpServletRequest http) {
        return isWriting(http) ? options.largestUpload() : LONGEST_QUESTION;
    }

    private void allowOrigin(HttpServletRequest http, HttpServletResponse answer) {
        if (options.origins().isEmpty()) {
            return;
        }
        answer.setHeader("Vary", "Origin");
        String origin = http.getHeader("Origin");
        if (origin != null && options.origins().contains(origin)) {
            answer.setHeader("Access-Control-Allow-Origin", origin);
            answer.setHeader("Access-Control-Allow-Methods", "GET, POST");
            answer.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
        }
    }

    private static void refuse(HttpServletResponse answer, Refusal refusal) throws IOException {
        if (answer.isCommitted()) {
            return;
        }
        answer.resetBuffer();
        answer.setStatus(refusal.status);
        if (refusal.status == 401) {
            answer.setHeader("WWW-Authenticate", "Basic realm=\"entente\", charset=\"UTF-8\"");
        }
        answer.setContentType("text/plain;charset=UTF-8");
        answer.getOutputStream().write((refusal.sentence + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void destroy() {
        watchdog.close();
    }
}
