package cz.samantha.speech.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A set of labels.
 *
 * @param ranges in ascending order, neither overlapping nor touching
 */
record Intervals(List<Range> ranges) {
    /** From the first label to the one behind the last. */
    record Range(int from, int to) {}

    Intervals {
        ranges = List.copyOf(ranges);
    }

    /** The set of all labels of some ranges in any order. */
    static Intervals union(List<Range> ranges) {
        List<Range> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingInt(Range::from));
        List<Range> merged = new ArrayList<>();
        for (Range range : sorted) {
            if (!merged.isEmpty() && range.from() <= merged.getLast().to()) {
                Range last = merged.removeLast();
                merged.add(new Range(last.from(), Math.max(last.to(), range.to())));
            } else {
                merged.add(range);
            }
        }
        return new Intervals(merged);
    }

    /** How many labels there are. */
    int count() {
        return ranges.stream().mapToInt(range -> range.to() - range.from()).sum();
    }

    boolean contains(int label) {
        return ranges.stream().anyMatch(range -> range.from() <= label && label < range.to());
    }
}
