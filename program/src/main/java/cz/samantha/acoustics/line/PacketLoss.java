package cz.samantha.acoustics.line;

import cz.samantha.audio.TelephoneAudio;
import java.util.Random;

/**
 * Packets of 20 ms that never arrive, two or more in a row now and then, as on a busy network. A receiver either plays
 * silence for them or goes on with the last period of the voice, more and more quietly (after ITU-T G.711, appendix I).
 */
final class PacketLoss {
    private static final int PACKET = TelephoneAudio.FRAME_SAMPLES;
    /** After a lost packet the next one is lost so often. */
    private static final double NEXT_LOST = 0.3;

    private static final int SHORTEST_PERIOD = TelephoneAudio.samplesIn(5);
    private static final int LONGEST_PERIOD = TelephoneAudio.samplesIn(15);
    /** A packet's worth of concealment is so much quieter than the one before. */
    private static final double FADE = 0.6;

    private final double share;
    private final boolean concealed;

    /** @param share of packets, from 0 to less than 1 */
    PacketLoss(double share, boolean concealed) {
        this.share = share;
        this.concealed = concealed;
    }

    double[] passed(double[] samples, Random dice) {
        double[] arrived = samples.clone();
        // So that all in all the wanted share is lost, although losses come in rows.
        double afterGood = share * (1 - NEXT_LOST) / (1 - share);
        boolean lost = false;
        double level = 1;
        for (int from = 0; from < samples.length; from += PACKET) {
            lost = dice.nextDouble() < (lost ? NEXT_LOST : afterGood);
            level = lost ? level * FADE : 1;
            if (lost) {
                int to = Math.min(samples.length, from + PACKET);
                int period = concealed ? period(arrived, from) : 0;
                for (int i = from; i < to; i++) {
                    arrived[i] = period == 0 ? 0 : arrived[i - period] * (level < FADE ? FADE : 1);
                }
            }
        }
        return arrived;
    }

    /** The distance at which the sound before this moment is most like itself; 0 where there is too little of it. */
    private static int period(double[] samples, int before) {
        if (before < 2 * LONGEST_PERIOD) {
            return 0;
        }
        int best = SHORTEST_PERIOD;
        double bestLikeness = Double.NEGATIVE_INFINITY;
        for (int lag = SHORTEST_PERIOD; lag <= LONGEST_PERIOD; lag++) {
            double product = 0;
            double energy = 1e-12;
            for (int i = before - LONGEST_PERIOD; i < before; i++) {
                product += samples[i] * samples[i - lag];
                energy += samples[i - lag] * samples[i - lag];
            }
            double likeness = product / Math.sqrt(energy);
            if (likeness > bestLikeness) {
                bestLikeness = likeness;
                best = lag;
            }
        }
        return best;
    }
}
