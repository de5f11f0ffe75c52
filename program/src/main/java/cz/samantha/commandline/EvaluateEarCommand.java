package cz.samantha.commandline;

import cz.samantha.configuration.Configuration;
import cz.samantha.configuration.Home;
import cz.samantha.evaluation.EarJudge;
import cz.samantha.evaluation.EarReport;
import cz.samantha.evaluation.JudgedRecording;
import cz.samantha.evaluation.LabelledRecording;
import cz.samantha.evaluation.Manifest;
import cz.samantha.mouth.MouthException;
import cz.samantha.script.Script;
import cz.samantha.speech.ear.VoskEar;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
                    + " the end of speech, turns begun by noise, processor time.",
            "FOLDER holds WAV files (8 kHz, mono, 16 bit) and manifest.tsv with a header line and the columns file,"
                    + " set, text, topics (right ones, separated by |), voice, snr_db, speech_start_ms, speech_end_ms,"
                    + " pause_start_ms and pause_end_ms (may be empty). In the set 'noise' nobody speaks to the bot.",
            "--make speaks the sentences of a file (columns text and topics) into such a folder, adds white noise and"
                + " a few recordings of noise alone; every second sentence once more with a pause of half a second.",
            "Delays are times of the audio, without computing. The status is 0 whatever the figures are."
        })
final class EvaluateEarCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FOLDER|SENTENCES.tsv",
            description = "holds manifest.tsv and the recordings; with --make the sentences to speak")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path data;

    @Option(names = "--make", paramLabel = "FOLDER", description = "make recordings there instead of judging the ear")
    private @Nullable Path madeFolder;

    @Option(
            names = "--voice",
            split = ",",
            paramLabel = "NAME",
            description = "voices for --make (${DEFAULT-VALUE}), of dita, machac, krb and ph")
    private List<String> voices = List.of("krb", "ph");

    @Option(
            names = "--snr",
            split = ",",
            paramLabel = "DB",
            description = "signal to noise in the telephone's band for --make (${DEFAULT-VALUE})")
    private List<Integer> snrsDb = List.of(30, 15);

    @Option(names = "--model", paramLabel = "NAME", description = "model of the catalogue, or a folder")
    private String model = Ears.MODEL;

    @Option(
            names = "--script",
            paramLabel = "DIR",
            description = "script package: topics, and when a turn ends; dialog-scripts/plzen without it")
    private @Nullable Path packageFolder;

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
        if (madeFolder != null) {
            EarData.make(home, madeFolder, data, voices, snrsDb);
            return ExitStatus.WORKED;
        }
        List<LabelledRecording> recordings = recordings();
        Script script = Scripts.load(
                home, packageFolder != null ? packageFolder : home.resolve(Configuration.DEFAULT.script()));
        List<JudgedRecording> judged = new ArrayList<>();
        try (VoskEar ear = Ears.open(model, home)) {
            EarJudge judge = new EarJudge(ear, script);
            for (LabelledRecording recording : recordings) {
                judged.add(judge.judge(recording));
            }
        }
        EarReport report = EarReport.of(judged);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(EarReportJson.of(report));
        } else {
            EarReportText.print(report, out);
        }
        return ExitStatus.WORKED;
    }

    private List<LabelledRecording> recordings() {
        try {
            return Manifest.read(data);
        } catch (IOException e) {
            throw new WrongUseException(FailureMessage.of(e));
        }
    }
}
