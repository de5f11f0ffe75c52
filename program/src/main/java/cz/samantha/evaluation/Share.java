package cz.samantha.evaluation;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * So many, and how many of them have what is counted.
 *
 * @param counted those that have it
 * @param all with those that have it
 */
public record Share(long counted, long all) {
    /** How many of these fulfil the condition. */
    public static <T> Share of(Collection<T> all, Predicate<T> condition) {
        return new Share(all.stream().filter(condition).count(), all.size());
    }

    /** Whether there was nothing to count, so that there is no share. */
    public boolean isEmpty() {
        return all == 0;
    }

    /** From 0 to 1; 0 where there was nothing to count. */
    public double part() {
        return isEmpty() ? 0 : (double) counted / all;
    }
}
