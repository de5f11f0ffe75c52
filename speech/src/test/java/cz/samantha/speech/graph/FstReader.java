package cz.samantha.speech.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads OpenFst's files back, as its own code does: what tests compare with. */
final class FstReader {
    private final ByteBuffer bytes;

    FstReader(byte[] file) {
        bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    record Header(String type, int version, long properties, long start, long states, long arcs) {}

    record Lookahead(Header outer, Header inner, Fst fst, int finalLabel, List<Intervals> reach) {}

    Header header() {
        assertThat(bytes.getInt()).isEqualTo(2125659606);
        String type = string();
        assertThat(string()).isEqualTo("standard");
        int version = bytes.getInt();
        assertThat(bytes.getInt()).as("flags").isZero();
        return new Header(type, version, bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
    }

    Fst constant() {
        return states(header());
    }

    Lookahead lookahead() {
        Header outer = header();
        assertThat(bytes.getInt()).isEqualTo(446681434);
        Header inner = header();
        Fst fst = states(inner);
        assertThat(List.of(bytes.get(), bytes.get(), bytes.get(), bytes.get(), bytes.get()))
                .as("data, not for input, for output; about output; without old labels")
                .containsExactly((byte) 1, (byte) 0, (byte) 1, (byte) 0, (byte) 0);
        int finalLabel = bytes.getInt();
        List<Intervals> reach = new ArrayList<>();
        long states = bytes.getLong();
        for (long state = 0; state < states; state++) {
            List<Intervals.Range> ranges = new ArrayList<>();
            long size = bytes.getLong();
            for (long i = 0; i < size; i++) {
                ranges.add(new Intervals.Range(bytes.getInt(), bytes.getInt()));
            }
            reach.add(new Intervals(ranges));
            assertThat(bytes.getInt()).isEqualTo(reach.getLast().count());
        }
        assertThat(bytes.hasRemaining()).isFalse();
        return new Lookahead(outer, inner, fst, finalLabel, reach);
    }

    private Fst states(Header header) {
        Fst fst = new Fst();
        List<Integer> arcCounts = new ArrayList<>();
        for (long state = 0; state < header.states(); state++) {
            fst.setFinal(fst.addState(), bytes.getFloat());
            bytes.getInt();
            arcCounts.add(bytes.getInt());
            bytes.getLong();
        }
        for (int state = 0; state < header.states(); state++) {
            for (int i = 0; i < arcCounts.get(state); i++) {
                fst.addArc(state, new Arc(bytes.getInt(), bytes.getInt(), bytes.getFloat(), bytes.getInt()));
            }
        }
        return fst;
    }

    private String string() {
        byte[] text = new byte[bytes.getInt()];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
