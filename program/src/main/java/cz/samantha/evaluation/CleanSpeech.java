package cz.samantha.evaluation;

import cz.samantha.acoustics.ActiveLevel;
import cz.samantha.acoustics.Samples;
import cz.samantha.audio.Audio;
import cz.samantha.audio.Loudness;
import cz.samantha.audio.TelephoneAudio;

/** Where speech begins and ends in audio without noise; to 10 ms. */
final class CleanSpeech {
    /** A voice is silent between words; what is less far below its active level is speech. */
    private static final double SPEECH_BELOW_ACTIVE_DB = 25;

    private static final int STEP = TelephoneAudio.samplesIn(10);

    private CleanSpeech() {}

    /** The first sample of speech; the number of samples where there is none. */
    static int start(Audio audio) {
        short[] samples = audio.samples();
        double speechDbfs = speechDbfs(audio);
        int at = 0;
        while (at < samples.length && dbfs(samples, at) <= speechDbfs) {
            at = Math.min(samples.length, at + STEP);
        }
        return at;
    }

    /** The sample after the last one of speech; 0 where there is none. */
    static int end(Audio audio) {
        short[] samples = audio.samples();
        double speechDbfs = speechDbfs(audio);
        int at = (samples.length + STEP - 1) / STEP * STEP;
        while (at > 0 && dbfs(samples, at - STEP) <= speechDbfs) {
            at -= STEP;
        }
        return Math.min(samples.length, at);
    }

    /** The audio without the silences before and after speech. */
    static Audio trimmed(Audio audio) {
        return audio.slice(start(audio), end(audio));
    }

    private static double speechDbfs(Audio audio) {
        return Math.max(Loudness.SILENCE_DBFS, ActiveLevel.dbfs(Samples.of(audio)) - SPEECH_BELOW_ACTIVE_DB);
    }

    private static double dbfs(short[] samples, int at) {
        return Loudness.dbfs(samples, at, Math.min(samples.length, at + STEP));
    }
}
