package org.entente.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.text.Morphology.View;
import org.entente.text.Token;

/** Phrases by their words: finds every dictionary entry that starts at a token in one walk. */
public final class TokenTrie {
    private final Node root = new Node();

    /** Adds an entry under a phrase, given as canonical words. */
    public void add(List<String> words, Entry entry) {
        Node node = root;
        for (String word : words) {
            node = node.children().computeIfAbsent(word, w -> new Node());
        }
        node.add(entry);
    }

    /** Every entry that starts at this token, in no particular order. */
    public List<Match> matches(List<Token> tokens, List<List<View>> views, int start) {
        List<Match> found = new ArrayList<>(4);
        for (View first : views.get(start)) {
            Node node = root.child(first.word());
            if (node != null) {
                walk(node, first, tokens, views, start, start + 1, found);
            }
        }
        return found;
    }

    private static void walk(
            Node node,
            View first,
            List<Token> tokens,
            List<List<View>> views,
            int start,
            int next,
            List<Match> found) {
        for (Entry entry : node.entries) {
            found.add(new Match(start, next, first, entry));
        }
        if (node.children.isEmpty() || next >= tokens.size()) {
            return;
        }
        boolean joint = tokens.get(next).isMark("-") || isAfterInitial(tokens, next);
        int at = joint && next + 1 < tokens.size() ? next + 1 : next;
        for (View view : views.get(at)) {
            if (view.prefix().isEmpty()) {
                Node child = node.child(view.word());
                if (child != null) {
                    walk(child, first, tokens, views, start, at + 1, found);
                }
            }
        }
    }

    /** The full stop of an initial: George W. Bush. */
    private static boolean isAfterInitial(List<Token> tokens, int mark) {
        return tokens.get(mark).isMark(".")
                && tokens.get(mark - 1).surface().length() == 1
                && tokens.get(mark - 1).isCapitalised();
    }

    /**
     * An entry found in a sentence.
     *
     * @param from number of its first token
     * @param to number after its last token
     * @param view how the first token was read
     */
    public record Match(int from, int to, View view, Entry entry) {
        int length() {
            return to - from;
        }
    }

    private static final class Node {
        private Map<String, Node> children = Map.of();
        private List<Entry> entries = List.of();

        Map<String, Node> children() {
            if (children.isEmpty()) {
                children = new HashMap<>(4);
            }
            return children;
        }

        void add(Entry entry) {
            if (entries.isEmpty()) {
                entries = new ArrayList<>(1);
            }
            if (!entries.contains(entry)) {
                entries.add(entry);
            }
        }

        @org.jspecify.annotations.Nullable
        Node child(String word) {
            return children.get(word);
        }
    }
}
