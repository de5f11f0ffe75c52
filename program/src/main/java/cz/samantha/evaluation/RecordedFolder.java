package cz.samantha.evaluation;

import cz.samantha.audio.Audio;
import cz.samantha.audio.TelephoneAudio;
import cz.samantha.audio.WavFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes labelled recordings: speech between silences, noise over all of it, and the manifest. */
public final class RecordedFolder {
    private static final long BEFORE_MILLIS = 800;
    /** Longer than any turn waits, so that noise lies also where the end is decided. */
    private static final long AFTER_MILLIS = 2_500;

    private static final long SEED = 20_261_130;

    private final Path folder;
    private final WhiteNoise noise = new WhiteNoise(SEED);
    private final List<String> lines = new ArrayList<>();

    /**
     * What is known of somebody's speech.
     *
     * @param topics as the manifest has them: all right ones, separated by {@code |}
     * @param snrDb signal to noise in the telephone's band, against active speech
     */
    public record Label(String set, String text, String topics, String voice, double snrDb) {
        /** Without what is said, which does not belong in logs. */
        @Override
        public String toString() {
            return "Label[" + set + "]";
        }
    }

    /** @param folder is made if need be */
    public RecordedFolder(Path folder) {
        this.folder = folder;
        lines.add(String.join("\t", ManifestTable.COLUMNS));
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

    /** Nobody speaks to the bot. */
    public void noise(Audio audio) throws IOException {
        WavFile.write(folder.resolve(nextName()), audio);
        lines.add(nextName() + "\t" + LabelledRecording.NOISE + "\t".repeat(ManifestTable.COLUMNS.size() - 2));
    }

    /** Writes the manifest; the recordings are there already. */
    public void finish() throws IOException {
        Files.write(folder.resolve(ManifestTable.FILE_NAME), lines);
    }

    private void write(Label label, Audio clean, String pause) throws IOException {
        Audio all = clean.then(Audio.silence(AFTER_MILLIS));
        WavFile.write(folder.resolve(nextName()), noise.over(all, CleanSpeech.activeDbfs(all) - label.snrDb()));
        lines.add(String.format(
                Locale.ROOT,
                "%s\t%s\t%s\t%s\t%s\t%.0f\t%d\t%d\t%s",
                nextName(),
                label.set(),
                label.text(),
                label.topics(),
                label.voice(),
                label.snrDb(),
                TelephoneAudio.millisOf(CleanSpeech.start(all)),
                TelephoneAudio.millisOf(CleanSpeech.end(all)),
                pause));
    }

    private String nextName() {
        return String.format(Locale.ROOT, "%04d.wav", lines.size());
    }
}
