package org.entente.mention;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.article.EntenteException;
import org.entente.mention.Entry.OfficeWord;
import org.entente.reference.Table;
import org.entente.text.Morphology;
import org.entente.text.Morphology.Form;

/**
 * The files of one language under {@code data/lang}: those that travel with the program, and after
 * them those of a user's own directory, whose rows come on top.
 */
public final class LanguageData {
    private static final String ROOT = "/data/lang/";
    private final String language;
    private final Optional<Path> own;

    /**
     * @param language ISO 639-1 code
     * @param own a directory with files of the same names, in it or in a directory named as the
     *     language
     */
    public LanguageData(String language, Optional<Path> own) {
        this.language = language;
        this.own = own;
    }

    /** Whether anything is known of the language. */
    public boolean exists() {
        return !tables("language").isEmpty();
    }

    public String language() {
        return language;
    }

    /** The rows of a file in every place that has it, the program's own first. */
    public List<Table.Row> rows(String file) {
        List<Table.Row> rows = new ArrayList<>();
        tables(file).forEach(table -> rows.addAll(table.rows()));
        return rows;
    }

    private List<Table> tables(String file) {
        List<Table> tables = new ArrayList<>();
        String resource = ROOT + language + "/" + file + ".tsv";
        if (Table.hasResource(resource)) {
            tables.add(Table.ofResource(resource));
        }
        own.ifPresent(
                dir -> {
                    for (Path path :
                            List.of(
                                    dir.resolve(language).resolve(file + ".tsv"),
                                    dir.resolve(file + "." + language + ".tsv"))) {
                        if (Files.exists(path)) {
                            tables.add(Table.ofFile(path));
                        }
                    }
                });
        return tables;
    }

    /** The lexicon of this language without its acts, which the reader of frames adds. */
    public Lexicon lexicon(Gazetteer gazetteer) {
        Map<String, String> settings = settings();
        Lexicon lexicon =
                new Lexicon(
                        language,
                        morphology(settings),
                        new Lexicon.Settings(
                                settings.getOrDefault("verb_first", "no").equals("yes"),
                                settings.getOrDefault("capitals", "yes").equals("yes"),
                                settings.getOrDefault("adjective_after", "no").equals("yes"),
                                settings.getOrDefault("small_demonyms", "no").equals("yes"),
                                settings.getOrDefault("genitive", "no").equals("yes"),
                                settings.getOrDefault("unlisted_names", "no").equals("yes"),
                                settings.getOrDefault("printed", "no").equals("yes")));
        for (String word : settings.getOrDefault("abbreviations", "").split("\\|")) {
            lexicon.addAbbreviation(word.toLowerCase(Locale.ROOT));
        }
        CldrNames.addTo(
                lexicon, List.of(settings.getOrDefault("cldr", language).split("\\|")), gazetteer);
        gazetteer.addTo(lexicon, settings.getOrDefault("names", language));
        rows("names").forEach(row -> gazetteer.addName(lexicon, row));
        rows("actors").forEach(row -> addActor(lexicon, row));
        rows("cues").forEach(row -> addCue(lexicon, row));
        for (Table.Row row : rows("time")) {
            row.list("phrase")
                    .forEach(
                            phrase ->
                                    lexicon.add(
                                            phrase,
                                            new Entry.Time(row.get("rule"), row.get("value"))));
        }
        return lexicon;
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        rows("language").forEach(row -> settings.put(row.get("key"), row.get("value")));
        return settings;
    }

    private Morphology morphology(Map<String, String> settings) {
        try {
            return Morphology.named(settings.getOrDefault("morphology", "listed"));
        } catch (IllegalArgumentException e) {
            throw new EntenteException(
                    "the language '"
                            + language
                            + "': "
                            + e.getMessage()
                            + " (use arabic, english or listed)",
                    e);
        }
    }

    private static void addActor(Lexicon lexicon, Table.Row row) {
        String kind = row.get("kind");
        Entry entry =
                switch (kind) {
                    case "title" ->
                            new Entry.Office(row.get("role"), row.get("sector"), OfficeWord.TITLE);
                    case "body" ->
                            new Entry.Office(row.get("role"), row.get("sector"), OfficeWord.BODY);
                    case "anaphor" -> new Entry.Anaphor(row.get("role"));
                    default ->
                            throw row.error(
                                    "the kind '"
                                            + kind
                                            + "' is unknown (use title, body or anaphor)");
                };
        if (entry instanceof Entry.Anaphor) {
            row.list("phrase").forEach(phrase -> lexicon.add(phrase, entry));
        } else {
            for (String phrase : row.list("phrase")) {
                lexicon.add(phrase, entry);
                for (Form form : nounPhraseForms(lexicon, phrase)) {
                    lexicon.addForm(form, entry);
                }
            }
        }
    }

    /**
     * In a phrase of several words, languages whose adjective follows bend the first noun; others
     * the last.
     */
    private static List<Form> nounPhraseForms(Lexicon lexicon, String phrase) {
        int space = phrase.lastIndexOf(' ');
        if (space < 0) {
            return lexicon.forms(phrase, false);
        }
        if (lexicon.settings().adjectiveAfter()) {
            return lexicon.forms(phrase, false);
        }
        String head = lexicon.morphology().canonical(phrase.substring(0, space)) + " ";
        return lexicon.forms(phrase.substring(space + 1), false).stream()
                .map(
                        f ->
                                new Form(
                                        head.replace("-", " ") + f.word(),
                                        f.tense(),
                                        f.feminine(),
                                        f.pronoun()))
                .toList();
    }

    private static void addCue(Lexicon lexicon, Table.Row row) {
        CueKind kind;
        try {
            kind = CueKind.valueOf(row.get("class").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error(
                    "the class '" + row.get("class") + "' is unknown (see data/lang/README.md)");
        }
        String value = row.get("value");
        Form plain = new Form("", Form.Tense.NOUN, false, false);
        for (String phrase : row.list("phrase")) {
            switch (row.get("pos")) {
                case "v" ->
                        lexicon.forms(phrase, true)
                                .forEach(
                                        f ->
                                                lexicon.addForm(
                                                        f, new Entry.Cue(kind, value, bare(f))));
                case "n" ->
                        lexicon.forms(phrase, false)
                                .forEach(
                                        f ->
                                                lexicon.addForm(
                                                        f, new Entry.Cue(kind, value, bare(f))));
                case "x" -> lexicon.add(phrase, new Entry.Cue(kind, value, plain));
                default ->
                        throw row.error(
                                "the part of speech '"
                                        + row.get("pos")
                                        + "' is unknown (use v, n or x)");
            }
        }
    }

    private static Form bare(Form form) {
        return new Form("", form.tense(), form.feminine(), form.pronoun());
    }
}
