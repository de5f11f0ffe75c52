package cz.samantha.speech.diphone;

import cz.samantha.speech.prosody.Segment;
import java.util.ArrayList;
import java.util.List;

/** The diphones of an utterance laid one after the other: their frames on one time axis, and where each phone ends. */
final class SourceTrack {
    /** A frame of a diphone and its place on the time axis. */
    record Frame(int diphoneIndex, int frameIndex, double seconds) {}

    private final List<Diphone> diphones = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private final double[] phoneEnds;

    SourceTrack(DiphoneInventory inventory, List<Segment> segments) {
        phoneEnds = new double[segments.size()];
        double start = 0;
        for (int i = 0; i + 1 < segments.size(); i++) {
            Diphone diphone =
                    inventory.find(segments.get(i).phone(), segments.get(i + 1).phone());
            diphones.add(diphone);
            for (int frame = 0; frame < diphone.frameCount(); frame++) {
                frames.add(new Frame(i, frame, start + diphone.time(frame)));
            }
            phoneEnds[i] = start + diphone.middleTime();
            start += diphone.lengthSeconds();
        }
        phoneEnds[segments.size() - 1] = start;
    }

    Diphone diphone(int index) {
        return diphones.get(index);
    }

    Diphone diphoneOf(Frame frame) {
        return diphones.get(frame.diphoneIndex());
    }

    /**
     * The recorded frame for each pitch mark: time is stretched phone by phone, and the nearest frame is taken.
     *
     * @param targetEnds where each phone is to end
     */
    List<Frame> framesFor(double[] pitchMarks, double[] targetEnds) {
        List<Frame> chosen = new ArrayList<>(pitchMarks.length);
        int phone = 0;
        int current = 0;
        for (double mark : pitchMarks) {
            while (phone < targetEnds.length - 1 && mark > targetEnds[phone]) {
                phone++;
            }
            double targetStart = phone == 0 ? 0 : targetEnds[phone - 1];
            double sourceStart = phone == 0 ? 0 : phoneEnds[phone - 1];
            double fraction = (mark - targetStart) / Math.max(1e-6, targetEnds[phone] - targetStart);
            double source = sourceStart + fraction * (phoneEnds[phone] - sourceStart);
            while (current + 1 < frames.size() && distance(current + 1, source) <= distance(current, source)) {
                current++;
            }
            chosen.add(frames.get(current));
        }
        return chosen;
    }

    private double distance(int frame, double seconds) {
        return Math.abs(frames.get(frame).seconds() - seconds);
    }
}
