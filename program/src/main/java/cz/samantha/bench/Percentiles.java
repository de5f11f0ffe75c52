package cz.samantha.bench;

import java.util.List;
import java.util.Locale;

/**
 * Durations and what is told of them.
 *
 * @param millis in any order; kept sorted
 */
public record Percentiles(List<Long> millis) {
    public Percentiles {
        millis = millis.stream().sorted().toList();
    }

    public int count() {
        return millis.size();
    }

    /**
     * The smallest value that so many percent of all values do not exceed (nearest rank).
     *
     * @throws IllegalStateException if there are no values
     */
    public long at(double percent) {
        if (millis.isEmpty()) {
            throw new IllegalStateException("nothing was measured");
        }
        int rank = (int) Math.ceil(percent / 100 * millis.size());
        return millis.get(Math.max(0, rank - 1));
    }

    @Override
    public String toString() {
        return millis.isEmpty()
                ? "nothing measured"
                : String.format(
                        Locale.ROOT, "p50 %d ms, p95 %d ms, max %d ms (n = %d)", at(50), at(95), at(100), count());
    }
}
