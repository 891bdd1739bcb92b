package org.entente.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.evaluate.Evaluation;
import org.entente.evaluate.Gold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "evaluate",
        description =
                "Read annotated articles and print precision, recall and how often the rest is right.")
final class EvaluateCommand implements Callable<Integer> {
    @Mixin private Console console = new Console();
    @Mixin private ReadingOption reading = new ReadingOption();

    @Parameters(
            paramLabel = "GOLD",
            description = "A file of annotated articles, one JSON object a line.")
    private Path gold = Path.of("");

    @Override
    public Integer call() {
        console.out().print(Evaluation.of(Gold.read(gold), reading.extractor()).table());
        console.out().flush();
        return ExitCode.DONE;
    }
}
