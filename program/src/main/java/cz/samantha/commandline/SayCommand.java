package cz.samantha.commandline;

import cz.samantha.audio.TelephoneAudio;
import cz.samantha.audio.WavFile;
import cz.samantha.configuration.Configuration;
import cz.samantha.mouth.MouthException;
import cz.samantha.service.MouthWiring;
import cz.samantha.speech.mouth.CzechMouth;
import cz.samantha.speech.voice.CzechVoice;
import cz.samantha.speech.voice.VoiceMissingException;
import cz.samantha.speech.waveform.Waveform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./samantha say}: the mouth, to a file. */
@Command(name = "say", description = "Speaks a text into a WAV file.")
final class SayCommand implements Callable<Integer> {
    private static final int HIGHEST_RATE_HZ = 48_000;

    @Option(names = "--ssml", description = "the text is an SSML document")
    private boolean ssml;

    @Option(names = "--voice", paramLabel = "NAME", description = "dita (usual), machac, krb or ph")
    private String voice = Configuration.DEFAULT.mouth().voice();

    @Option(
            names = "--rate",
            paramLabel = "HZ",
            description = "sample rate; 8000 (usual) is what callers hear, with the telephone's band")
    private int rateHz = TelephoneAudio.SAMPLE_RATE_HZ;

    @Option(names = "-o", required = true, paramLabel = "OUT.wav", description = "where to write")
    private Path file = Path.of("");

    @Parameters(paramLabel = "TEXT", description = "written Czech, or SSML with --ssml")
    private String text = "";

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Main program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, MouthException {
        if (rateHz < TelephoneAudio.SAMPLE_RATE_HZ || rateHz > HIGHEST_RATE_HZ) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--rate must be from " + TelephoneAudio.SAMPLE_RATE_HZ + " to " + HIGHEST_RATE_HZ);
        }
        String start = text.stripLeading();
        if (ssml && !start.startsWith("<speak") && !(start.startsWith("<?xml") && start.contains("<speak"))) {
            throw new ParameterException(spec.commandLine(), "--ssml needs an SSML document: <speak>...</speak>");
        }
        if (start.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "TEXT is empty; give what is to be spoken");
        }
        if (Arrays.stream(CzechVoice.values())
                .noneMatch(known -> known.spokenName().equals(voice))) {
            throw new ParameterException(
                    spec.commandLine(), "There is no voice '" + voice + "'; there are dita, machac, krb and ph");
        }
        Configuration.Mouth usual = Configuration.DEFAULT.mouth();
        try (CzechMouth mouth =
                MouthWiring.open(new Configuration.Mouth(voice, usual.cacheMegabytes()), program.home())) {
            write(mouth);
        } catch (VoiceMissingException e) {
            throw new MissingException(e);
        }
        return ExitStatus.WORKED;
    }

    private void write(CzechMouth mouth) throws IOException, MouthException, VoiceMissingException {
        if (rateHz == TelephoneAudio.SAMPLE_RATE_HZ) {
            WavFile.write(file, mouth.speakWith(voice, text));
        } else {
            Waveform wide = mouth.speakWith(voice, text, rateHz);
            WavFile.write(file, wide.toShorts(), wide.sampleRateHz());
        }
    }
}
