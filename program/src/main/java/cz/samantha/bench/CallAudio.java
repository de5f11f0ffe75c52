package cz.samantha.bench;

import cz.samantha.audio.Audio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What comes from the callers of a benchmark: each says one thing after another and listens in between, over a line with
 * a little noise. The same for the same seed. Calls repeat what few of them say; each begins somewhere else.
 */
final class CallAudio {
    private static final int DIFFERENT_CALLS = 8;
    private static final int MOST_CALLS = 10_000;
    /** A quiet line: 30 dB and more below the voices. */
    private static final double NOISE_DEVIATION = 30;
    /** A caller listens so much shorter or longer than on average. */
    private static final double JITTER = 0.5;

    private static final long SHORTEST_CALL_MILLIS = 60_000;

    /** What one call after another says, in frames of 20 ms, from its beginning to its end. */
    private final List<List<byte[]>> frames;

    private final List<Integer> startFrames;

    private CallAudio(List<List<byte[]>> frames, List<Integer> startFrames) {
        this.frames = List.copyOf(frames);
        this.startFrames = List.copyOf(startFrames);
    }

    /**
     * Makes the calls.
     *
     * @param sentences what callers say
     * @param speakingShare the part of the time in which they speak
     */
    static CallAudio of(List<Audio> sentences, double speakingShare, long seed) {
        Random dice = new Random(seed);
        List<List<byte[]>> calls = new ArrayList<>();
        for (int i = 0; i < DIFFERENT_CALLS; i++) {
            calls.add(call(sentences, speakingShare, dice));
        }
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < MOST_CALLS; i++) {
            starts.add(dice.nextInt(calls.get(i % DIFFERENT_CALLS).size()));
        }
        return new CallAudio(calls, starts);
    }

    private static List<byte[]> call(List<Audio> sentences, double speakingShare, Random dice) {
        List<Audio> order = new ArrayList<>(sentences);
        Collections.shuffle(order, dice);
        Audio all = Audio.EMPTY;
        for (int i = 0; i < order.size() || all.durationMillis() < SHORTEST_CALL_MILLIS; i++) {
            Audio said = order.get(i % order.size());
            double listens = said.durationMillis() * (1 - speakingShare) / speakingShare;
            double jitter = 1 + JITTER * (2 * dice.nextDouble() - 1);
            all = all.then(Audio.silence(Math.round(listens * jitter))).then(said);
        }
        short[] samples = all.samples();
        for (int i = 0; i < samples.length; i++) {
            long noisy = Math.round(samples[i] + NOISE_DEVIATION * dice.nextGaussian());
            samples[i] = (short) Math.clamp(noisy, Short.MIN_VALUE, Short.MAX_VALUE);
        }
        Audio noisy = Audio.ofSamples(samples);
        List<byte[]> frames = new ArrayList<>();
        for (int i = 0; i < noisy.frameCount(); i++) {
            frames.add(noisy.frame(i));
        }
        return List.copyOf(frames);
    }

    /** A frame of a call, which goes on for ever. */
    byte[] frame(int call, long number) {
        List<byte[]> mine = frames.get(call % frames.size());
        long at = startFrames.get(call % startFrames.size()) + number;
        return mine.get((int) (at % mine.size())).clone();
    }

    /** After so many frames a call begins anew. */
    int length(int call) {
        return frames.get(call % frames.size()).size();
    }
}
