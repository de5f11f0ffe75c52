package cz.samantha.commandline;

import cz.samantha.acoustics.noise.NoiseKind;
import cz.samantha.audio.Audio;
import cz.samantha.configuration.Configuration;
import cz.samantha.configuration.Home;
import cz.samantha.dialog.text.LabelledUtterances;
import cz.samantha.evaluation.EarDataMaker;
import cz.samantha.evaluation.EarDataPlan;
import cz.samantha.evaluation.RecordedFolder;
import cz.samantha.evaluation.voice.BackgroundTalk;
import cz.samantha.evaluation.voice.DiphoneTestVoice;
import cz.samantha.evaluation.voice.FilletsRecordings;
import cz.samantha.evaluation.voice.TestDataFetcher;
import cz.samantha.evaluation.voice.TestVoice;
import cz.samantha.evaluation.voice.ZdenekVoice;
import cz.samantha.mouth.MouthException;
import cz.samantha.rehearsal.CallerVoice;
import cz.samantha.speech.mouth.CzechMouth;
import cz.samantha.speech.mouth.MouthSettings;
import cz.samantha.speech.voice.CzechVoice;
import cz.samantha.speech.voice.VoiceMissingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code evaluate ear --make}: labelled recordings that anyone can make again. */
final class EarData {
    /** Noises in which people talk. */
    private static final Set<NoiseKind> TALK = Set.of(NoiseKind.BABBLE, NoiseKind.OFFICE);

    /** They talk behind callers; the bot's own voice and the caller of the rehearsals. */
    private static final List<String> BEHIND =
            List.of(Configuration.DEFAULT.mouth().voice(), CallerVoice.NAME);

    private EarData() {}

    /**
     * Makes recordings.
     *
     * @param sentences may be null where only people are to be heard
     * @throws WrongUseException if the folder is in use, or there is no such voice, or no sentence
     * @throws MissingException if a voice cannot be had
     */
    static void make(Home home, Path folder, EarDataOptions options, @Nullable Path sentences)
            throws IOException, MouthException, InterruptedException {
        if (Files.exists(folder.resolve("manifest.tsv"))) {
            throw new WrongUseException(folder + " holds recordings already; give a new folder.");
        }
        EarDataPlan plan = options.plan();
        List<String> speaking = options.voices().stream()
                .filter(voice -> !voice.equals(FilletsRecordings.NAME))
                .toList();
        List<String> diphones = diphones(speaking, plan);
        LabelledUtterances spoken = speaking.isEmpty() ? new LabelledUtterances(List.of()) : read(sentences);
        if (diphones.isEmpty()) {
            make(home, folder, options, plan, List.of(), spoken);
            return;
        }
        Voices.fetchMissing(home, diphones);
        try (CzechMouth mouth = CzechMouth.open(MouthSettings.defaults().withVoice(diphones.getFirst()))) {
            List<DiphoneTestVoice> own = diphones.stream()
                    .map(voice -> new DiphoneTestVoice(mouth, voice))
                    .toList();
            make(home, folder, options, plan, own, spoken);
        } catch (VoiceMissingException e) {
            throw new MissingException(e);
        }
    }

    private static void make(
            Home home,
            Path folder,
            EarDataOptions options,
            EarDataPlan plan,
            List<DiphoneTestVoice> own,
            LabelledUtterances sentences)
            throws IOException {
        List<DiphoneTestVoice> behind =
                own.stream().filter(voice -> BEHIND.contains(voice.name())).toList();
        List<Audio> talk = isTalkNeeded(plan) ? BackgroundTalk.with(behind) : List.of();
        EarDataMaker maker = new EarDataMaker(new RecordedFolder(folder, talk), plan);
        List<TestVoice> voices = new ArrayList<>(own);
        for (String name : options.voices()) {
            if (name.equals(FilletsRecordings.NAME)) {
                maker.play(new FilletsRecordings(fetched(home, name)));
            } else if (name.equals(ZdenekVoice.NAME)) {
                maker.speak(new ZdenekVoice(fetched(home, name)), sentences);
            } else {
                TestVoice voice = voices.stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow();
                maker.speak(voice, sentences);
            }
        }
        maker.finish();
    }

    /** The project's own voices that are needed, those of talk in the background with them. */
    private static List<String> diphones(List<String> speaking, EarDataPlan plan) {
        List<String> own = speaking.stream()
                .filter(voice -> !voice.equals(ZdenekVoice.NAME))
                .toList();
        try {
            for (String voice : own) {
                CzechVoice.named(voice);
            }
        } catch (VoiceMissingException e) {
            throw new WrongUseException(FailureMessage.of(e) + ", " + ZdenekVoice.NAME + ", " + FilletsRecordings.NAME);
        }
        return isTalkNeeded(plan)
                ? Stream.concat(own.stream(), BEHIND.stream()).distinct().toList()
                : own;
    }

    private static boolean isTalkNeeded(EarDataPlan plan) {
        return Stream.concat(plan.noises().stream(), plan.noiseAlone().stream()).anyMatch(TALK::contains);
    }

    private static Path fetched(Home home, String name) {
        try {
            return TestDataFetcher.fetch(home, name);
        } catch (IOException e) {
            throw new MissingException(e);
        }
    }

    private static LabelledUtterances read(@Nullable Path sentences) {
        if (sentences == null) {
            throw new WrongUseException(
                    "Synthetic voices need sentences to speak: a file with the columns text and topics.");
        }
        try {
            LabelledUtterances spoken = LabelledUtterances.read(sentences);
            if (spoken.list().isEmpty()) {
                throw new WrongUseException(sentences + " holds no sentence to speak.");
            }
            return spoken;
        } catch (IOException e) {
            throw new WrongUseException(FailureMessage.of(e));
        }
    }
}
