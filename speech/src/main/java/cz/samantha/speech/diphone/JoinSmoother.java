package cz.samantha.speech.diphone;

import java.util.List;

/**
 * Bends the filters of a few periods around each joint towards each other, in reflection coefficients, which keeps them
 * stable; the filter's change of power is made up for.
 */
final class JoinSmoother {
    private static final int PERIODS = 3;
    private static final double LEAST_GAIN = 0.3;
    private static final double MOST_GAIN = 2.0;

    private final float[][] filters;
    private final double[] gains;

    JoinSmoother(SourceTrack source, List<SourceTrack.Frame> frames) {
        int count = frames.size();
        filters = new float[count][];
        gains = new double[count];
        for (int i = 0; i < count; i++) {
            SourceTrack.Frame frame = frames.get(i);
            filters[i] = source.diphoneOf(frame).coefficients(frame.frameIndex());
            gains[i] = 1;
        }
        float[][] recorded = filters.clone();
        for (int i = 1; i < count; i++) {
            if (frames.get(i).diphoneIndex() != frames.get(i - 1).diphoneIndex()) {
                smoothAround(i, recorded, frames);
            }
        }
    }

    float[] filter(int mark) {
        return filters[mark];
    }

    double gain(int mark) {
        return gains[mark];
    }

    private void smoothAround(int joint, float[][] recorded, List<SourceTrack.Frame> frames) {
        double[] before = LinearPrediction.toReflection(recorded[joint - 1]);
        double[] after = LinearPrediction.toReflection(recorded[joint]);
        if (before == null || after == null) {
            return;
        }
        double[] between = mixed(before, after, 0.5);
        int first = joint - 1;
        while (first > joint - PERIODS && first > 0 && sameDiphone(frames, first - 1, joint - 1)) {
            first--;
        }
        int last = joint;
        while (last < joint + PERIODS - 1 && last + 1 < frames.size() && sameDiphone(frames, last + 1, joint)) {
            last++;
        }
        for (int i = first; i <= last; i++) {
            double weight =
                    i < joint ? (i - first + 1.0) / (joint - first + 1.0) : (last - i + 1.0) / (last - joint + 2.0);
            double[] own = LinearPrediction.toReflection(recorded[i]);
            if (own == null) {
                continue;
            }
            double[] bent = mixed(own, between, weight);
            filters[i] = LinearPrediction.fromReflection(bent, recorded[i][0]);
            double change = LinearPrediction.powerGain(own) / LinearPrediction.powerGain(bent);
            gains[i] = Math.clamp(Math.sqrt(change), LEAST_GAIN, MOST_GAIN);
        }
    }

    private static boolean sameDiphone(List<SourceTrack.Frame> frames, int a, int b) {
        return frames.get(a).diphoneIndex() == frames.get(b).diphoneIndex();
    }

    private static double[] mixed(double[] a, double[] b, double weightOfB) {
        double[] result = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            result[i] = a[i] * (1 - weightOfB) + b[i] * weightOfB;
        }
        return result;
    }
}
