package cz.samantha.evaluation;

import cz.samantha.acoustics.line.TelephoneLine;
import cz.samantha.acoustics.noise.NoiseKind;
import cz.samantha.audio.Audio;
import cz.samantha.dialog.text.LabelledUtterances;
import cz.samantha.dialog.text.LabelledUtterances.Labelled;
import cz.samantha.evaluation.voice.ActedSpeech;
import cz.samantha.evaluation.voice.FilletsRecordings;
import cz.samantha.evaluation.voice.TestVoice;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

/**
 * Makes labelled recordings, the same ones each time: every sentence with every voice and noise level in the set
 * {@code speech}, every second one with a pause in its middle in {@code pause}, what people said in {@code acted}, and noise
 * alone.
 */
public final class EarDataMaker {
    private static final long MILLIS_PER_SECOND = 1_000;
    /** How loud noise alone is, from a good line to a bad one. */
    private static final List<Double> NOISE_DBFS = List.of(-60.0, -45.0, -30.0);

    private final RecordedFolder folder;
    private final EarDataPlan plan;

    public EarDataMaker(RecordedFolder folder, EarDataPlan plan) {
        this.folder = folder;
        this.plan = plan;
    }

    /** Speaks all sentences with one voice. */
    public void speak(TestVoice voice, LabelledUtterances sentences) throws IOException {
        for (int i = 0; i < sentences.list().size(); i++) {
            Labelled sentence = sentences.list().get(i);
            Audio speech = voice.speak(sentence.text());
            for (int snrDb : plan.snrsDb()) {
                folder.say(label("speech", sentence, voice.name(), snrDb, i), speech);
            }
            if (i % 2 == 0 && !plan.pauseMillis().isEmpty()) {
                int cleanest = Collections.max(plan.snrsDb());
                sayWithPause(voice, label("pause", sentence, voice.name(), cleanest, i), pauseMillis(i / 2));
            }
        }
    }

    /** Plays what people said, at every noise level. */
    public void play(FilletsRecordings people) throws IOException {
        List<ActedSpeech> all = people.all();
        for (int i = 0; i < all.size(); i++) {
            ActedSpeech acted = all.get(i);
            Audio speech = people.listen(acted);
            for (int snrDb : plan.snrsDb()) {
                folder.say(label("acted", new Labelled(acted.text(), List.of()), acted.speaker(), snrDb, i), speech);
            }
        }
    }

    /** Adds recordings in which nobody speaks, and the manifest. */
    public void finish() throws IOException {
        TelephoneLine line = plan.lines().getFirst();
        for (NoiseKind kind : plan.noiseAlone()) {
            for (double dbfs : NOISE_DBFS) {
                folder.noise(kind, dbfs, plan.noiseAloneSeconds() * MILLIS_PER_SECOND, line);
            }
        }
        folder.finish();
    }

    private void sayWithPause(TestVoice voice, RecordedFolder.Label label, long pauseMillis) throws IOException {
        List<String> words = List.of(label.text().split("\\s+"));
        int half = words.size() / 2;
        if (half == 0) {
            return;
        }
        Audio first = voice.speak(String.join(" ", words.subList(0, half)));
        Audio second = voice.speak(String.join(" ", words.subList(half, words.size())));
        folder.sayWithPause(label, first, pauseMillis, second);
    }

    private long pauseMillis(int number) {
        return plan.pauseMillis().get(number % plan.pauseMillis().size());
    }

    private RecordedFolder.Label label(String set, Labelled sentence, String voice, int snrDb, int number) {
        return new RecordedFolder.Label(
                set,
                sentence.text(),
                String.join("|", sentence.topics()),
                voice,
                snrDb,
                plan.noise(number),
                plan.line(number));
    }
}
