package org.entente.text;

import java.util.List;

/**
 * A sentence of a document.
 *
 * @param start offset of its first UTF-16 unit in the text
 * @param end offset after its last unit
 * @param paragraph number of its paragraph, from 0
 * @param tokens its words and marks in order, at least one
 */
public record Sentence(int start, int end, int paragraph, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
