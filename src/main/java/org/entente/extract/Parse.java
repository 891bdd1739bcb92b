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

    /** Whether the token is the main word of a verb. */
    Optional<Clause> clauseOfMainVerb(int token) {
        return clauseOfVerb(token).filter(c -> c.verb != null && c.verb.main() == token);
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

    /** One line a clause, for those who teach the program to read. */
    String sketch() {
        StringBuilder out = new StringBuilder();
        for (Clause clause : clauses) {
            out.append(clauses.indexOf(clause))
                    .append(' ')
                    .append(clause.kind)
                    .append(" <")
                    .append(clause.parent == null ? -1 : clauses.indexOf(clause.parent))
                    .append(" gov ")
                    .append(clause.governor >= 0 ? words.norm(clause.governor) : "-")
                    .append(" S[")
                    .append(text(clause.subject))
                    .append("] V[")
                    .append(clause.verb == null ? "" : text(clause.verb.from(), clause.verb.to()))
                    .append(clause.verb != null && clause.verb.passive() ? " PASSIVE" : "")
                    .append("] O")
                    .append(clause.objects.stream().map(this::text).toList())
                    .append(" +")
                    .append(clause.others.stream().map(p -> p.preposition + ":" + text(p)).toList())
                    .append('\n');
        }
        return out.toString();
    }

    private String text(@Nullable Phrase phrase) {
        if (phrase == null) {
            return "";
        }
        String own = text(phrase.from, phrase.to);
        return phrase.conjuncts.isEmpty()
                ? own
                : own + " & " + phrase.conjuncts.stream().map(this::text).toList();
    }

    private String text(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append(i > from ? " " : "").append(words.tokens.get(i).surface());
        }
        return out.toString();
    }
}
