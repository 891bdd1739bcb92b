package org.entente.cli;

import java.util.Locale;
import java.util.Optional;
import org.entente.query.Answer;
import org.entente.query.AnswerWriter;
import org.entente.query.Endpoint;
import org.entente.query.Format;
import picocli.CommandLine.Option;

/** In which form and language a command prints its answer. */
final class OutputOption {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            description =
                    "One of ${COMPLETION-CANDIDATES}; a table for rows and turtle for graphs where it is left out.")
    private Optional<Format> format = Optional.empty();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "Language of the labels: en or ar (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    String language() {
        return language.toLowerCase(Locale.ROOT);
    }

    void print(Answer answer, Endpoint endpoint, Console console) {
        Format form =
                format.orElse(answer instanceof Answer.Triples ? Format.TURTLE : Format.TABLE);
        console.out().print(new AnswerWriter(endpoint, language()).write(answer, form));
        console.out().flush();
    }
}
