package org.entente.text;

/**
 * A word, number or mark of a document.
 *
 * @param start offset of its first UTF-16 unit in the text
 * @param end offset after its last unit
 * @param surface the words as written
 * @param norm what dictionaries are asked for: without case, vowel signs and spelling variants
 * @param kind what it is made of
 */
public record Token(int start, int end, String surface, String norm, Kind kind) {
    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isMark() {
        return kind == Kind.MARK;
    }

    public boolean isMark(String mark) {
        return kind == Kind.MARK && norm.equals(mark);
    }

    /** Whether it is written with a capital first letter, in scripts that have capitals. */
    public boolean isCapitalised() {
        return Character.isUpperCase(surface.codePointAt(0));
    }
}
