package org.entente.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.entente.reference.Table;

/**
 * How likely an act was read rightly: logistic regression over the {@link Features} of an act, with
 * weights that {@code entente train} has learnt from annotated articles.
 */
public final class Scorer {
    private static final String WEIGHTS = "/data/model/scorer.tsv";

    /** The probability of an act where there are no weights. */
    private static final double UNTRAINED = 0.5;

    private final Map<String, Double> weights;

    /**
     * @param weights a weight for each feature; a feature that is not named weighs nothing
     */
    public Scorer(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /**
     * The name of a feature, or of the threshold, for acts of single sentences.
     *
     * @param kind their language and class
     */
    public static String alone(String kind, String name) {
        return "alone " + kind + ": " + name;
    }

    /**
     * The probability that an act of a class which a single sentence tells must have to be given;
     * absent where nothing has been learnt of such sentences.
     */
    Optional<Double> leastAlone(String kind) {
        return Optional.ofNullable(weights.get(alone(kind, "threshold")));
    }

    /** The scorer that travels with the program; one that knows nothing where it has no weights. */
    static Scorer shipped() {
        Map<String, Double> weights = new TreeMap<>();
        if (Table.hasResource(WEIGHTS)) {
            for (Table.Row row : Table.ofResource(WEIGHTS).rows()) {
                weights.put(row.get("feature"), Double.parseDouble(row.get("weight")));
            }
        }
        return new Scorer(weights);
    }

    /** The probability, between 0 and 1, that an act with these features was read rightly. */
    public double probability(List<String> features) {
        if (weights.isEmpty()) {
            return UNTRAINED;
        }
        return logistic(sum(features, feature -> weights.getOrDefault(feature, 0.0)));
    }

    private static double sum(List<String> features, ToDoubleFunction<String> weight) {
        return features.stream().mapToDouble(weight).sum();
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
