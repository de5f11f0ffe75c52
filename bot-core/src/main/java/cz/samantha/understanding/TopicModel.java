package cz.samantha.understanding;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/**
 * What is learned from the examples of a package: a linear model (Crammer and Singer's multi-class support vector machine,
 * as LIBLINEAR solves it) over {@link Features}, weighted by how rare they are and brought to length 1. The same examples
 * give the same model.
 */
final class TopicModel {
    private static final double COST = 1;
    private static final double PRECISION = 0.1;
    private static final long SEED = 1;

    /** How much of what was never heard dilutes what was: who says little that is known is not taken to mean it surely. */
    private static final double UNKNOWN = 0.5;

    /** In a large package a feature that a single example has teaches nothing about others. */
    private static final int FEWEST_EXAMPLES = 2;

    private static final int LARGE = 1000;

    private final int[] codes;
    private final double[] rarity;
    private final double rarest;
    private final List<String> topics;
    private final Optional<Model> model;

    /** An example as it is learned. */
    record Lesson(String topic, Features features) {}

    /**
     * @param codes of the features that count, ascending
     * @param rarity of the features with these codes
     */
    private TopicModel(int[] codes, double[] rarity, List<String> topics, Optional<Model> model) {
        this.codes = codes;
        this.rarity = rarity;
        this.rarest = Arrays.stream(rarity).max().orElse(1);
        this.topics = topics;
        this.model = model;
    }

    static TopicModel learn(List<Lesson> lessons) {
        int[] all = lessons.stream()
                .flatMapToInt(lesson -> Arrays.stream(lesson.features().codes()))
                .toArray();
        Arrays.parallelSort(all);
        int fewest = lessons.size() < LARGE ? 1 : FEWEST_EXAMPLES;
        int[] codes = new int[all.length];
        double[] rarity = new double[all.length];
        int counted = 0;
        for (int start = 0; start < all.length; ) {
            int end = start;
            while (end < all.length && all[end] == all[start]) {
                end++;
            }
            if (end - start >= fewest) {
                codes[counted] = all[start];
                rarity[counted++] = Math.sqrt(Math.log((1.0 + lessons.size()) / (0.5 + end - start)));
            }
            start = end;
        }
        List<String> topics =
                List.copyOf(new TreeSet<>(lessons.stream().map(Lesson::topic).toList()));
        TopicModel untrained =
                new TopicModel(Arrays.copyOf(codes, counted), Arrays.copyOf(rarity, counted), topics, Optional.empty());
        return topics.size() < 2
                ? untrained
                : new TopicModel(untrained.codes, untrained.rarity, topics, Optional.of(untrained.train(lessons)));
    }

    private Model train(List<Lesson> lessons) {
        Problem problem = new Problem();
        problem.l = lessons.size();
        problem.n = codes.length;
        problem.x = lessons.parallelStream()
                .map(lesson -> vector(lesson.features()))
                .toArray(Feature[][]::new);
        problem.y = lessons.stream()
                .mapToDouble(lesson -> topics.indexOf(lesson.topic()))
                .toArray();
        Parameter parameter = new Parameter(SolverType.MCSVM_CS, COST, PRECISION);
        parameter.setRandom(new Random(SEED));
        Linear.disableDebugOutput();
        return Linear.train(problem, parameter);
    }

    /** How much speaks for each topic: margins of the model, roughly between -1 and 1; empty when nothing was learned. */
    Map<String, Double> margins(Features features) {
        Map<String, Double> margins = new HashMap<>();
        model.ifPresent(learned -> {
            double[] values = new double[topics.size()];
            Linear.predictValues(learned, vector(features), values);
            int[] labels = learned.getLabels();
            for (int i = 0; i < values.length; i++) {
                margins.put(topics.get(labels[i]), values[i]);
            }
        });
        return margins;
    }

    /** How much a word tells: little for what many examples have, most for what none has. */
    double rarity(Token token) {
        return rarity(Arrays.binarySearch(codes, Features.ofStem(token)));
    }

    private double rarity(int index) {
        return index < 0 ? rarest : rarity[index];
    }

    /** Numbers of features count from 1, as LIBLINEAR has it. */
    private Feature[] vector(Features features) {
        List<FeatureNode> nodes = new ArrayList<>(features.codes().length);
        double squares = 0;
        for (int i = 0; i < features.codes().length; i++) {
            int index = Arrays.binarySearch(codes, features.codes()[i]);
            double value = features.strength(i) * rarity(index);
            if (index >= 0) {
                nodes.add(new FeatureNode(index + 1, value));
            }
            squares += index < 0 ? UNKNOWN * value * value : value * value;
        }
        double length = Math.sqrt(squares);
        nodes.forEach(node -> node.setValue(node.getValue() / length));
        return nodes.toArray(new Feature[0]);
    }
}
