package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.entente.evaluate.Evaluation;
import org.entente.evaluate.Gold;
import org.entente.extract.EventExtractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "evaluate",
        description =
                "Read annotated articles and print precision, recall and how often the rest is right,"
                        + " for each language and type of event.")
final class EvaluateCommand implements Callable<Integer> {
    @Mixin private Console console = new Console();
    @Mixin private ReadingOption reading = new ReadingOption();

    @Parameters(
            paramLabel = "GOLD",
            arity = "1..*",
            description =
                    "Files of annotated articles, one JSON object a line, or directories of these.")
    private List<Path> gold = List.of();

    @Override
    public Integer call() {
        EventExtractor extractor = reading.extractor();
        Map<String, List<Gold>> languages = new TreeMap<>();
        for (Path path : gold) {
            for (Gold one : Gold.readAll(path)) {
                languages
                        .computeIfAbsent(
                                one.article().language().orElse("?"), k -> new ArrayList<>())
                        .add(one);
            }
        }
        languages.forEach(
                (language, articles) -> {
                    Evaluation evaluation = Evaluation.of(articles, extractor);
                    console.out().printf("%s: %d articles%n", language, articles.size());
                    console.out().print(evaluation.table());
                    console.out()
                            .printf(
                                    "%-32s %s%n",
                                    "type+actors F1, 95 in 100", evaluation.interval());
                    console.out().println();
                    console.out().println(evaluation.typeTable());
                });
        console.out().flush();
        return ExitCode.DONE;
    }
}
