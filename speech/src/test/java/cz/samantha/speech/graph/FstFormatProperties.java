package cz.samantha.speech.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any transducer comes back from its file, and its sets of reachable labels are those that a plain search finds. */
final class FstFormatProperties {
    private static final int MOST_STATES = 12;
    private static final int HIGHEST_LABEL = 6;

    private record Move(int from, Arc arc) {}

    @Property
    void a_const_file_holds_states_arcs_and_final_weights(@ForAll("transducers") Fst fst) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (LittleEndianOutput out = new LittleEndianOutput(bytes)) {
            FstFormat.writeConst(fst, out);
        }

        same(new FstReader(bytes.toByteArray()).constant(), fst);
        FstReader.Header header = new FstReader(bytes.toByteArray()).header();
        assertThat(header.type()).isEqualTo("const");
        assertThat(header.states()).isEqualTo(fst.stateCount());
        assertThat(header.arcs()).isEqualTo(fst.arcCount());
    }

    @Property
    void a_lookahead_file_holds_what_each_state_can_reach(@ForAll("transducers") Fst fst) throws IOException {
        LabelReach reach = new LabelReach(fst, HIGHEST_LABEL);
        Fst relabelled = fst.relabelled(reach.labels());
        relabelled.sort(Comparator.comparingInt(Arc::output));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (LittleEndianOutput out = new LittleEndianOutput(bytes)) {
            FstFormat.writeLookahead(relabelled, reach, out);
        }

        FstReader.Lookahead read = new FstReader(bytes.toByteArray()).lookahead();

        assertThat(read.outer().type()).isEqualTo("olabel_lookahead");
        assertThat(read.inner().properties() & FstProperties.OUTPUT_SORTED).isNotZero();
        same(read.fst(), relabelled);
        for (int state = 0; state < fst.stateCount(); state++) {
            Set<Integer> found = reachable(relabelled, state, read.finalLabel());
            for (int label = 0; label <= HIGHEST_LABEL + 2; label++) {
                assertThat(read.reach().get(state).contains(label)).isEqualTo(found.contains(label));
            }
        }
    }

    @Property
    void new_labels_are_all_different(@ForAll("transducers") Fst fst) {
        LabelReach reach = new LabelReach(fst, HIGHEST_LABEL);

        List<Integer> given = new ArrayList<>();
        for (int label : reach.labels()) {
            if (label != Arc.NO_LABEL) {
                given.add(label);
            }
        }
        if (reach.finalLabel() != Arc.NO_LABEL) {
            given.add(reach.finalLabel());
        }

        assertThat(given).doesNotHaveDuplicates().allMatch(label -> label >= 1 && label <= given.size());
    }

    private static void same(Fst one, Fst other) {
        assertThat(one.stateCount()).isEqualTo(other.stateCount());
        for (int state = 0; state < one.stateCount(); state++) {
            assertThat(one.arcs(state)).isEqualTo(other.arcs(state));
            assertThat(one.finalWeight(state)).isEqualTo(other.finalWeight(state));
        }
    }

    private static Set<Integer> reachable(Fst fst, int from, int finalLabel) {
        Set<Integer> labels = new HashSet<>();
        Set<Integer> seen = new HashSet<>(Set.of(from));
        Deque<Integer> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            int state = open.pop();
            if (fst.isFinal(state)) {
                labels.add(finalLabel);
            }
            for (Arc arc : fst.arcs(state)) {
                if (arc.output() != Arc.NO_LABEL) {
                    labels.add(arc.output());
                } else if (seen.add(arc.target())) {
                    open.push(arc.target());
                }
            }
        }
        return labels;
    }

    @Provide
    Arbitrary<Fst> transducers() {
        return Arbitraries.integers().between(1, MOST_STATES).flatMap(states -> {
            Arbitrary<Integer> state = Arbitraries.integers().between(0, states - 1);
            Arbitrary<Integer> label = Arbitraries.integers().between(0, HIGHEST_LABEL);
            Arbitrary<Float> weight = Arbitraries.floats().between(0, 9);
            Arbitrary<List<Move>> moves = Combinators.combine(state, label, label, weight, state)
                    .as((from, in, out, cost, to) -> new Move(from, new Arc(in, out, cost, to)))
                    .list()
                    .ofMaxSize(40);
            return Combinators.combine(moves, state.set()).as((arcs, ends) -> {
                Fst fst = new Fst();
                for (int i = 0; i < states; i++) {
                    fst.addState();
                }
                arcs.forEach(move -> fst.addArc(move.from(), move.arc()));
                ends.forEach(end -> fst.setFinal(end, 0.5f));
                return fst;
            });
        });
    }
}
