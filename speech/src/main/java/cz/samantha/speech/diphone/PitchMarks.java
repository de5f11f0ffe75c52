package cz.samantha.speech.diphone;

import cz.samantha.speech.prosody.PitchTarget;
import cz.samantha.speech.prosody.Segment;
import java.util.Arrays;
import java.util.List;

/** When each phone is to end, and at which moments the voice is to pulse, one pulse a period. */
final class PitchMarks {
    private static final double FIRST_MARK_SECONDS = 0.004;
    private static final double LOWEST_HZ = 45;
    private static final double HIGHEST_HZ = 500;

    private final double[] phoneEnds;
    private final double[] marks;

    /** @param defaultHz where the segments say nothing */
    PitchMarks(List<Segment> segments, double defaultHz) {
        phoneEnds = new double[segments.size()];
        double start = 0;
        int targetCount = segments.stream().mapToInt(s -> s.pitch().size()).sum();
        double[] times = new double[targetCount];
        double[] hertz = new double[targetCount];
        int target = 0;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            for (PitchTarget pitch : segment.pitch()) {
                times[target] = start + pitch.position() * segment.seconds();
                hertz[target++] = pitch.hertz();
            }
            start += segment.seconds();
            phoneEnds[i] = start;
        }
        marks = marks(start, times, hertz, defaultHz);
    }

    double[] phoneEnds() {
        return phoneEnds;
    }

    double[] marks() {
        return marks;
    }

    double totalSeconds() {
        return phoneEnds[phoneEnds.length - 1];
    }

    private static double[] marks(double total, double[] times, double[] hertz, double defaultHz) {
        double[] result = new double[(int) (total * HIGHEST_HZ) + 2];
        int count = 0;
        int segment = 0;
        for (double time = FIRST_MARK_SECONDS; time < total && count < result.length; ) {
            result[count++] = time;
            while (segment + 1 < times.length && times[segment + 1] <= time) {
                segment++;
            }
            double pitch = times.length == 0 ? defaultHz : interpolated(times, hertz, segment, time);
            time += 1 / Math.clamp(pitch, LOWEST_HZ, HIGHEST_HZ);
        }
        return Arrays.copyOf(result, count);
    }

    private static double interpolated(double[] times, double[] hertz, int segment, double time) {
        if (time <= times[0]) {
            return hertz[0];
        }
        if (segment + 1 >= times.length) {
            return hertz[times.length - 1];
        }
        double fraction = (time - times[segment]) / Math.max(1e-6, times[segment + 1] - times[segment]);
        return hertz[segment] + (hertz[segment + 1] - hertz[segment]) * fraction;
    }
}
