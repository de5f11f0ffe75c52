package cz.samantha.acoustics.line;

import cz.samantha.audio.TelephoneAudio;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A speech coder that loses what the coders of mobile and packet telephony lose, without their bit streams: every 20 ms a
 * linear prediction filter is estimated; of what it leaves (the residual), the voice's period is taken from what was sent
 * before, and the rest is sent only in part and coarsely. The way follows GSM 06.10 (regular pulses) and the pulse codebook
 * of G.729; neither standard is implemented.
 */
final class PulseCoder {
    private static final int FRAME = TelephoneAudio.samplesIn(20);
    private static final int SUBFRAME = TelephoneAudio.samplesIn(5);
    /** The periods that GSM 06.10 looks for: of 67 to 200 Hz, and of multiples of higher voices. */
    private static final int SHORTEST_LAG = SUBFRAME;

    private static final int LONGEST_LAG = 3 * SUBFRAME;
    /** Widens the filter's resonances a little, as real coders do, so that it stays steady. */
    private static final double BANDWIDTH = 0.994;

    private final int order;
    private final boolean regular;
    private final int levels;

    /**
     * @param regular every third sample on the best of three grids; else the four largest samples of a subframe
     * @param levels steps from nothing to the largest sample of a subframe
     */
    private PulseCoder(int order, boolean regular, int levels) {
        this.order = order;
        this.regular = regular;
        this.levels = levels;
    }

    static PulseCoder gsmLike() {
        return new PulseCoder(8, true, 4);
    }

    static PulseCoder g729Like() {
        return new PulseCoder(10, false, 2);
    }

    double[] passed(double[] samples) {
        double[] decoded = new double[samples.length];
        double[] sent = new double[samples.length];
        for (int from = 0; from < samples.length; from += FRAME) {
            int to = Math.min(samples.length, from + FRAME);
            double[] filter = LinearPredictor.of(samples, from, to, order, BANDWIDTH);
            for (int sub = from; sub < to; sub += SUBFRAME) {
                int end = Math.min(to, sub + SUBFRAME);
                double[] residual = new double[end - sub];
                for (int i = sub; i < end; i++) {
                    residual[i - sub] = samples[i] - predicted(filter, samples, i);
                }
                send(residual, sent, sub);
                for (int i = sub; i < end; i++) {
                    decoded[i] = sent[i] + predicted(filter, decoded, i);
                }
            }
        }
        return decoded;
    }

    private static double predicted(double[] filter, double[] samples, int at) {
        double sum = 0;
        for (int k = 1; k <= Math.min(filter.length, at); k++) {
            sum += filter[k - 1] * samples[at - k];
        }
        return sum;
    }

    /** Puts what arrives of a residual behind what has arrived already. */
    private void send(double[] residual, double[] sent, int at) {
        double[] period = period(residual, sent, at);
        double[] rest = new double[residual.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = residual[i] - period[i];
        }
        double[] pulses = coarse(regular ? bestGrid(rest) : largest(rest, 4));
        for (int i = 0; i < rest.length; i++) {
            sent[at + i] = period[i] + pulses[i];
        }
    }

    /** The piece of what was sent that is most like the residual, as loud as fits best but not louder than it was. */
    private static double[] period(double[] residual, double[] sent, int at) {
        double[] best = new double[residual.length];
        double bestGain = 0;
        double mostTaken = 0;
        int bestLag = 0;
        for (int lag = SHORTEST_LAG; lag <= Math.min(LONGEST_LAG, at); lag++) {
            double product = 0;
            double energy = 1e-12;
            for (int i = 0; i < residual.length; i++) {
                product += residual[i] * sent[at - lag + i];
                energy += sent[at - lag + i] * sent[at - lag + i];
            }
            double gain = Math.clamp(product / energy, 0, 1);
            double taken = gain * (2 * product - gain * energy);
            if (taken > mostTaken) {
                mostTaken = taken;
                bestGain = gain;
                bestLag = lag;
            }
        }
        for (int i = 0; bestLag > 0 && i < best.length; i++) {
            best[i] = bestGain * sent[at - bestLag + i];
        }
        return best;
    }

    private double[] coarse(double[] pulses) {
        double top = Arrays.stream(pulses).map(Math::abs).max().orElse(0);
        for (int i = 0; i < pulses.length && top > 0; i++) {
            pulses[i] = Math.rint(pulses[i] / top * levels) / levels * top;
        }
        return pulses;
    }

    private static double[] bestGrid(double[] residual) {
        double[] best = new double[residual.length];
        for (int offset = 0; offset < 3; offset++) {
            double[] grid = new double[residual.length];
            for (int i = offset; i < residual.length; i += 3) {
                grid[i] = residual[i];
            }
            best = power(grid) > power(best) ? grid : best;
        }
        return best;
    }

    private static double[] largest(double[] residual, int pulses) {
        double[] kept = new double[residual.length];
        IntStream.range(0, residual.length)
                .boxed()
                .sorted((one, other) -> Double.compare(Math.abs(residual[other]), Math.abs(residual[one])))
                .limit(pulses)
                .forEach(i -> kept[i] = residual[i]);
        return kept;
    }

    private static double power(double[] samples) {
        return Arrays.stream(samples).map(sample -> sample * sample).sum();
    }
}
