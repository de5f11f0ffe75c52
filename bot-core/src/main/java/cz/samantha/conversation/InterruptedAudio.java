package cz.samantha.conversation;

import cz.samantha.audio.Audio;
import cz.samantha.audio.Loudness;
import cz.samantha.audio.TelephoneAudio;

/** Where to go on in a prompt that something stopped that was no speech. */
final class InterruptedAudio {
    /** Between sentences the voice is silent for so long at least; within one it hardly is. */
    private static final int SILENT_FRAMES = 10;

    private static final double SILENT_DBFS = -55;
    /** A longer sentence is taken up in its middle. */
    private static final long LONGEST_MILLIS = 6_000;

    private static final long SOME_WORDS_MILLIS = 1_500;

    private InterruptedAudio() {}

    /**
     * The rest of a prompt.
     *
     * @param stoppedAtMillis how much of it had been played
     * @return from the beginning of the sentence in which it was stopped; of a very long one, from some words before
     */
    static Audio rest(Audio prompt, long stoppedAtMillis) {
        short[] samples = prompt.samples();
        int stopped = Math.min(samples.length, TelephoneAudio.samplesIn(stoppedAtMillis));
        int furthest = Math.max(0, stopped - TelephoneAudio.samplesIn(LONGEST_MILLIS));
        int from = furthest == 0 ? 0 : stopped - TelephoneAudio.samplesIn(SOME_WORDS_MILLIS);
        int silent = 0;
        for (int at = stopped - TelephoneAudio.FRAME_SAMPLES; at >= furthest; at -= TelephoneAudio.FRAME_SAMPLES) {
            silent = Loudness.dbfs(samples, at, at + TelephoneAudio.FRAME_SAMPLES) < SILENT_DBFS ? silent + 1 : 0;
            if (silent == SILENT_FRAMES) {
                from = at + (SILENT_FRAMES / 2) * TelephoneAudio.FRAME_SAMPLES;
                break;
            }
        }
        return prompt.slice(from, samples.length);
    }
}
