package org.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a stretch of text into words, numbers and marks. */
final class Tokenizer {
    private Tokenizer() {}

    static List<Token> tokens(String text, int start, int end) {
        return tokens(text, start, end, Set.of());
    }

    /**
     * @param elided words that lose their last vowel before another and are written together with
     *     it, in lower case, with the apostrophe: {@code d'}, {@code qu'}
     */
    static List<Token> tokens(String text, int start, int end, Set<String> elided) {
        List<Token> tokens = new ArrayList<>();
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Normaliser.isIgnorable(c)) {
                i++;
                continue;
            }
            int stop = endOfElided(text, i, endOfToken(text, i, end), elided);
            String surface = text.substring(i, stop);
            tokens.add(new Token(i, stop, surface, Normaliser.normalise(surface), kindOf(c)));
            i = stop;
        }
        return tokens;
    }

    /** "d'Alger" is two words. */
    private static int endOfElided(String text, int start, int stop, Set<String> elided) {
        if (elided.isEmpty()) {
            return stop;
        }
        for (int i = start; i < Math.min(text.length() - 1, Math.max(stop, start + 2)); i++) {
            char c = text.charAt(i);
            if ((c == '\'' || c == '’') && Character.isLetter(text.charAt(i + 1))) {
                String word = Normaliser.normalise(text.substring(start, i + 1));
                return elided.contains(word) ? i + 1 : stop;
            }
        }
        return stop;
    }

    private static Token.Kind kindOf(char c) {
        if (Character.isDigit(c)) {
            return Token.Kind.NUMBER;
        }
        return Character.isLetter(c) || Character.isSurrogate(c)
                ? Token.Kind.WORD
                : Token.Kind.MARK;
    }

    private static int endOfToken(String text, int i, int end) {
        char c = text.charAt(i);
        if (Character.isDigit(c)) {
            return endOfNumber(text, i, end);
        }
        if (Character.isLetter(c) || Character.isSurrogate(c)) {
            return endOfWord(text, i, end);
        }
        boolean possessive = (c == '\'' || c == '’') && i + 1 < end && text.charAt(i + 1) == 's';
        if (possessive && (i + 2 >= end || !Character.isLetter(text.charAt(i + 2)))) {
            return i + 2;
        }
        return i + 1;
    }

    private static int endOfNumber(String text, int i, int end) {
        int j = i + 1;
        while (j < end) {
            char c = text.charAt(j);
            boolean inner =
                    (c == '.' || c == ',' || c == '٫' || c == '٬')
                            && j + 1 < end
                            && Character.isDigit(text.charAt(j + 1));
            if (!Character.isDigit(c) && !inner) {
                break;
            }
            j++;
        }
        return j;
    }

    private static int endOfWord(String text, int i, int end) {
        int j = i + 1;
        while (j < end) {
            char c = text.charAt(j);
            boolean letter =
                    Character.isLetterOrDigit(c)
                            || Character.isSurrogate(c)
                            || Normaliser.isIgnorable(c) && c != 0x200B;
            boolean initials =
                    c == '.'
                            && j - 1 >= i
                            && (j - 1 == i || text.charAt(j - 2) == '.')
                            && text.charAt(j - 1) < 0x600
                            && Character.isUpperCase(text.charAt(j - 1))
                            && (j > i + 1
                                    || j + 1 < end && Character.isUpperCase(text.charAt(j + 1)));
            boolean inner =
                    (c == '\'' || c == '’')
                            && j + 2 < end
                            && Character.isLetter(text.charAt(j + 1))
                            && Character.isLetter(text.charAt(j + 2))
                            && text.charAt(j + 1) != 's';
            if (!letter && !initials && !inner) {
                break;
            }
            j++;
        }
        return j;
    }
}
