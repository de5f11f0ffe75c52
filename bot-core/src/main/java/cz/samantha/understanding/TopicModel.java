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
import java.util.Comparator;
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

    private final Map<String, Integer> numbers;
    private final double[] rarity;
    private final List<String> topics;
    private final Optional<Model> model;
    private final double rarest;

    /** An example as it is learned. */
    record Lesson(String topic, Map<String, Float> features) {}

    private TopicModel(Map<String, Integer> numbers, double[] rarity, List<String> topics, Optional<Model> model) {
        this.numbers = numbers;
        this.rarity = rarity;
        this.topics = topics;
        this.model = model;
        this.rarest = Arrays.stream(rarity).max().orElse(1);
    }

    static TopicModel learn(List<Lesson> lessons) {
        Map<String, Integer> frequency = new HashMap<>();
        lessons.forEach(
                lesson -> lesson.features().keySet().forEach(feature -> frequency.merge(feature, 1, Integer::sum)));
        int fewest = lessons.size() < LARGE ? 1 : FEWEST_EXAMPLES;
        Map<String, Integer> numbers = new HashMap<>();
        List<Double> rarity = new ArrayList<>(List.of(0.0));
        for (String feature : new TreeSet<>(frequency.keySet())) {
            int examples = frequency.getOrDefault(feature, 0);
            if (examples >= fewest) {
                numbers.put(feature, rarity.size());
                rarity.add(Math.sqrt(Math.log((1.0 + lessons.size()) / (0.5 + examples))));
            }
        }
        List<String> topics =
                List.copyOf(new TreeSet<>(lessons.stream().map(Lesson::topic).toList()));
        TopicModel untrained = new TopicModel(
                numbers, rarity.stream().mapToDouble(Double::doubleValue).toArray(), topics, Optional.empty());
        return topics.size() < 2
                ? untrained
                : new TopicModel(numbers, untrained.rarity, topics, Optional.of(untrained.train(lessons)));
    }

    private Model train(List<Lesson> lessons) {
        Problem problem = new Problem();
        problem.l = lessons.size();
        problem.n = rarity.length;
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            problem.x[i] = vector(lessons.get(i).features());
            problem.y[i] = topics.indexOf(lessons.get(i).topic());
        }
        Parameter parameter = new Parameter(SolverType.MCSVM_CS, COST, PRECISION);
        parameter.setRandom(new Random(SEED));
        Linear.disableDebugOutput();
        return Linear.train(problem, parameter);
    }

    /** How much speaks for each topic: margins of the model, roughly between -1 and 1; empty when nothing was learned. */
    Map<String, Double> margins(Map<String, Float> features) {
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

    /** How much a feature tells: 0 for what nearly every example has. */
    double rarity(String feature) {
        Integer number = numbers.get(feature);
        return number == null ? rarest : rarity[number];
    }

    private Feature[] vector(Map<String, Float> features) {
        List<FeatureNode> nodes = new ArrayList<>(features.size());
        double squares = 0;
        for (Map.Entry<String, Float> feature : features.entrySet()) {
            Integer number = numbers.get(feature.getKey());
            double value = feature.getValue() * rarity(feature.getKey());
            if (number != null) {
                nodes.add(new FeatureNode(number, value));
            }
            squares += number == null ? UNKNOWN * value * value : value * value;
        }
        nodes.sort(Comparator.comparingInt(FeatureNode::getIndex));
        double length = Math.sqrt(squares);
        nodes.forEach(node -> node.setValue(node.getValue() / length));
        return nodes.toArray(new Feature[0]);
    }
}
