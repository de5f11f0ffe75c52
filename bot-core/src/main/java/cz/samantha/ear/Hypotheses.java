package cz.samantha.ear;

import java.util.List;

/**
 * What the recogniser believes was said in one utterance, best guess first; never empty.
 *
 * @param alternatives the guesses in order
 */
public record Hypotheses(List<Hypothesis> alternatives) {
    public Hypotheses {
        alternatives = List.copyOf(alternatives);
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException("an utterance without a hypothesis");
        }
    }

    public static Hypotheses ofText(String text) {
        return new Hypotheses(List.of(Hypothesis.ofText(text)));
    }

    public Hypothesis best() {
        return alternatives.getFirst();
    }
}
