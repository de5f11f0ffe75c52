package cz.samantha.speech.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** A weighted finite-state transducer while it is made. States are numbered from 0, where it starts. */
final class Fst {
    static final float NOT_FINAL = Float.POSITIVE_INFINITY;

    private final List<List<Arc>> arcs = new ArrayList<>();
    private final List<Float> finalWeights = new ArrayList<>();
    private int arcCount;

    /** The number of the new state. */
    int addState() {
        arcs.add(new ArrayList<>(2));
        finalWeights.add(NOT_FINAL);
        return arcs.size() - 1;
    }

    void addArc(int from, Arc arc) {
        arcs.get(from).add(arc);
        arcCount++;
    }

    void setFinal(int state, float weight) {
        finalWeights.set(state, weight);
    }

    int stateCount() {
        return arcs.size();
    }

    int arcCount() {
        return arcCount;
    }

    /** The arcs that leave a state, in their order. */
    List<Arc> arcs(int state) {
        return Collections.unmodifiableList(arcs.get(state));
    }

    /** {@link #NOT_FINAL} where the state is none to end in. */
    float finalWeight(int state) {
        return finalWeights.get(state);
    }

    boolean isFinal(int state) {
        return finalWeight(state) != NOT_FINAL;
    }

    /** Brings the arcs of every state into an order; equal ones stay as they were added. */
    void sort(Comparator<Arc> order) {
        arcs.forEach(leaving -> leaving.sort(order));
    }

    /**
     * The same transducer with other output labels.
     *
     * @param labels new labels by old ones; no label stays none
     */
    Fst relabelled(int[] labels) {
        Fst result = new Fst();
        for (int state = 0; state < stateCount(); state++) {
            result.addState();
            result.setFinal(state, finalWeight(state));
            for (Arc arc : arcs.get(state)) {
                int output = arc.output() == Arc.NO_LABEL ? Arc.NO_LABEL : labels[arc.output()];
                result.addArc(state, new Arc(arc.input(), output, arc.weight(), arc.target()));
            }
        }
        return result;
    }
}
