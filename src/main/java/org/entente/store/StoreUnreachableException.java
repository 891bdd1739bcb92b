package org.entente.store;

import org.entente.article.EntenteException;

/** A store at an address did not answer, or stopped answering half way. */
public final class StoreUnreachableException extends EntenteException {
    private static final long serialVersionUID = 1L;

    public StoreUnreachableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
