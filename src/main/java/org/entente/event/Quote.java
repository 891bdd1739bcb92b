package org.entente.event;

import java.util.Objects;

/**
 * Words of an article, verbatim, with their place.
 *
 * @param start offset of the first character in Unicode code points from the start of the article's
 *     text
 * @param end offset after the last character, in code points
 * @param text the words between the two, exactly as they stand there
 */
public record Quote(int start, int end, String text) {
    public Quote {
        Objects.checkFromToIndex(start, end, Integer.MAX_VALUE);
        if (text.codePointCount(0, text.length()) != end - start) {
            throw new IllegalArgumentException("a quote is as long as its offsets say");
        }
    }
}
