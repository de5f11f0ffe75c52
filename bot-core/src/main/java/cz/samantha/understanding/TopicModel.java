package cz.samantha.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was learned from the examples of a package: a linear model over {@link Features}, weighted by how rare they are and
 * brought to length 1.
 */
public final class TopicModel {
    private final FeatureScale scale;
    private final List<String> topics;
    private final float[] weights;

    /**
     * @param topics in the order of their weights
     * @param weights for each feature of the scale one weight a topic; empty where there is nothing to tell apart
     */
    TopicModel(FeatureScale scale, List<String> topics, float[] weights) {
        this.scale = scale;
        this.topics = List.copyOf(topics);
        this.weights = weights;
    }

    /**
     * A model that was kept.
     *
     * @param codes of the features, ascending
     * @param rarities of the features with these codes
     * @param topics in the order of their weights
     * @param weights for each feature one weight a topic
     */
    public static TopicModel of(int[] codes, float[] rarities, List<String> topics, float[] weights) {
        return new TopicModel(new FeatureScale(codes, rarities), topics, weights);
    }

    /** Codes of the features, ascending; not to be changed. */
    public int[] codes() {
        return scale.codes();
    }

    /** How rare the features with these codes are; not to be changed. */
    public float[] rarities() {
        return scale.rarities();
    }

    /** In the order of their weights. */
    public List<String> topics() {
        return topics;
    }

    /** For each feature one weight a topic; not to be changed. */
    public float[] weights() {
        return weights;
    }

    /** How much speaks for each topic: margins of the model, roughly between -1 and 1; empty when nothing was learned. */
    Map<String, Double> margins(Features features) {
        if (weights.length == 0) {
            return Map.of();
        }
        double[] sums = new double[topics.size()];
        SparseVector vector = scale.vector(features);
        for (int i = 0; i < vector.size(); i++) {
            int row = vector.place(i) * sums.length;
            double value = vector.value(i);
            for (int topic = 0; topic < sums.length; topic++) {
                sums[topic] += value * weights[row + topic];
            }
        }
        Map<String, Double> margins = new HashMap<>();
        for (int topic = 0; topic < sums.length; topic++) {
            margins.put(topics.get(topic), sums[topic]);
        }
        return margins;
    }

    /** How much a word tells: little for what many examples have, most for what none has. */
    double rarity(Token token) {
        return scale.rarity(Features.ofStem(token));
    }
}
