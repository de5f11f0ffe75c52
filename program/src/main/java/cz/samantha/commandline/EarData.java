package cz.samantha.commandline;

import cz.samantha.configuration.Home;
import cz.samantha.dialog.text.LabelledUtterances;
import cz.samantha.evaluation.EarDataMaker;
import cz.samantha.evaluation.RecordedFolder;
import cz.samantha.mouth.MouthException;
import cz.samantha.speech.mouth.CzechMouth;
import cz.samantha.speech.mouth.MouthSettings;
import cz.samantha.speech.voice.CzechVoice;
import cz.samantha.speech.voice.VoiceMissingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code evaluate ear --make}: labelled recordings that anyone can make again. */
final class EarData {
    private EarData() {}

    /** @throws WrongUseException if the folder is in use, or there is no such voice, or no sentence */
    static void make(Home home, Path folder, Path sentences, List<String> voices, List<Integer> snrsDb)
            throws IOException, MouthException, InterruptedException {
        if (Files.exists(folder.resolve("manifest.tsv"))) {
            throw new WrongUseException(folder + " holds recordings already; give a new folder.");
        }
        LabelledUtterances spoken = read(sentences);
        try {
            for (String voice : voices) {
                CzechVoice.named(voice);
            }
        } catch (VoiceMissingException e) {
            throw new WrongUseException(FailureMessage.of(e));
        }
        Voices.fetchMissing(home, voices);
        try (CzechMouth mouth = CzechMouth.open(MouthSettings.defaults().withVoice(voices.getFirst()))) {
            new EarDataMaker(mouth).make(new RecordedFolder(folder), spoken, voices, snrsDb);
        } catch (VoiceMissingException e) {
            throw new MissingException(e);
        }
    }

    private static LabelledUtterances read(Path sentences) {
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
