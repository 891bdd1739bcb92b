package org.entente.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

/**
 * One file or stream that holds articles.
 *
 * @param origin what to call it before the user
 * @param name its file name, whose ending tells its form; empty where there is none
 * @param opener opens it
 */
record Source(String origin, String name, Opener opener) {
    /** Opens a stream when it is its turn. */
    interface Opener {
        InputStream open() throws IOException;
    }

    InputStream open() throws IOException {
        return opener.open();
    }

    /**
     * The articles in the stream.
     *
     * @throws BadArticle where the whole cannot be read
     */
    Iterator<Input> articles(InputStream raw) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        BufferedInputStream plain =
                Unpacked.isPacked(in) ? new BufferedInputStream(new Unpacked(in), 1 << 16) : in;
        String head = ArticleForm.head(plain);
        if (head.isEmpty()) {
            throw new BadArticle("is empty (put an article into it, or leave it out)");
        }
        ArticleForm form = ArticleForm.of(name, head);
        return form.read(origin, plain);
    }
}
