package cz.samantha.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * With which words callers end what they say, learned from the examples: after "sídlíte" hardly anything follows, after
 * "bych" or "městský" nearly always something, and then a pause is only a breath.
 *
 * <p>Logistic regression over {@link EndClues}, with every beginning of every example: is this where it ended? Steps are
 * scaled for each clue by what was learned from it before (AdaGrad: J. Duchi and others, "Adaptive Subgradient Methods for
 * Online Learning", 2011). The same examples always give the same.
 */
public final class SentenceEnds {
    /** How many weights there are. */
    public static final int KINDS = EndClues.KINDS;

    private static final int ROUNDS = 4;
    private static final double STEP = 0.2;
    /** Keeps weights of clues that tell little near zero. */
    private static final double SHRINK = 1e-3;

    /** What was met less often in the examples is chance. */
    private static final int LEAST_OFTEN = 3;

    private static final long SEED = 1;

    private static final class Beginning {
        private final int[] clues;
        private final boolean whole;

        Beginning(int[] clues, boolean whole) {
            this.clues = clues;
            this.whole = whole;
        }
    }

    private final float[] weights;

    private SentenceEnds(float[] weights) {
        this.weights = weights;
    }

    /**
     * What was kept.
     *
     * @param weights as {@link #weights()} told them
     * @throws IllegalArgumentException if there are not {@link #KINDS} of them
     */
    public static SentenceEnds of(float[] weights) {
        if (weights.length != KINDS) {
            throw new IllegalArgumentException(weights.length + " weights instead of " + KINDS);
        }
        return new SentenceEnds(weights);
    }

    /** How much each kind of clue speaks for an end; not to be changed. */
    public float[] weights() {
        return weights;
    }

    /** @param sentences what callers say, whole */
    static SentenceEnds learn(List<List<Token>> sentences) {
        List<Beginning> beginnings = new ArrayList<>();
        int[] often = new int[EndClues.KINDS];
        for (List<Token> sentence : sentences) {
            for (int length = 1; length <= sentence.size(); length++) {
                int[] clues = EndClues.of(sentence.subList(0, length));
                beginnings.add(new Beginning(clues, length == sentence.size()));
                for (int clue : clues) {
                    often[clue]++;
                }
            }
        }
        SentenceEnds ends = new SentenceEnds(new float[KINDS]);
        ends.learn(beginnings, often);
        return ends;
    }

    private void learn(List<Beginning> beginnings, int[] often) {
        float[] steepness = new float[weights.length];
        Arrays.fill(steepness, 1e-6f);
        Beginning[] order = beginnings.toArray(Beginning[]::new);
        Random dice = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(order, dice);
            for (Beginning beginning : order) {
                double wrong = share(margin(beginning.clues)) - (beginning.whole ? 1 : 0);
                for (int clue : beginning.clues) {
                    if (often[clue] >= LEAST_OFTEN) {
                        double slope = wrong + SHRINK * weights[clue];
                        steepness[clue] += (float) (slope * slope);
                        weights[clue] -= (float) (STEP * slope / Math.sqrt(steepness[clue]));
                    }
                }
            }
        }
    }

    private static void shuffle(Beginning[] order, Random dice) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = dice.nextInt(i + 1);
            Beginning kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    private double margin(int[] clues) {
        double sum = 0;
        for (int clue : clues) {
            sum += weights[clue];
        }
        return sum;
    }

    private static double share(double margin) {
        return 1 / (1 + Math.exp(-margin));
    }

    /**
     * How much speaks for these words being all that the caller wants to say: the logarithm of the odds among sentences
     * like the examples, 0 where both are equally likely, and below it where more follows.
     *
     * @param words at least one
     */
    double oddsOfEnd(List<Token> words) {
        return margin(EndClues.of(words));
    }
}
