package org.entente.article;

/**
 * What went wrong, as one sentence for the user: it names the thing, then the next step. {@code
 * Main} prints it; with {@code --verbose} the cause follows.
 */
public class EntenteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EntenteException(String sentence) {
        super(sentence);
    }

    public EntenteException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
