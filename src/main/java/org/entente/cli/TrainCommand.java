package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.entente.article.EntenteException;
import org.entente.evaluate.Detection;
import org.entente.evaluate.Gold;
import org.entente.evaluate.Training;
import org.entente.evaluate.Training.Example;
import org.entente.extract.FrameExtractor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "train",
        description = {
            "Learn from annotated articles how far an event that was read can be trusted.",
            "Writes the weights as a table. Those that come with the program were learnt this way."
        })
final class TrainCommand implements Callable<Integer> {
    private static final int FOLDS = 5;
    private static final long SEED = 1;

    @Mixin private Console console = new Console();

    @Parameters(
            paramLabel = "GOLD",
            arity = "1..*",
            description =
                    "Files of annotated articles, one JSON object a line, or directories of these.")
    private List<Path> gold = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where to write the weights; standard output by default.")
    private @Nullable Path out;

    @Option(
            names = "--detection",
            paramLabel = "FILE",
            description =
                    "Sentences that tell of a class whether they report it:"
                            + " {\"id\",\"language\",\"text\",\"cls\",\"gold\"} a line.")
    private List<Path> detections = List.of();

    @Override
    public Integer call() {
        List<Gold> articles = new ArrayList<>();
        gold.forEach(path -> articles.addAll(Gold.readAll(path)));
        List<Example> examples = Training.examples(articles, new FrameExtractor());
        if (examples.isEmpty()) {
            throw new EntenteException("there are no events to learn from; give more articles");
        }
        StringBuilder table = new StringBuilder("feature\tweight\n");
        rows(table, Training.weights(examples, SEED));
        List<Training.Alone> alone = alone();
        alone.forEach(one -> rows(table, one.rows()));
        write(table.toString());
        report(examples);
        alone.forEach(one -> console.say(one.report()));
        return ExitCode.DONE;
    }

    private static void rows(StringBuilder table, Map<String, Double> weights) {
        weights.forEach(
                (name, weight) ->
                        table.append(String.format(Locale.ROOT, "%s\t%.4f\n", name, weight)));
    }

    private List<Training.Alone> alone() {
        Map<String, List<Detection>> classes = new TreeMap<>();
        for (Path file : detections) {
            for (Detection sentence : Detection.read(file)) {
                String kind = sentence.article().language().orElse("en") + " " + sentence.plover();
                classes.computeIfAbsent(kind, k -> new ArrayList<>()).add(sentence);
            }
        }
        FrameExtractor extractor = new FrameExtractor();
        List<Training.Alone> learnt = new ArrayList<>();
        classes.forEach(
                (kind, sentences) ->
                        learnt.add(
                                Training.alone(
                                        kind.substring(0, kind.indexOf(' ')),
                                        kind.substring(kind.indexOf(' ') + 1),
                                        sentences,
                                        extractor,
                                        FOLDS,
                                        SEED)));
        return learnt;
    }

    private void write(String table) {
        if (out == null) {
            console.out().print(table);
            console.out().flush();
            return;
        }
        try {
            Files.writeString(out, table);
        } catch (IOException e) {
            throw new EntenteException("cannot write the weights to '" + out + "'", e);
        }
    }

    /** How well the weights tell right from wrong in articles that they were not learnt from. */
    private void report(List<Example> examples) {
        double[] scores = Training.crossValidated(examples, FOLDS, SEED);
        long right = examples.stream().filter(Example::right).count();
        console.err()
                .printf(
                        Locale.ROOT,
                        "%d events, %d of them right; Brier score %.3f in unseen articles"
                                + " (%.3f for a constant)%n",
                        examples.size(),
                        right,
                        brier(examples, scores),
                        brier(examples, constant(examples.size(), right)));
    }

    private static double[] constant(int size, long right) {
        double[] scores = new double[size];
        Arrays.fill(scores, (double) right / size);
        return scores;
    }

    private static double brier(List<Example> examples, double[] scores) {
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            double error = (examples.get(i).right() ? 1 : 0) - scores[i];
            sum += error * error;
        }
        return sum / scores.length;
    }
}
