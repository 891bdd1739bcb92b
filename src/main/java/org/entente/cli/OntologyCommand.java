package org.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.riot.Lang;
import org.entente.article.EntenteException;
import org.entente.graph.Glossary;
import org.entente.graph.Glossary.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "ontology",
        description = "Look into the ontology and the codes.",
        subcommands = {
            OntologyCommand.ListTerms.class,
            OntologyCommand.Show.class,
            OntologyCommand.Tree.class,
            OntologyCommand.Search.class,
            OntologyCommand.Export.class
        })
final class OntologyCommand implements Callable<Integer> {
    @Mixin private Console console = new Console();

    @Override
    public Integer call() {
        throw new EntenteException(
                "say what to do with the ontology (list, show, tree, search or export; see: entente ontology --help)");
    }

    private static void line(Console console, Entry entry, String language) {
        console.out()
                .println(
                        entry.shortName()
                                + "  "
                                + entry.label(language)
                                + "  –  "
                                + entry.definition(language));
    }

    /** Language of labels. */
    static final class LanguageOption {
        @Option(
                names = "--lang",
                paramLabel = "LANG",
                defaultValue = "en",
                description = "Language: en or ar (default: ${DEFAULT-VALUE}).")
        private String language = "en";

        String language() {
            return language.toLowerCase(Locale.ROOT);
        }
    }

    @Command(name = "list", description = "List the terms, each with its definition.")
    static final class ListTerms implements Callable<Integer> {
        @Mixin private Console console = new Console();
        @Mixin private LanguageOption language = new LanguageOption();

        @Option(names = "--kind", paramLabel = "KIND", description = "class, property or code.")
        private Optional<String> kind = Optional.empty();

        @Override
        public Integer call() {
            for (Entry entry : Glossary.load().entries()) {
                if (kind.isEmpty() || kind.get().equals(entry.kind())) {
                    line(console, entry, language.language());
                }
            }
            console.out().flush();
            return ExitCode.DONE;
        }
    }

    @Command(name = "show", description = "Show one term: ent:Visit, VISIT or Visit.")
    static final class Show implements Callable<Integer> {
        @Mixin private Console console = new Console();

        @Parameters(paramLabel = "TERM", description = "Its name, with or without prefix.")
        private String term = "";

        @Override
        public Integer call() {
            Glossary glossary = Glossary.load();
            Entry entry =
                    glossary.find(term)
                            .orElseThrow(
                                    () ->
                                            new EntenteException(
                                                    "no term '"
                                                            + term
                                                            + "' in the ontology"
                                                            + glossary.nearest(term)
                                                                    .map(
                                                                            n ->
                                                                                    " (did you mean "
                                                                                            + n
                                                                                            + "?)")
                                                                    .orElse(
                                                                            " (see: entente ontology list)")));
            console.out().print(entry.describe());
            console.out().flush();
            return ExitCode.DONE;
        }
    }

    @Command(name = "tree", description = "Print the classes as a tree.")
    static final class Tree implements Callable<Integer> {
        @Mixin private Console console = new Console();
        @Mixin private LanguageOption language = new LanguageOption();

        @Override
        public Integer call() {
            Glossary glossary = Glossary.load();
            glossary.roots().forEach(root -> print(glossary, root, 0));
            console.out().flush();
            return ExitCode.DONE;
        }

        private void print(Glossary glossary, Entry entry, int depth) {
            console.out()
                    .println(
                            "  ".repeat(depth)
                                    + entry.shortName()
                                    + "  "
                                    + entry.label(language.language()));
            glossary.below(entry).forEach(child -> print(glossary, child, depth + 1));
        }
    }

    @Command(
            name = "search",
            description = "Find terms by words of their label or definition, in either language.")
    static final class Search implements Callable<Integer> {
        @Mixin private Console console = new Console();
        @Mixin private LanguageOption language = new LanguageOption();

        @Parameters(paramLabel = "WORDS", description = "Words to find.")
        private List<String> words = List.of();

        @Override
        public Integer call() {
            List<Entry> found = Glossary.load().search(String.join(" ", words));
            found.forEach(entry -> line(console, entry, language.language()));
            console.out().flush();
            if (found.isEmpty()) {
                console.say(
                        "nothing in the ontology speaks of '"
                                + String.join(" ", words)
                                + "' (see: entente ontology list)");
            }
            return ExitCode.DONE;
        }
    }

    @Command(
            name = "export",
            description = "Print ontology and codes as one RDF document, without imports.")
    static final class Export implements Callable<Integer> {
        @Mixin private Console console = new Console();

        @Option(
                names = {"-f", "--format"},
                paramLabel = "FORMAT",
                defaultValue = "turtle",
                description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
        private Form format = Form.turtle;

        /** The forms of an ontology document. */
        enum Form {
            turtle,
            rdfxml,
            jsonld
        }

        @Override
        public Integer call() {
            Lang lang =
                    switch (format) {
                        case turtle -> Lang.TURTLE;
                        case rdfxml -> Lang.RDFXML;
                        case jsonld -> Lang.JSONLD;
                    };
            console.out().print(Glossary.load().export(lang));
            console.out().flush();
            return ExitCode.DONE;
        }
    }
}
