package cz.samantha.understanding;

import java.util.Arrays;
import java.util.List;

/** The features that count, numbered, each with how rare it is among the examples. */
final class FeatureScale {
    /** In a large package a feature that one or two examples have teaches little about others. */
    private static final int FEWEST_EXAMPLES = 3;

    private static final int LARGE = 1000;

    /** How much of what was never heard dilutes what was: who says little that is known is not taken to mean it surely. */
    private static final double UNKNOWN = 0.5;

    private final int[] codes;
    private final float[] rarity;
    private final float rarest;

    /**
     * @param codes of the features, ascending
     * @param rarity of the features with these codes
     */
    FeatureScale(int[] codes, float[] rarity) {
        this.codes = codes;
        this.rarity = rarity;
        float most = 1;
        for (float one : rarity) {
            most = Math.max(most, one);
        }
        this.rarest = most;
    }

    /** The features of examples that are worth to be counted. */
    static FeatureScale of(List<Features> examples) {
        int[] all = examples.stream()
                .flatMapToInt(features -> Arrays.stream(features.codes()))
                .toArray();
        Arrays.parallelSort(all);
        int fewest = examples.size() < LARGE ? 1 : FEWEST_EXAMPLES;
        int[] codes = new int[all.length];
        float[] rarity = new float[all.length];
        int counted = 0;
        for (int start = 0; start < all.length; ) {
            int end = start;
            while (end < all.length && all[end] == all[start]) {
                end++;
            }
            if (end - start >= fewest) {
                codes[counted] = all[start];
                rarity[counted++] = (float) Math.sqrt(Math.log((1.0 + examples.size()) / (0.5 + end - start)));
            }
            start = end;
        }
        return new FeatureScale(Arrays.copyOf(codes, counted), Arrays.copyOf(rarity, counted));
    }

    int size() {
        return codes.length;
    }

    /** Not to be changed. */
    int[] codes() {
        return codes;
    }

    /** Not to be changed. */
    float[] rarities() {
        return rarity;
    }

    /** How rare a feature is; one that does not count is as rare as the rarest. */
    double rarity(int code) {
        int number = Arrays.binarySearch(codes, code);
        return number < 0 ? rarest : rarity[number];
    }

    /** The features of an utterance that count, brought to length 1 together with those that do not. */
    SparseVector vector(Features features) {
        int[] places = new int[features.codes().length];
        double[] values = new double[places.length];
        int known = 0;
        double squares = 0;
        for (int i = 0; i < features.codes().length; i++) {
            int number = Arrays.binarySearch(codes, features.codes()[i]);
            double value = features.strength(i) * (number < 0 ? rarest : rarity[number]);
            if (number >= 0) {
                places[known] = number;
                values[known++] = value;
            }
            squares += number < 0 ? UNKNOWN * value * value : value * value;
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < known; i++) {
            values[i] /= length;
        }
        return new SparseVector(Arrays.copyOf(places, known), Arrays.copyOf(values, known));
    }
}
