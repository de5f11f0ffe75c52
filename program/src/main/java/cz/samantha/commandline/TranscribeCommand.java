package cz.samantha.commandline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cz.samantha.audio.Audio;
import cz.samantha.audio.Clipping;
import cz.samantha.audio.WavFile;
import cz.samantha.configuration.Configuration;
import cz.samantha.configuration.Home;
import cz.samantha.ear.EarEvent;
import cz.samantha.ear.Hypothesis;
import cz.samantha.ear.Word;
import cz.samantha.script.Script;
import cz.samantha.speech.ear.RecognitionFailedException;
import cz.samantha.speech.ear.VoskEar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./samantha transcribe}: the ear on files, as if they came over the telephone. */
@Command(name = "transcribe", description = "Recognises speech in WAV files as if they came over the telephone.")
final class TranscribeCommand implements Callable<Integer> {
    private static final int ALTERNATIVES = 4;
    /** More than this can be heard as a rattle. */
    private static final double CLIPPED_SHARE = 0.01;

    @Option(names = "--model", paramLabel = "NAME", description = Ears.MODEL_HELP)
    private String model = Ears.MODEL;

    @Option(names = "--json", description = "one JSON object a file, with words, alternatives and turn ends")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "FILE.wav", description = "uncompressed WAV files of any rate")
    private List<Path> files = List.of();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Main program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Home home = program.home();
        int status = ExitStatus.WORKED;
        try (VoskEar ear = Ears.open(model, home)) {
            Script script = Scripts.load(home, home.resolve(Configuration.DEFAULT.script()));
            for (Path file : files) {
                try {
                    Audio recording = recording(file);
                    print(file, ear.transcribe(recording, script.openTurn(), json ? ALTERNATIVES : 0));
                } catch (IOException | RecognitionFailedException e) {
                    spec.commandLine().getErr().println(FailureMessage.of(e));
                    status = ExitStatus.DOES_NOT_HOLD;
                }
            }
        }
        return status;
    }

    /** @throws IOException if there is nothing to hear in it */
    private Audio recording(Path file) throws IOException {
        Audio recording = WavFile.read(file);
        if (recording.sampleCount() == 0) {
            throw new IOException(file + " is a WAV file without any sound in it");
        }
        double clipped = Clipping.share(recording);
        if (clipped > CLIPPED_SHARE) {
            spec.commandLine()
                    .getErr()
                    .printf(
                            Locale.ROOT,
                            "%s is overdriven: %.0f %% of it is cut off at full scale, so words may be wrong."
                                    + " Record it with less gain.%n",
                            file,
                            100 * clipped);
        }
        return recording;
    }

    private void print(Path file, List<EarEvent> events) {
        List<EarEvent.Utterance> utterances = events.stream()
                .filter(EarEvent.Utterance.class::isInstance)
                .map(EarEvent.Utterance.class::cast)
                .toList();
        String text = utterances.stream()
                .map(utterance -> utterance.heard().best().text())
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" "));
        if (!json) {
            spec.commandLine().getOut().println(file + "\t" + text);
            return;
        }
        ObjectNode line = Json.object().put("file", file.toString()).put("text", text);
        ArrayNode list = line.putArray("utterances");
        utterances.forEach(utterance -> describe(utterance, list.addObject()));
        spec.commandLine().getOut().println(line);
    }

    private static void describe(EarEvent.Utterance utterance, ObjectNode node) {
        Hypothesis best = utterance.heard().best();
        node.put("text", best.text()).put("confidence", best.confidence());
        node.put("endOfSpeechMillis", utterance.endOfSpeechMillis());
        node.put("decidedAtMillis", utterance.decidedAtMillis());
        ArrayNode words = node.putArray("words");
        for (Word word : best.words()) {
            words.addObject()
                    .put("word", word.text())
                    .put("startMillis", word.startMillis())
                    .put("endMillis", word.endMillis())
                    .put("confidence", word.confidence());
        }
        ArrayNode alternatives = node.putArray("alternatives");
        utterance.heard().alternatives().stream().skip(1).forEach(other -> alternatives.add(other.text()));
    }
}
