package cz.samantha.bench;

import cz.samantha.audio.Audio;
import cz.samantha.ear.EndOfTurn;
import cz.samantha.speech.ear.LagCounts;
import cz.samantha.speech.ear.VoskEar;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/**
 * How many calls the ear listens to at real time until recognition is late, and how many a plain loop over libvosk does
 * with the same model and the same audio. The two are tried in turn, so that whatever else the machine does hits both.
 */
public final class EarBenchmark {
    /** Late: more than one of twenty pieces of speech is recognised later than this after it arrived. */
    public static final int LATE_MILLIS = 200;

    private static final double LATE_PERCENTILE = 95;
    private static final int WARM_UP_SECONDS = 2;
    private static final int FIRST_CALLS = 10;
    /** So much of what the processors would just manage on average goes well, by and large. */
    private static final double FIRST_GUESS = 0.6;

    /** When other programs take more of it, what was late is tried once more. */
    private static final double MUCH_OF_THE_MACHINE = 0.2;

    private static final long SEED = 4;

    private final VoskEar ear;
    private final EndOfTurn endOfTurn;
    private final CallAudio audio;
    private final int processors;

    /**
     * One number of calls that was tried.
     *
     * @param lags of recognition
     * @param processorMillis processor time of one call in one second
     * @param othersShare the part of this machine's processors that other programs took meanwhile; 0 where it does not tell
     */
    public record Try(int calls, LagCounts lags, double processorMillis, double othersShare) {
        /** Whether recognition kept up. */
        public boolean inTime() {
            return lags.count() > 0 && lags.percentileMillis(LATE_PERCENTILE) <= LATE_MILLIS;
        }
    }

    /** Who listens. */
    public enum Contender {
        EAR,
        PLAIN_LOOP
    }

    /**
     * @param sentences what callers say
     * @param speakingShare the part of the time in which they speak
     */
    public EarBenchmark(VoskEar ear, EndOfTurn endOfTurn, List<Audio> sentences, double speakingShare) {
        this.ear = ear;
        this.endOfTurn = endOfTurn;
        this.audio = CallAudio.of(sentences, speakingShare, SEED);
        this.processors = Runtime.getRuntime().availableProcessors();
    }

    /**
     * Looks for the most calls of both.
     *
     * @param seconds how long each number of calls is tried, beside two seconds before measuring
     * @param mostTries of each of the two
     * @param told every try as soon as it is over
     */
    public EarCapacity run(int seconds, int mostTries, BiConsumer<Contender, Try> told) {
        Contest ours = new Contest(Contender.EAR, calls -> new EarListeners(ear, endOfTurn, calls));
        Contest plain = new Contest(Contender.PLAIN_LOOP, calls -> new PlainListeners(ear.plainLoop(calls)));
        ours.begin(seconds, mostTries, told);
        plain.begin(seconds, mostTries, told);
        boolean on = true;
        while (on) {
            boolean oursGoesOn = ours.goOn(seconds, told);
            on = plain.goOn(seconds, told) || oursGoesOn;
        }
        OptionalDouble costRatio = ours.first.inTime() && plain.first.inTime()
                ? OptionalDouble.of(plain.first.processorMillis / ours.first.processorMillis)
                : OptionalDouble.empty();
        return new EarCapacity(processors, ours.best, plain.best, costRatio);
    }

    /** One contender's search. */
    private final class Contest {
        private final Contender contender;
        private final Listeners.Maker maker;
        private CapacitySearch search = new CapacitySearch(FIRST_CALLS, 1);
        private Try first = new Try(0, new LagCounts(List.of()), 0, 0);
        private Try best = first;

        Contest(Contender contender, Listeners.Maker maker) {
            this.contender = contender;
            this.maker = maker;
        }

        /** A few calls tell what one costs, and so where to look. */
        void begin(int seconds, int mostTries, BiConsumer<Contender, Try> told) {
            first = attempt(FIRST_CALLS, seconds);
            take(first, told);
            search = new CapacitySearch(first.inTime() ? guess() : FIRST_CALLS / 2, mostTries - 1);
        }

        /** What fits into the processors as far as other programs leave them. */
        private int guess() {
            double freeMillis = processors * 1000 * (1 - first.othersShare);
            return (int) (FIRST_GUESS * freeMillis / Math.max(0.01, first.processorMillis));
        }

        boolean goOn(int seconds, BiConsumer<Contender, Try> told) {
            OptionalInt calls = search.next();
            if (calls.isEmpty()) {
                return false;
            }
            Try next = attempt(calls.getAsInt(), seconds);
            take(next, told);
            if (!next.inTime() && next.othersShare > MUCH_OF_THE_MACHINE) {
                // It may have been the others' fault.
                next = attempt(calls.getAsInt(), seconds);
                take(next, told);
            }
            search.went(next.inTime());
            return true;
        }

        private void take(Try done, BiConsumer<Contender, Try> told) {
            if (done.inTime() && done.calls > best.calls) {
                best = done;
            }
            told.accept(contender, done);
        }

        private Try attempt(int calls, int seconds) {
            try (Listeners listeners = maker.listeners(calls)) {
                RealTimeFeed feed = new RealTimeFeed(audio);
                feed.go(listeners, calls, WARM_UP_SECONDS);
                LagCounts lagsBefore = listeners.lags();
                long processorBefore = ProcessFigures.processorNanos();
                long machineBefore = ProcessFigures.machineNanos().orElse(0);
                long begunNanos = System.nanoTime();
                feed.go(listeners, calls, seconds);
                long wallNanos = System.nanoTime() - begunNanos;
                long processorNanos = ProcessFigures.processorNanos() - processorBefore;
                long machineNanos = ProcessFigures.machineNanos().orElse(0) - machineBefore;
                return new Try(
                        calls,
                        listeners.lags().since(lagsBefore),
                        (double) processorNanos / TimeUnit.MILLISECONDS.toNanos(1) / calls / seconds,
                        Math.max(0, machineNanos - processorNanos) / (double) (wallNanos * processors));
            }
        }
    }
}
