package cz.samantha.evaluation;

import cz.samantha.audio.Audio;
import cz.samantha.dialog.text.LabelledUtterances;
import cz.samantha.dialog.text.LabelledUtterances.Labelled;
import cz.samantha.mouth.MouthException;
import cz.samantha.speech.mouth.CzechMouth;
import cz.samantha.speech.voice.VoiceMissingException;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

/**
 * Makes labelled recordings with the project's own voices, the same ones each time: every sentence with every voice and
 * noise level in the set {@code speech}, every second one with a pause in its middle in {@code pause}, and noise alone.
 */
public final class EarDataMaker {
    private static final long PAUSE_MILLIS = 500;
    private static final long NOISE_MILLIS = 20_000;
    private static final long SEED = 7;
    /** How loud noise alone is, from a good line to a bad one. */
    private static final List<Double> NOISE_DBFS = List.of(-60.0, -45.0, -30.0);

    private final CzechMouth mouth;

    public EarDataMaker(CzechMouth mouth) {
        this.mouth = mouth;
    }

    /**
     * Makes everything.
     *
     * @param voices names such as {@code ph}
     * @param snrsDb signal to noise; pauses are made with the cleanest
     */
    public void make(RecordedFolder folder, LabelledUtterances sentences, List<String> voices, List<Integer> snrsDb)
            throws IOException, MouthException, VoiceMissingException {
        for (String voice : voices) {
            boolean paused = false;
            for (Labelled sentence : sentences.list()) {
                Audio speech = mouth.speakWith(voice, sentence.text());
                for (int snrDb : snrsDb) {
                    folder.say(label("speech", sentence, voice, snrDb), speech);
                }
                paused = !paused;
                if (paused) {
                    sayWithPause(folder, label("pause", sentence, voice, Collections.max(snrsDb)));
                }
            }
        }
        WhiteNoise noise = new WhiteNoise(SEED);
        for (double dbfs : NOISE_DBFS) {
            folder.noise(noise.over(Audio.silence(NOISE_MILLIS), dbfs));
        }
        folder.finish();
    }

    private void sayWithPause(RecordedFolder folder, RecordedFolder.Label label)
            throws IOException, MouthException, VoiceMissingException {
        List<String> words = List.of(label.text().split("\\s+"));
        int half = words.size() / 2;
        if (half == 0) {
            return;
        }
        Audio first = mouth.speakWith(label.voice(), String.join(" ", words.subList(0, half)));
        Audio second = mouth.speakWith(label.voice(), String.join(" ", words.subList(half, words.size())));
        folder.sayWithPause(label, first, PAUSE_MILLIS, second);
    }

    private static RecordedFolder.Label label(String set, Labelled sentence, String voice, int snrDb) {
        return new RecordedFolder.Label(set, sentence.text(), String.join("|", sentence.topics()), voice, snrDb);
    }
}
