package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.extract.Item.Nominal;
import org.jspecify.annotations.Nullable;

/** The clauses and phrases of a sentence. */
final class Parse {
    final Words words;
    final List<Clause> clauses;
    final List<Phrase> phrases = new ArrayList<>();
    private final List<Item> items;
    private final Clause[] clauseAt;
    private final @Nullable Phrase[] phraseAt;

    Parse(Words words, List<Item> items, List<Clause> clauses, Clause[] clauseAt) {
        this.words = words;
        this.items = items;
        this.clauses = clauses;
        this.clauseAt = clauseAt;
        this.phraseAt = new Phrase[words.size];
        for (Item item : items) {
            if (item instanceof Nominal n) {
                phrases.add(n.phrase());
                for (int i = n.phrase().from; i < Math.min(n.phrase().to, words.size); i++) {
                    phraseAt[i] = n.phrase();
                }
            }
        }
    }

    static Parse of(Words words) {
        return new ClauseParser(words, new Chunker(words).items()).parse();
    }

    Clause clauseAt(int token) {
        return clauseAt[Math.max(0, Math.min(token, clauseAt.length - 1))];
    }

    Optional<Phrase> phraseAt(int token) {
        return words.inside(token) ? Optional.ofNullable(phraseAt[token]) : Optional.empty();
    }

    /** The clause whose verb, auxiliaries included, covers a token. */
    Optional<Clause> clauseOfVerb(int token) {
        Clause clause = clauseAt(token);
        if (clause.verb != null && clause.verb.covers(token)) {
            return Optional.of(clause);
        }
        for (Clause other : clauses) {
            if (other.verb != null && other.verb.covers(token)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** The number of the part that covers or follows a token. */
    int itemAt(int token) {
        for (int k = 0; k < items.size(); k++) {
            if (items.get(k).to() > token) {
                return k;
            }
        }
        return items.size();
    }

    List<Item> items() {
        return items;
    }
}
