package cz.samantha.commandline;

import cz.samantha.configuration.Configuration;
import cz.samantha.configuration.Home;
import cz.samantha.ear.EndOfTurn;
import cz.samantha.evaluation.CallMemory;
import cz.samantha.evaluation.CallMemoryMeter;
import cz.samantha.evaluation.EarJudge;
import cz.samantha.evaluation.EarReport;
import cz.samantha.evaluation.FixedSilence;
import cz.samantha.evaluation.JudgedRecording;
import cz.samantha.evaluation.LabelledRecording;
import cz.samantha.evaluation.Manifest;
import cz.samantha.mouth.MouthException;
import cz.samantha.script.Script;
import cz.samantha.speech.ear.VoskEar;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./samantha evaluate ear FOLDER}: what the ear makes of labelled recordings. */
@Command(
        name = "ear",
        description = {
            "What the ear makes of labelled recordings: word error rate, sentences and topics, cut-offs, the delay of"
                    + " the end of speech, turns begun by noise, processor time, memory.",
            "FOLDER holds WAV files (8 kHz, mono, 16 bit) and manifest.tsv with a header line and the columns file,"
                + " set, text, topics (right ones, separated by |), voice, snr_db, speech_start_ms, speech_end_ms,"
                + " pause_start_ms and pause_end_ms (may be empty). In the set 'noise' nobody speaks to the bot."
                + " Figures are given by set, voice and snr_db, and by noise and line where there are such columns.",
            "--make speaks the sentences of a file (columns text and topics) into such a folder, the same recordings"
                    + " each time: every sentence at every --snr, every second one once more with a pause, and noise"
                    + " alone.",
            "The status is 0 whatever the figures are."
        },
        footerHeading = "%nWhat the figures mean:%n",
        footer = {
            "  Word error rate: words replaced, left out and added over words said, all utterances together, lower"
                    + " case, no punctuation.",
            "  Sentences: utterances of which every word was heard, and no other.",
            "  Topic: utterances whose first topic is a right one; as heard, and understood from the text itself.",
            "  False cut-offs: utterances that were taken for ended before their true end, with the script package's"
                    + " budget of silence or that of --silence; 'in the pause': in the one that the manifest gives.",
            "  End-of-speech delay: from the true end of speech to the decision that the turn is the bot's, in the time"
                    + " of the audio, without computing; of utterances decided after their end.",
            "  Barge-ins: how often noise alone was taken for a caller who begins to speak, which would stop a prompt;"
                    + " turns with words: how often words were written for it. Both a minute of noise.",
            "  Real-time factor: processor time over the length of the audio, pauses included.",
            "  Memory a call: growth of the process's resident memory for each of 20 calls, open and silent, and in the"
                    + " middle of an utterance; the model itself is not in it.",
            "  95 %%: where a figure would lie in 95 of 100 cases with other sentences of the same kind (bootstrap over"
                    + " sentences, fixed seed). Two figures whose intervals overlap much are not to be told apart."
        })
final class EvaluateEarCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER|SENTENCES.tsv",
            description = "holds manifest.tsv and the recordings; with --make the sentences to speak")
    private @Nullable Path data;

    @Mixin
    private EarDataOptions making = new EarDataOptions();

    @Option(names = "--model", paramLabel = "NAME", description = "model of the catalogue, or a folder")
    private String model = Ears.MODEL;

    @Option(
            names = "--script",
            paramLabel = "DIR",
            description = "script package: topics, and when a turn ends; dialog-scripts/plzen without it")
    private @Nullable Path packageFolder;

    @Option(
            names = "--silence",
            paramLabel = "MILLIS",
            description = "end every turn after so much silence whatever was said; without it the script package says")
    private int silenceMillis;

    @Option(names = "--json", description = "one JSON object, without what was said")
    private boolean json;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private EvaluateCommand parent;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, MouthException, InterruptedException {
        Home home = parent.program().home();
        Path made = making.folder();
        if (made != null) {
            EarData.make(home, made, making, data);
            return ExitStatus.WORKED;
        }
        List<LabelledRecording> recordings = recordings(data);
        Script script = Scripts.load(
                home, packageFolder != null ? packageFolder : home.resolve(Configuration.DEFAULT.script()));
        EndOfTurn budget = silenceMillis > 0 ? new FixedSilence(Duration.ofMillis(silenceMillis)) : script.openTurn();
        List<JudgedRecording> judged = new ArrayList<>();
        Optional<CallMemory> memory;
        try (VoskEar ear = Ears.open(model, home)) {
            EarJudge judge = new EarJudge(ear, script.understanding(), budget);
            for (LabelledRecording recording : recordings) {
                judged.add(judge.judge(recording));
            }
            memory = CallMemoryMeter.measure(ear, recordings);
        }
        EarReport report = EarReport.of(judged, memory);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(EarReportJson.of(report));
        } else {
            EarReportText.print(report, out);
        }
        return ExitStatus.WORKED;
    }

    private static List<LabelledRecording> recordings(@Nullable Path folder) {
        if (folder == null) {
            throw new WrongUseException("A FOLDER with manifest.tsv and recordings is needed, or --make FOLDER.");
        }
        try {
            return Manifest.read(folder);
        } catch (IOException e) {
            throw new WrongUseException(FailureMessage.of(e));
        }
    }
}
