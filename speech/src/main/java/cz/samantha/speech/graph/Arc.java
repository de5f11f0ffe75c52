package cz.samantha.speech.graph;

/**
 * An arc of an {@link Fst}.
 *
 * @param input the label that is read, 0 for none
 * @param output the label that is written, 0 for none
 * @param weight a cost: the negative natural logarithm of a probability
 * @param target the state it leads to
 */
record Arc(int input, int output, float weight, int target) {
    static final int NO_LABEL = 0;
}
