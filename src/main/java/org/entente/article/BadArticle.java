package org.entente.article;

/** What is wrong with one article; the run goes on with the next. */
final class BadArticle extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long line;
    private final String reason;

    /**
     * @param reason the fault and the next step, to follow the name of the file
     */
    BadArticle(String reason) {
        this(0, reason);
    }

    /**
     * @param line where the fault is, counted from 1; 0 where it is in no one line
     */
    BadArticle(long line, String reason) {
        super(reason);
        this.line = line;
        this.reason = reason;
    }

    Input.Rejected at(String origin) {
        return new Input.Rejected(line == 0 ? origin : origin + ":" + line, reason);
    }
}
