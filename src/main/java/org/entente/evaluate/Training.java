package org.entente.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.entente.event.Event;
import org.entente.event.Factuality;
import org.entente.extract.FrameExtractor;
import org.entente.extract.Scorer;

/**
 * Learns the weights of the {@link Scorer} by stochastic gradient descent with a penalty on large
 * weights (L2), always in the same order, so that equal examples give equal weights.
 */
public final class Training {
    private static final int ROUNDS = 60;
    private static final double RATE = 0.1;
    private static final double PENALTY = 0.003;

    private Training() {}

    /**
     * An act that was read, and whether an annotator saw it too.
     *
     * @param article the article it stands in: folds of a cross-validation part whole articles
     */
    public record Example(String article, List<String> features, boolean right) {
        public Example {
            features = List.copyOf(features);
        }
    }

    /** What is to be learnt from annotated articles, in the order they are given. */
    public static List<Example> examples(List<Gold> gold, FrameExtractor extractor) {
        List<Example> examples = new ArrayList<>();
        for (Gold one : gold) {
            Map<Event, List<String>> features = extractor.features(one.article());
            Map<Event, Boolean> judged = Evaluation.judge(one, List.copyOf(features.keySet()));
            features.forEach(
                    (event, names) ->
                            Optional.ofNullable(judged.get(event))
                                    .map(right -> new Example(one.article().text(), names, right))
                                    .ifPresent(examples::add));
        }
        return examples;
    }

    /** The weights that fit the examples, by feature in alphabetical order. */
    public static Map<String, Double> weights(List<Example> examples, long seed) {
        Map<String, Double> weights = new HashMap<>();
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            double rate = RATE / (1 + 0.1 * round);
            for (Example example : order) {
                double sum = 0;
                for (String feature : example.features()) {
                    sum += weights.getOrDefault(feature, 0.0);
                }
                double error = (example.right() ? 1 : 0) - 1 / (1 + Math.exp(-sum));
                for (String feature : example.features()) {
                    double weight = weights.getOrDefault(feature, 0.0);
                    weights.put(feature, weight + rate * (error - PENALTY * weight));
                }
            }
        }
        return new TreeMap<>(weights);
    }

    /** What each example scores by weights learnt from the other articles, in the given order. */
    public static double[] crossValidated(List<Example> examples, int folds, long seed) {
        double[] scores = new double[examples.size()];
        List<String> articles = examples.stream().map(Example::article).distinct().toList();
        for (int fold = 0; fold < folds; fold++) {
            List<Example> others = new ArrayList<>();
            for (Example example : examples) {
                if (articles.indexOf(example.article()) % folds != fold) {
                    others.add(example);
                }
            }
            Scorer scorer = new Scorer(weights(others, seed));
            for (int i = 0; i < scores.length; i++) {
                if (articles.indexOf(examples.get(i).article()) % folds == fold) {
                    scores[i] = scorer.probability(examples.get(i).features());
                }
            }
        }
        return scores;
    }

    /** What was learnt of one class from single sentences: the rows, and how well they do. */
    public record Alone(String plover, Map<String, Double> rows, String report) {}

    /**
     * Learns from sentences that say of a class only whether they report it.
     *
     * @param folds what the threshold and the figures are found by: no sentence is scored by
     *     weights learnt from it
     */
    public static Alone alone(
            String language,
            String plover,
            List<Detection> sentences,
            FrameExtractor extractor,
            int folds,
            long seed) {
        List<Example> examples = new ArrayList<>();
        long reported = 0;
        for (Detection sentence : sentences) {
            reported += sentence.reported() ? 1 : 0;
            extractor
                    .featuresAlone(sentence.article(), plover)
                    .forEach(
                            (event, names) -> {
                                if (event.factuality() != Factuality.NEGATED
                                        && event.factuality() != Factuality.CONDITIONAL) {
                                    examples.add(
                                            new Example(
                                                    sentence.article().name(),
                                                    names,
                                                    sentence.reported()));
                                }
                            });
        }
        double[] scores = crossValidated(examples, folds, seed);
        double best = 0;
        double bestF1 = -1;
        String report = "";
        for (int percent = 0; percent < 100; percent++) {
            Map<String, Boolean> found = new HashMap<>();
            for (int i = 0; i < scores.length; i++) {
                if (scores[i] >= percent / 100.0) {
                    found.put(examples.get(i).article(), examples.get(i).right());
                }
            }
            long right = found.values().stream().filter(r -> r).count();
            double f1 = found.isEmpty() ? 0 : 2.0 * right / (found.size() + reported);
            if (f1 > bestF1) {
                bestF1 = f1;
                best = percent / 100.0;
                report =
                        String.format(
                                Locale.ROOT,
                                "%s in single sentences not learnt from (%d folds): precision %.3f,"
                                        + " recall %.3f, F1 %.3f from confidence %.2f",
                                plover,
                                folds,
                                found.isEmpty() ? 0 : (double) right / found.size(),
                                reported == 0 ? 0 : (double) right / reported,
                                f1,
                                best);
            }
        }
        Map<String, Double> rows = new TreeMap<>(weights(examples, seed));
        rows.put(Scorer.alone(language + " " + plover, "threshold"), best);
        return new Alone(plover, rows, report);
    }
}
