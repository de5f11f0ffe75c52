package cz.samantha.speech.graph;

import java.io.IOException;

/**
 * The binary files of OpenFst 1.7 and 1.8 (<a href="https://www.openfst.org">openfst.org</a>, {@code fst/fst.h},
 * {@code const-fst.h}, {@code add-on.h}, {@code matcher-fst.h}, {@code label-reachable.h}).
 */
final class FstFormat {
    private static final int MAGIC = 2125659606;
    private static final int ADD_ON_MAGIC = 446681434;
    private static final String ARC_TYPE = "standard";
    private static final int CONST_VERSION = 2;
    private static final int ADD_ON_VERSION = 1;
    /** No symbol tables, nothing aligned. */
    private static final int NO_FLAGS = 0;

    private FstFormat() {}

    /** Type {@code const}: read only, all states and then all arcs in one piece. */
    static void writeConst(Fst fst, LittleEndianOutput out) throws IOException {
        writeHeader(out, "const", CONST_VERSION, FstProperties.of(fst), 0, fst.stateCount(), fst.arcCount());
        int position = 0;
        for (int state = 0; state < fst.stateCount(); state++) {
            var arcs = fst.arcs(state);
            out.putFloat(fst.finalWeight(state));
            out.putInt(position);
            out.putInt(arcs.size());
            out.putInt((int)
                    arcs.stream().filter(arc -> arc.input() == Arc.NO_LABEL).count());
            out.putInt((int)
                    arcs.stream().filter(arc -> arc.output() == Arc.NO_LABEL).count());
            position += arcs.size();
        }
        for (int state = 0; state < fst.stateCount(); state++) {
            for (Arc arc : fst.arcs(state)) {
                out.putInt(arc.input());
                out.putInt(arc.output());
                out.putFloat(arc.weight());
                out.putInt(arc.target());
            }
        }
    }

    /**
     * Type {@code olabel_lookahead}: a const transducer, and for each state the output labels that it can reach, so that
     * composition never goes where no word of the other side can follow.
     *
     * @param fst with the labels that {@code reach} gave, sorted by output
     */
    static void writeLookahead(Fst fst, LabelReach reach, LittleEndianOutput out) throws IOException {
        writeHeader(out, "olabel_lookahead", ADD_ON_VERSION, FstProperties.of(fst), -1, 0, 0);
        out.putInt(ADD_ON_MAGIC);
        writeConst(fst, out);
        out.putBoolean(true);
        // Of the pair of data for input and output labels there is the second only.
        out.putBoolean(false);
        out.putBoolean(true);
        boolean aboutInput = false;
        out.putBoolean(aboutInput);
        boolean keepsOldLabels = false;
        out.putBoolean(keepsOldLabels);
        out.putInt(reach.finalLabel());
        out.putLong(fst.stateCount());
        for (int state = 0; state < fst.stateCount(); state++) {
            write(reach.from(state), out);
        }
    }

    private static void write(Intervals intervals, LittleEndianOutput out) throws IOException {
        out.putLong(intervals.ranges().size());
        for (Intervals.Range range : intervals.ranges()) {
            out.putInt(range.from());
            out.putInt(range.to());
        }
        out.putInt(intervals.count());
    }

    private static void writeHeader(
            LittleEndianOutput out, String type, int version, long properties, long start, long states, long arcs)
            throws IOException {
        out.putInt(MAGIC);
        out.putString(type);
        out.putString(ARC_TYPE);
        out.putInt(version);
        out.putInt(NO_FLAGS);
        out.putLong(properties);
        out.putLong(start);
        out.putLong(states);
        out.putLong(arcs);
    }
}
