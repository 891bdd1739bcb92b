package org.entente.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.text.Morphology;
import org.entente.text.Morphology.Form;
import org.entente.text.Morphology.View;
import org.entente.text.Token;

/** The dictionary of one language: every word and phrase that a reader of its news must know. */
public final class Lexicon {
    /** The full stop of an initial that stands alone: W. in George W. Bush. */
    private static final Pattern INITIAL = Pattern.compile("(?<= )(\\p{Lu})\\.(?= )");

    private final String language;
    private final Morphology morphology;
    private final Settings settings;
    private final TokenTrie trie = new TokenTrie();
    private final Set<String> abbreviations = new HashSet<>();
    private final Set<String> smallNames = new HashSet<>();

    public Lexicon(String language, Morphology morphology, Settings settings) {
        this.language = language;
        this.morphology = morphology;
        this.settings = settings;
    }

    /**
     * What a language's data say of its grammar.
     *
     * @param verbFirst whether a verb may stand before its subject as a rule
     * @param capitals whether names are written with capitals
     * @param adjectiveAfter whether an adjective follows its noun
     * @param smallDemonyms whether adjectives of nationality are written without a capital
     * @param genitive whether an owner may follow its noun without a preposition
     * @param unlistedNames whether capitalised words that no table knows may be taken for names
     * @param printed whether news are mostly of papers printed overnight, so that an article that
     *     tells of yesterday tells of it, or of days before, where it gives no date
     */
    public record Settings(
            boolean verbFirst,
            boolean capitals,
            boolean adjectiveAfter,
            boolean smallDemonyms,
            boolean genitive,
            boolean unlistedNames,
            boolean printed) {}

    public String language() {
        return language;
    }

    public Settings settings() {
        return settings;
    }

    public Morphology morphology() {
        return morphology;
    }

    /** Lower-case words after which a full stop ends no sentence. */
    public Set<String> abbreviations() {
        return abbreviations;
    }

    void addAbbreviation(String word) {
        abbreviations.add(word);
    }

    /**
     * Adds a name as it is written: one that the data write with a small letter ("russisch",
     * "россияне") needs no capital in a text.
     */
    void addName(String name, Entry entry) {
        List<String> words = words(name);
        if (!words.isEmpty() && Character.isLowerCase(name.charAt(0))) {
            smallNames.add(words.get(0));
        }
        add(name, entry);
    }

    /** Whether a name that opens with this word may be written with a small letter. */
    boolean isWrittenSmall(String word) {
        return smallNames.contains(word);
    }

    /** Adds an entry under a phrase as it is written. */
    public void add(String phrase, Entry entry) {
        List<String> words = words(phrase);
        if (!words.isEmpty()) {
            trie.add(words, entry);
        }
    }

    /** Adds an entry under a phrase that is already canonical: a form that the morphology made. */
    public void addForm(Form form, Entry entry) {
        trie.add(List.of(form.word().split(" ")), entry);
    }

    /**
     * The forms of a dictionary cell: principal parts joined by {@code /}, words that follow the
     * verb after the last part.
     *
     * @param verb whether the cell holds a verb, else a noun
     */
    public List<Form> forms(String cell, boolean verb) {
        String[] parts = cell.split("/");
        String last = parts[parts.length - 1].strip();
        if (!verb && !settings.adjectiveAfter() && last.indexOf(' ') > 0) {
            return bentAtEnd(last);
        }
        int space = last.indexOf(' ');
        String rest = space < 0 ? "" : " " + String.join(" ", words(last.substring(space + 1)));
        for (int i = 0; i < parts.length; i++) {
            int end = parts[i].strip().indexOf(' ');
            parts[i] = end < 0 ? parts[i].strip() : parts[i].strip().substring(0, end);
        }
        List<Form> forms = new ArrayList<>();
        if (verb) {
            forms.addAll(morphology.verbForms(Arrays.asList(parts)));
        } else {
            for (String part : parts) {
                List<Form> nouns = morphology.nounForms(part);
                forms.addAll(
                        parts.length > 1
                                        && rest.isEmpty()
                                        && !morphology.canonical(part).equals(nouns.get(0).word())
                                ? nouns.subList(0, 1)
                                : nouns);
            }
        }
        List<Form> phrases = new ArrayList<>();
        for (Form form : forms) {
            phrases.add(
                    new Form(form.word() + rest, form.tense(), form.feminine(), form.pronoun()));
            boolean accusative = !verb && settings.verbFirst() && form.word().endsWith("ا");
            if (accusative && !rest.isEmpty()) {
                // بيانا مشتركا: the adjective bends with its noun.
                phrases.add(
                        new Form(form.word() + rest + "ا", form.tense(), form.feminine(), false));
            }
        }
        return phrases;
    }

    /** A noun of several words whose last one bends: phone calls. */
    private List<Form> bentAtEnd(String phrase) {
        List<String> words = words(phrase);
        String head = String.join(" ", words.subList(0, words.size() - 1)) + " ";
        return morphology.nounForms(words.get(words.size() - 1)).stream()
                .map(f -> new Form(head + f.word(), f.tense(), f.feminine(), f.pronoun()))
                .toList();
    }

    private List<String> words(String phrase) {
        String plain = apart(INITIAL.matcher(phrase).replaceAll("$1"));
        return Arrays.stream(plain.replace("-", " ").replace("'s", " 's").strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(morphology::canonical)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Parts "d'Ivoire" as the text is parted, where the language has such words. */
    private String apart(String phrase) {
        if (phrase.indexOf('\'') < 0 && phrase.indexOf('’') < 0) {
            return phrase;
        }
        return Arrays.stream(phrase.split(" "))
                .map(
                        word -> {
                            int end = Math.max(word.indexOf('\''), word.indexOf('’')) + 1;
                            String first = word.substring(0, end).replace('’', '\'');
                            boolean elided =
                                    end > 0
                                            && end < word.length()
                                            && abbreviations.contains(
                                                    first.toLowerCase(java.util.Locale.ROOT));
                            return elided ? first + " " + word.substring(end) : word;
                        })
                .collect(java.util.stream.Collectors.joining(" "));
    }

    /** The ways to read each token. */
    public List<List<View>> views(List<Token> tokens) {
        List<List<View>> views = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            views.add(morphology.views(token));
        }
        return views;
    }

    /** Every entry that starts at this token. */
    List<TokenTrie.Match> matches(List<Token> tokens, List<List<View>> views, int start) {
        return trie.matches(tokens, views, start);
    }
}
