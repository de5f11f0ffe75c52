package cz.samantha.evaluation;

import cz.samantha.audio.Audio;
import cz.samantha.audio.Loudness;
import cz.samantha.audio.TelephoneAudio;
import cz.samantha.audio.WavFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes labelled recordings: speech between silences, white noise over all of it, and the manifest. */
public final class RecordedFolder {
    private static final long BEFORE_MILLIS = 800;
    private static final long AFTER_MILLIS = 2_500;
    /** A synthetic voice is silent between words; what is louder than this is speech. */
    private static final double SPEECH_DBFS = -45;

    private static final int STEP = TelephoneAudio.samplesIn(10);

    private final Path folder;
    private final Random dice = new Random(20_261_130);
    private final List<String> lines = new ArrayList<>();

    public RecordedFolder(Path folder) {
        this.folder = folder;
        lines.add(String.join("\t", ManifestTable.COLUMNS));
    }

    /** Somebody says a text at once. */
    public void say(String set, String text, String topics, String voice, double snrDb, Audio speech)
            throws IOException {
        Audio clean = Audio.silence(BEFORE_MILLIS).then(speech);
        write(String.join("\t", set, text, topics, voice), snrDb, clean, "\t");
    }

    /** Somebody says a text in two parts. */
    public void sayWithPause(
            String set, String text, String topics, String voice, double snrDb, Audio first, long millis, Audio then)
            throws IOException {
        Audio begun = Audio.silence(BEFORE_MILLIS).then(trimmed(first));
        Audio clean = begun.then(Audio.silence(millis)).then(trimmed(then));
        String pause = begun.durationMillis() + "\t" + (begun.durationMillis() + millis);
        write(String.join("\t", set, text, topics, voice), snrDb, clean, pause);
    }

    /** Nobody speaks to the bot. */
    public void noise(Audio audio) throws IOException {
        WavFile.write(folder.resolve(nextName()), audio);
        lines.add(nextName() + "\tnoise\t\t\t\t\t\t\t\t");
    }

    /** Writes the manifest; the recordings are there already. */
    public void finish() throws IOException {
        Files.write(folder.resolve(ManifestTable.FILE_NAME), lines);
    }

    private void write(String said, double snrDb, Audio clean, String pause) throws IOException {
        Audio all = clean.then(Audio.silence(AFTER_MILLIS));
        WavFile.write(folder.resolve(nextName()), withNoise(all, activeDbfs(all) - snrDb));
        lines.add(String.format(
                Locale.ROOT,
                "%s\t%s\t%.0f\t%d\t%d\t%s",
                nextName(),
                said,
                snrDb,
                TelephoneAudio.millisOf(firstSpeech(all)),
                TelephoneAudio.millisOf(endOfSpeech(all)),
                pause));
    }

    private String nextName() {
        return String.format(Locale.ROOT, "%04d.wav", lines.size());
    }

    /** White noise of a strength over a recording. */
    public Audio withNoise(Audio audio, double noiseDbfs) {
        double deviation = 32_768 * Math.pow(10, noiseDbfs / 20);
        short[] samples = audio.samples();
        for (int i = 0; i < samples.length; i++) {
            long noisy = Math.round(samples[i] + deviation * dice.nextGaussian());
            samples[i] = (short) Math.clamp(noisy, Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return Audio.ofSamples(samples);
    }

    private static Audio trimmed(Audio speech) {
        return speech.slice(firstSpeech(speech), endOfSpeech(speech));
    }

    private static int firstSpeech(Audio audio) {
        short[] samples = audio.samples();
        int at = 0;
        while (at < samples.length && !isSpeech(samples, at)) {
            at += STEP;
        }
        return at;
    }

    private static int endOfSpeech(Audio audio) {
        short[] samples = audio.samples();
        int at = samples.length / STEP * STEP;
        while (at > 0 && !isSpeech(samples, at - STEP)) {
            at -= STEP;
        }
        return at;
    }

    private static boolean isSpeech(short[] samples, int at) {
        return Loudness.dbfs(samples, at, Math.min(samples.length, at + STEP)) > SPEECH_DBFS;
    }

    /** The level of speech without the silences between (after ITU-T P.56, simplified). */
    private static double activeDbfs(Audio audio) {
        short[] samples = audio.samples();
        double power = 0;
        int steps = 0;
        for (int at = 0; at + STEP <= samples.length; at += STEP) {
            if (isSpeech(samples, at)) {
                power += Math.pow(10, Loudness.dbfs(samples, at, at + STEP) / 10);
                steps++;
            }
        }
        return 10 * Math.log10(power / steps);
    }
}
