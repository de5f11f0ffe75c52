package cz.samantha.evaluation;

import cz.samantha.audio.Audio;
import cz.samantha.audio.Loudness;
import cz.samantha.audio.TelephoneAudio;

/** Where speech begins and ends in audio without noise, and how loud it is; to 10 ms. */
final class CleanSpeech {
    /** A synthetic voice is silent between words; what is louder than this is speech. */
    private static final double SPEECH_DBFS = -45;

    private static final int STEP = TelephoneAudio.samplesIn(10);

    private CleanSpeech() {}

    /** The first sample of speech; the number of samples where there is none. */
    static int start(Audio audio) {
        short[] samples = audio.samples();
        int at = 0;
        while (at < samples.length && !isSpeech(samples, at)) {
            at = Math.min(samples.length, at + STEP);
        }
        return at;
    }

    /** The sample after the last one of speech; 0 where there is none. */
    static int end(Audio audio) {
        short[] samples = audio.samples();
        int at = (samples.length + STEP - 1) / STEP * STEP;
        while (at > 0 && !isSpeech(samples, at - STEP)) {
            at -= STEP;
        }
        return Math.min(samples.length, at);
    }

    /** The audio without the silences before and after speech. */
    static Audio trimmed(Audio audio) {
        return audio.slice(start(audio), end(audio));
    }

    /** The level of speech in dBFS, silences not counted (after ITU-T P.56, simplified). */
    static double activeDbfs(Audio audio) {
        short[] samples = audio.samples();
        double power = 0;
        int steps = 0;
        for (int at = 0; at < samples.length; at += STEP) {
            if (isSpeech(samples, at)) {
                power += Math.pow(10, dbfs(samples, at) / 10);
                steps++;
            }
        }
        return steps == 0 ? Loudness.SILENCE_DBFS : 10 * Math.log10(power / steps);
    }

    private static boolean isSpeech(short[] samples, int at) {
        return dbfs(samples, at) > SPEECH_DBFS;
    }

    private static double dbfs(short[] samples, int at) {
        return Loudness.dbfs(samples, at, Math.min(samples.length, at + STEP));
    }
}
