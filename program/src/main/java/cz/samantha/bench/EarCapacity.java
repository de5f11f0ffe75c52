package cz.samantha.bench;

import cz.samantha.bench.EarBenchmark.Try;
import java.util.OptionalDouble;

/**
 * What the benchmark of the ear found.
 *
 * @param processors of this machine, shared with whatever else it does
 * @param ear the most calls with which the ear was in time
 * @param plainLoop likewise the plain loop
 * @param costRatio how many times as much processor time the plain loop took for the same few calls, which depends little
 *     on what else the machine does; empty if either was late with them, and so left work undone
 */
public record EarCapacity(int processors, Try ear, Try plainLoop, OptionalDouble costRatio) {
    /** How many times as many calls the ear listens to; empty if either was late with every number of calls. */
    public OptionalDouble ratio() {
        return ear.calls() == 0 || plainLoop.calls() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(ear.calls() / (double) plainLoop.calls());
    }
}
