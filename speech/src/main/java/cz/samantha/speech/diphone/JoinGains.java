package cz.samantha.speech.diphone;

import cz.samantha.speech.phonetics.Phone;
import cz.samantha.speech.prosody.Segment;
import java.util.List;

/**
 * Gain ramps that let neighbouring diphones meet at the same loudness: each takes half of the difference at the joint,
 * fading to nothing at the boundary of its two phones.
 */
final class JoinGains {
    private static final double LARGEST_STEP_DB = 8;

    private final SourceTrack source;
    private final double[] leftDb;
    private final double[] rightDb;

    JoinGains(SourceTrack source, List<Segment> segments) {
        this.source = source;
        int count = segments.size() - 1;
        leftDb = new double[count];
        rightDb = new double[count];
        for (int i = 1; i < count; i++) {
            Phone joined = segments.get(i).phone();
            if (joined.isPause()) {
                continue;
            }
            double step = source.diphone(i).leftEdgeDb() - source.diphone(i - 1).rightEdgeDb();
            double half = Math.clamp(step, -LARGEST_STEP_DB, LARGEST_STEP_DB) / 2;
            rightDb[i - 1] = half;
            leftDb[i] = -half;
        }
    }

    /** The factor for a frame. */
    double factor(SourceTrack.Frame frame) {
        Diphone diphone = source.diphoneOf(frame);
        int last = diphone.frameCount() - 1;
        int middle = Math.max(1, Math.min(diphone.middleFrame(), last - 1));
        int index = frame.frameIndex();
        double gainDb = index <= middle
                ? leftDb[frame.diphoneIndex()] * (1 - index / (double) middle)
                : rightDb[frame.diphoneIndex()] * (index - middle) / Math.max(1, last - middle);
        return Math.pow(10, gainDb / 20);
    }
}
