package cz.samantha.speech.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The property bits in the header of an OpenFst file ({@code fst/properties.h}): two for each question, one for yes, the
 * next one for no; neither where it was not looked at. Only what arcs tell one by one is looked at here; OpenFst finds
 * out the rest when it needs it.
 */
final class FstProperties {
    static final long EXPANDED = 1L;
    static final long ACCEPTOR = 1L << 16;
    static final long INPUT_DETERMINISTIC = 1L << 18;
    static final long OUTPUT_DETERMINISTIC = 1L << 20;
    static final long EPSILONS = 1L << 22;
    static final long INPUT_EPSILONS = 1L << 24;
    static final long OUTPUT_EPSILONS = 1L << 26;
    static final long INPUT_SORTED = 1L << 28;
    static final long OUTPUT_SORTED = 1L << 30;
    static final long WEIGHTED = 1L << 32;

    private FstProperties() {}

    static long of(Fst fst) {
        boolean acceptor = true;
        boolean inputDeterministic = true;
        boolean outputDeterministic = true;
        boolean epsilons = false;
        boolean inputEpsilons = false;
        boolean outputEpsilons = false;
        boolean inputSorted = true;
        boolean outputSorted = true;
        boolean weighted = false;
        for (int state = 0; state < fst.stateCount(); state++) {
            List<Arc> arcs = fst.arcs(state);
            for (Arc arc : arcs) {
                acceptor &= arc.input() == arc.output();
                epsilons |= arc.input() == Arc.NO_LABEL && arc.output() == Arc.NO_LABEL;
                inputEpsilons |= arc.input() == Arc.NO_LABEL;
                outputEpsilons |= arc.output() == Arc.NO_LABEL;
                weighted |= arc.weight() != 0;
            }
            inputDeterministic &= allDiffer(arcs, Arc::input);
            outputDeterministic &= allDiffer(arcs, Arc::output);
            inputSorted &= isSorted(arcs, Arc::input);
            outputSorted &= isSorted(arcs, Arc::output);
            weighted |= fst.isFinal(state) && fst.finalWeight(state) != 0;
        }
        return EXPANDED
                | bit(ACCEPTOR, acceptor)
                | bit(INPUT_DETERMINISTIC, inputDeterministic)
                | bit(OUTPUT_DETERMINISTIC, outputDeterministic)
                | bit(EPSILONS, epsilons)
                | bit(INPUT_EPSILONS, inputEpsilons)
                | bit(OUTPUT_EPSILONS, outputEpsilons)
                | bit(INPUT_SORTED, inputSorted)
                | bit(OUTPUT_SORTED, outputSorted)
                | bit(WEIGHTED, weighted);
    }

    private static long bit(long yes, boolean holds) {
        return holds ? yes : yes << 1;
    }

    private static boolean allDiffer(List<Arc> arcs, ToIntFunction<Arc> label) {
        Set<Integer> seen = new HashSet<>();
        return arcs.stream().allMatch(arc -> seen.add(label.applyAsInt(arc)));
    }

    private static boolean isSorted(List<Arc> arcs, ToIntFunction<Arc> label) {
        for (int i = 1; i < arcs.size(); i++) {
            if (label.applyAsInt(arcs.get(i - 1)) > label.applyAsInt(arcs.get(i))) {
                return false;
            }
        }
        return true;
    }
}
