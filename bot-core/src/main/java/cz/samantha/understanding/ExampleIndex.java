package cz.samantha.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The examples of all topics as vectors of features, each feature weighted by how rare it is (tf-idf). An utterance is as
 * near to a topic as to the topic's nearest examples (cosine).
 */
final class ExampleIndex {
    /** Part of the nearest example in the likeness; the rest is the mean of the three nearest. */
    private static final double NEAREST_SHARE = 0.75;

    private static final int NEAREST = 3;

    private record Example(String topic, Map<String, Double> vector, double norm) {}

    private final Features features;
    private final Map<String, Integer> documentFrequency = new HashMap<>();
    private final Map<String, List<Example>> byFeature = new HashMap<>();
    private final int exampleCount;

    ExampleIndex(Collection<TopicRules> topics, Features features) {
        this.features = features;
        record Raw(String topic, Map<String, Double> counts) {}
        List<Raw> raws = new ArrayList<>();
        for (TopicRules topic : topics) {
            for (String example : topic.examples()) {
                Map<String, Double> counts = features.of(example);
                counts.keySet().forEach(feature -> documentFrequency.merge(feature, 1, Integer::sum));
                raws.add(new Raw(topic.id(), counts));
            }
        }
        exampleCount = Math.max(1, raws.size());
        for (Raw raw : raws) {
            Map<String, Double> vector = weighted(raw.counts());
            Example example = new Example(raw.topic(), vector, norm(vector));
            vector.keySet()
                    .forEach(feature -> byFeature
                            .computeIfAbsent(feature, name -> new ArrayList<>())
                            .add(example));
        }
    }

    /** How much a word tells: 0.2 for the commonest in the examples, 1 for the rarest and for unknown ones. */
    double weight(Token token) {
        if (token.filler()) {
            return 0;
        }
        return 0.2 + 0.8 * idf(Features.ofStem(token)) / idf("");
    }

    /** Topics that share anything with the utterance, with their likeness between 0 and 1. */
    Map<String, Double> likeness(List<Token> tokens) {
        Map<String, Double> vector = weighted(features.of(tokens));
        double norm = norm(vector);
        Map<Example, Double> products = new HashMap<>();
        vector.forEach((feature, weight) -> {
            for (Example example : byFeature.getOrDefault(feature, List.of())) {
                products.merge(example, weight * example.vector().getOrDefault(feature, 0.0), Double::sum);
            }
        });
        Map<String, List<Double>> byTopic = new HashMap<>();
        products.forEach((example, product) -> byTopic.computeIfAbsent(example.topic(), topic -> new ArrayList<>())
                .add(product / (norm * example.norm())));
        Map<String, Double> result = new HashMap<>();
        byTopic.forEach((topic, list) -> result.put(topic, blend(list)));
        return result;
    }

    private static double blend(List<Double> cosines) {
        List<Double> sorted = cosines.stream()
                .sorted((a, b) -> Double.compare(b, a))
                .limit(NEAREST)
                .toList();
        double mean = sorted.stream().mapToDouble(Double::doubleValue).sum() / NEAREST;
        return NEAREST_SHARE * sorted.getFirst() + (1 - NEAREST_SHARE) * mean;
    }

    private Map<String, Double> weighted(Map<String, Double> counts) {
        Map<String, Double> vector = new HashMap<>();
        counts.forEach((feature, count) -> vector.put(feature, count * idf(feature)));
        return vector;
    }

    private double idf(String feature) {
        return Math.log((1.0 + exampleCount) / (0.5 + documentFrequency.getOrDefault(feature, 0)));
    }

    private static double norm(Map<String, Double> vector) {
        double squares = vector.values().stream().mapToDouble(v -> v * v).sum();
        return Math.max(1e-9, Math.sqrt(squares));
    }
}
