package cz.samantha.speech.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Which output label can come first from each state of a transducer. Labels get new numbers in the order in which they
 * are met, so that the labels from one branch of a tree are a range or few (Allauzen, Riley, Schalkwyk: A Generalized
 * Composition Algorithm for Weighted Finite-State Transducers, Interspeech 2009, section 2.3.3).
 *
 * <p>States that reach each other without a label share one set: they are the strongly connected components that
 * Tarjan's algorithm finds.
 */
final class LabelReach {
    private static final int UNSEEN = -1;

    private final Fst fst;
    private final int[] labels;
    private final List<Intervals> byState = new ArrayList<>();
    private int lastLabel;
    private int finalLabel;

    private final int[] seenAt;
    private final int[] earliest;
    private final boolean[] done;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int clock;

    /**
     * Looks at all states. Paths without a label must not be longer than words are; they are walked by recursion.
     *
     * @param highestLabel the highest output label of the transducer
     */
    LabelReach(Fst fst, int highestLabel) {
        this.fst = fst;
        labels = new int[highestLabel + 1];
        seenAt = new int[fst.stateCount()];
        Arrays.fill(seenAt, UNSEEN);
        earliest = new int[fst.stateCount()];
        done = new boolean[fst.stateCount()];
        for (int state = 0; state < fst.stateCount(); state++) {
            byState.add(new Intervals(List.of()));
        }
        for (int state = 0; state < fst.stateCount(); state++) {
            if (seenAt[state] == UNSEEN) {
                visit(state);
            }
        }
    }

    /** New labels by old ones; 0 for labels that no arc has. */
    int[] labels() {
        return labels.clone();
    }

    /** The label that stands for the end in a final state; 0 where there is none. */
    int finalLabel() {
        return finalLabel;
    }

    /** The new labels that can come first from a state, {@link #finalLabel} among them where it can end. */
    Intervals from(int state) {
        return byState.get(state);
    }

    private void visit(int state) {
        seenAt[state] = clock;
        earliest[state] = clock++;
        open.push(state);
        if (fst.isFinal(state) && finalLabel == Arc.NO_LABEL) {
            finalLabel = ++lastLabel;
        }
        for (Arc arc : fst.arcs(state)) {
            if (arc.output() != Arc.NO_LABEL) {
                if (labels[arc.output()] == Arc.NO_LABEL) {
                    labels[arc.output()] = ++lastLabel;
                }
            } else if (seenAt[arc.target()] == UNSEEN) {
                visit(arc.target());
                earliest[state] = Math.min(earliest[state], earliest[arc.target()]);
            } else if (!done[arc.target()]) {
                earliest[state] = Math.min(earliest[state], seenAt[arc.target()]);
            }
        }
        if (earliest[state] == seenAt[state]) {
            finish(state);
        }
    }

    /** All states that were opened since this one reach each other, and what they all reach is known. */
    private void finish(int first) {
        List<Integer> together = new ArrayList<>();
        do {
            together.add(open.pop());
        } while (together.getLast() != first);
        List<Intervals.Range> reached = new ArrayList<>();
        for (int state : together) {
            if (fst.isFinal(state)) {
                reached.add(only(finalLabel));
            }
            for (Arc arc : fst.arcs(state)) {
                if (arc.output() != Arc.NO_LABEL) {
                    reached.add(only(labels[arc.output()]));
                } else if (done[arc.target()]) {
                    reached.addAll(byState.get(arc.target()).ranges());
                }
            }
        }
        Intervals all = Intervals.union(reached);
        for (int state : together) {
            byState.set(state, all);
            done[state] = true;
        }
    }

    private static Intervals.Range only(int label) {
        return new Intervals.Range(label, label + 1);
    }
}
