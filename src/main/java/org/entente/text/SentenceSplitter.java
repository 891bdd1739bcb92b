package org.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.article.Article;

/**
 * Cuts a text into sentences: at blank lines and headings, and at full stops that end more than an
 * abbreviation.
 */
public final class SentenceSplitter {
    private static final String ENDS = ".!?؟…。";
    private static final String CLOSERS = "\"'”’»)]";
    private final Set<String> abbreviations;
    private final Set<String> elided;

    /**
     * @param abbreviations lower-case words, without the full stop, that a full stop does not end a
     *     sentence after; with an apostrophe at its end, one that is written together with the word
     *     after it
     */
    public SentenceSplitter(Set<String> abbreviations) {
        this.abbreviations = Set.copyOf(abbreviations);
        this.elided =
                abbreviations.stream()
                        .filter(word -> word.endsWith("'"))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The sentences of the article's text. */
    public List<Sentence> split(Article article) {
        String text = article.text();
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (!text.substring(start, end).isBlank()) {
                splitParagraph(text, start, end, paragraph++, sentences);
            }
            start = end + 1;
        }
        return sentences;
    }

    private void splitParagraph(
            String text, int start, int end, int paragraph, List<Sentence> out) {
        int from = start;
        for (int i = start; i < end; i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0 && endsSentence(text, from, i, end)) {
                int stop = i + 1;
                while (stop < end
                        && (CLOSERS.indexOf(text.charAt(stop)) >= 0
                                || ENDS.indexOf(text.charAt(stop)) >= 0)) {
                    stop++;
                }
                add(text, from, stop, paragraph, out);
                from = stop;
                i = stop - 1;
            }
        }
        add(text, from, end, paragraph, out);
    }

    private boolean endsSentence(String text, int from, int i, int end) {
        int next = i + 1;
        while (next < end && CLOSERS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next >= end) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        if (text.charAt(i) != '.') {
            return true;
        }
        int wordStart = i;
        while (wordStart > from
                && !Character.isWhitespace(text.charAt(wordStart - 1))
                && text.charAt(wordStart - 1) != '(') {
            wordStart--;
        }
        String word = text.substring(wordStart, i);
        if (word.indexOf('.') > 0 || abbreviations.contains(word.toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
        while (next < end && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        boolean goesOnSmall = next < end && Character.isLowerCase(text.charAt(next));
        return !initial && !goesOnSmall;
    }

    private void add(String text, int start, int end, int paragraph, List<Sentence> out) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        List<Token> tokens = Tokenizer.tokens(text, from, to, elided);
        if (!tokens.isEmpty()) {
            out.add(new Sentence(from, to, paragraph, tokens));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
