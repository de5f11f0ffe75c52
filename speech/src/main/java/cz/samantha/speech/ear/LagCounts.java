package cz.samantha.speech.ear;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How often recognition was how late: from the arrival of the last frame of a piece of speech until the recogniser had worked
 * it off.
 *
 * @param byMillis at index n, how many pieces were n milliseconds late; at the last index, that late or later
 */
public record LagCounts(List<Long> byMillis) {
    /** Longer lags are not told apart. */
    public static final int LONGEST_MILLIS = 5_000;

    public LagCounts {
        byMillis = List.copyOf(byMillis);
    }

    static LagCounts of(AtomicLongArray counts) {
        List<Long> copy = new ArrayList<>(counts.length());
        for (int i = 0; i < counts.length(); i++) {
            copy.add(counts.get(i));
        }
        return new LagCounts(copy);
    }

    /** What has come since an earlier count. */
    public LagCounts since(LagCounts earlier) {
        List<Long> difference = new ArrayList<>(byMillis.size());
        for (int i = 0; i < byMillis.size(); i++) {
            difference.add(byMillis.get(i) - earlier.byMillis.get(i));
        }
        return new LagCounts(difference);
    }

    /** How many pieces. */
    public long count() {
        return byMillis.stream().mapToLong(Long::longValue).sum();
    }

    /** The smallest lag in milliseconds that so many percent of all pieces do not exceed (nearest rank); 0 of none. */
    public int percentileMillis(double percent) {
        long rank = Math.max(1, (long) Math.ceil(percent / 100 * count()));
        long seen = 0;
        for (int millis = 0; millis < byMillis.size(); millis++) {
            seen += byMillis.get(millis);
            if (seen >= rank) {
                return millis;
            }
        }
        return 0;
    }
}
