package cz.samantha.speech.diphone;

import cz.samantha.speech.prosody.Segment;
import cz.samantha.speech.waveform.Waveform;
import java.util.ArrayList;
import java.util.List;

/**
 * Speaks phones with the diphones of one voice by pitch-synchronous residual-excited linear prediction: periods of the
 * residual are laid at the wanted pitch marks and filtered (M. Macon et al., OGIresLPC, 1997; own implementation).
 *
 * <p>Safe for many threads; the same segments always give the same samples.
 */
public final class RelpSynthesizer {
    private static final double LONGEST_HALF_WINDOW_SECONDS = 0.02;
    private static final double SHORTEST_HALF_WINDOW_SAMPLES = 8;
    private static final double TAIL_SECONDS = 0.02;
    private static final double EDGE_SILENCE_SECONDS = 0.05;
    /** Leaves room above the recordings' own loudness, which gain ramps may raise. */
    private static final double HEADROOM = 0.6;

    private final DiphoneInventory inventory;

    public RelpSynthesizer(DiphoneInventory inventory) {
        this.inventory = inventory;
    }

    public int sampleRateHz() {
        return inventory.sampleRateHz();
    }

    public double pitchHz() {
        return inventory.pitchHz();
    }

    /** Samples at the rate of the voice; a little silence is put around the segments. */
    public Waveform speak(List<Segment> segments) {
        List<Segment> padded = new ArrayList<>(segments.size() + 2);
        padded.add(Segment.silence(EDGE_SILENCE_SECONDS));
        padded.addAll(segments);
        padded.add(Segment.silence(EDGE_SILENCE_SECONDS));

        SourceTrack source = new SourceTrack(inventory, padded);
        PitchMarks pitch = new PitchMarks(padded, inventory.pitchHz());
        List<SourceTrack.Frame> frames = source.framesFor(pitch.marks(), pitch.phoneEnds());
        JoinSmoother smoother = new JoinSmoother(source, frames);
        JoinGains gains = new JoinGains(source, padded);

        double[] excitation = new double[(int) ((pitch.totalSeconds() + TAIL_SECONDS) * sampleRateHz())];
        for (int i = 0; i < frames.size(); i++) {
            double gain = gains.factor(frames.get(i)) * smoother.gain(i);
            int at = (int) Math.round(pitch.marks()[i] * sampleRateHz());
            addPeriod(
                    excitation,
                    at,
                    source.diphoneOf(frames.get(i)),
                    frames.get(i).frameIndex(),
                    gain);
        }
        return filtered(excitation, pitch.marks(), smoother);
    }

    /** Adds the residual around one pitch mark under a window that reaches to the neighbouring marks. */
    private void addPeriod(double[] excitation, int at, Diphone diphone, int frame, double gain) {
        double rate = sampleRateHz();
        double centre = diphone.time(frame) * rate;
        double left = frame > 0 ? centre - diphone.time(frame - 1) * rate : centre;
        double right = frame + 1 < diphone.frameCount()
                ? diphone.time(frame + 1) * rate - centre
                : diphone.residualLength() - centre;
        left = left < SHORTEST_HALF_WINDOW_SAMPLES ? right : left;
        right = right < SHORTEST_HALF_WINDOW_SAMPLES ? left : right;
        left = Math.min(left, LONGEST_HALF_WINDOW_SECONDS * rate);
        right = Math.min(right, LONGEST_HALF_WINDOW_SECONDS * rate);
        int from = (int) Math.round(centre);
        for (int j = (int) -left; j <= right; j++) {
            int read = from + j;
            int write = at + j;
            if (read >= 0 && read < diphone.residualLength() && write >= 0 && write < excitation.length) {
                double window = 0.5 + 0.5 * Math.cos(Math.PI * j / (j < 0 ? left : right));
                excitation[write] += gain * window * diphone.residual(read);
            }
        }
    }

    private Waveform filtered(double[] excitation, double[] marks, JoinSmoother smoother) {
        double[] output = new double[excitation.length];
        int from = 0;
        for (int i = 0; i < marks.length; i++) {
            boolean last = i == marks.length - 1;
            int to = last ? output.length : (int) ((marks[i] + marks[i + 1]) * sampleRateHz() / 2);
            LinearPrediction.filter(excitation, smoother.filter(i), output, from, Math.min(to, output.length));
            from = to;
        }
        float[] samples = new float[output.length];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (output[i] / 32768 * HEADROOM);
        }
        return Waveform.of(samples, sampleRateHz());
    }
}
