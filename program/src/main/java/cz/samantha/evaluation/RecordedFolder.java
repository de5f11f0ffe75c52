package cz.samantha.evaluation;

import cz.samantha.acoustics.Samples;
import cz.samantha.acoustics.line.TelephoneLine;
import cz.samantha.acoustics.noise.NoiseKind;
import cz.samantha.acoustics.noise.Noises;
import cz.samantha.audio.Audio;
import cz.samantha.audio.TelephoneAudio;
import cz.samantha.audio.WavFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes labelled recordings: speech between silences, noise over all of it, through a telephone line; and the manifest. */
public final class RecordedFolder {
    private static final long BEFORE_MILLIS = 800;
    /** Longer than any turn waits, so that noise lies also where the end is decided. */
    private static final long AFTER_MILLIS = 2_500;

    private static final long SEED = 20_261_130;

    private final Path folder;
    private final Noises noises;
    private final Random dice = new Random(SEED);
    private final List<String> lines = new ArrayList<>();

    /**
     * What is known of somebody's speech.
     *
     * @param topics as the manifest has them: all right ones, separated by {@code |}
     * @param snrDb signal to noise in the telephone's band, against active speech
     */
    public record Label(
            String set, String text, String topics, String voice, double snrDb, NoiseKind noise, TelephoneLine line) {
        /** Without what is said, which does not belong in logs. */
        @Override
        public String toString() {
            return "Label[" + set + "]";
        }
    }

    /**
     * @param folder is made if need be
     * @param talkers speech for noises in which people talk
     */
    public RecordedFolder(Path folder, List<Audio> talkers) {
        this.folder = folder;
        this.noises = new Noises(SEED, talkers);
        lines.add(String.join("\t", ManifestTable.WRITTEN_COLUMNS));
    }

    /** Somebody says a text at once. */
    public void say(Label label, Audio speech) throws IOException {
        write(label, Audio.silence(BEFORE_MILLIS).then(speech), "\t");
    }

    /** Somebody says a text in two parts with a pause between them. */
    public void sayWithPause(Label label, Audio first, long pauseMillis, Audio second) throws IOException {
        Audio begun = Audio.silence(BEFORE_MILLIS).then(CleanSpeech.trimmed(first));
        Audio clean = begun.then(Audio.silence(pauseMillis)).then(CleanSpeech.trimmed(second));
        write(label, clean, begun.durationMillis() + "\t" + (begun.durationMillis() + pauseMillis));
    }

    /** Nobody speaks to the bot: noise alone, of so many decibels below full scale while there is any. */
    public void noise(NoiseKind kind, double dbfs, long millis, TelephoneLine line) throws IOException {
        double[] noise = noises.make(kind, TelephoneAudio.samplesIn(millis), dbfs);
        nobodySpeaks(Samples.toAudio(line.carry(noise, dice)), kind.spokenName(), line, dbfs);
    }

    /** Nobody speaks to the bot: any sound, such as a television that talks. */
    public void noise(String kind, Audio audio) throws IOException {
        nobodySpeaks(audio, kind, TelephoneLine.GOOD, TelephoneLine.GOOD.levelDbfs());
    }

    /** Writes the manifest; the recordings are there already. */
    public void finish() throws IOException {
        Files.write(folder.resolve(ManifestTable.FILE_NAME), lines);
    }

    private void nobodySpeaks(Audio audio, String kind, TelephoneLine line, double dbfs) throws IOException {
        WavFile.write(folder.resolve(nextName()), audio);
        lines.add(nextName() + "\t" + LabelledRecording.NOISE + "\t".repeat(ManifestTable.COLUMNS.size() - 1)
                + conditions(kind, line, dbfs));
    }

    private void write(Label label, Audio clean, String pause) throws IOException {
        Audio all = clean.then(Audio.silence(AFTER_MILLIS));
        TelephoneLine line = label.line();
        double[] noise = noises.make(label.noise(), all.sampleCount(), line.levelDbfs() - label.snrDb());
        double[] pickedUp = Samples.sum(line.picksUp(Samples.of(all)), noise);
        WavFile.write(folder.resolve(nextName()), Samples.toAudio(line.carry(pickedUp, dice)));
        lines.add(String.format(
                Locale.ROOT,
                "%s\t%s\t%s\t%s\t%s\t%.0f\t%d\t%d\t%s\t%s",
                nextName(),
                label.set(),
                label.text(),
                label.topics(),
                label.voice(),
                label.snrDb(),
                TelephoneAudio.millisOf(CleanSpeech.start(all)),
                TelephoneAudio.millisOf(CleanSpeech.end(all)),
                pause,
                conditions(label.noise().spokenName(), line, line.levelDbfs())));
    }

    private static String conditions(String noise, TelephoneLine line, double dbfs) {
        return String.format(
                Locale.ROOT,
                "%s\t%s\t%s\t%d\t%s\t%s\t%.0f\t%s",
                noise,
                line,
                line.codec().spokenName(),
                line.lossPercent(),
                line.concealed() ? "yes" : "no",
                line.far() ? "far" : "near",
                dbfs,
                line.clipped() ? "yes" : "no");
    }

    private String nextName() {
        return String.format(Locale.ROOT, "%04d.wav", lines.size());
    }
}
