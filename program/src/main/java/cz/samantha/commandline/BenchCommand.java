package cz.samantha.commandline;

import cz.samantha.audio.Audio;
import cz.samantha.bench.Interruptions;
import cz.samantha.bench.PromptStop;
import cz.samantha.bench.TurnBenchmark;
import cz.samantha.configuration.Configuration;
import cz.samantha.configuration.Home;
import cz.samantha.mouth.MouthException;
import cz.samantha.rehearsal.CallerVoice;
import cz.samantha.rehearsal.RehearsalException;
import cz.samantha.service.Service;
import cz.samantha.speech.voice.VoiceMissingException;
import cz.samantha.telephony.TelephonySettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./samantha bench NAME}: benchmarks. */
@Command(
        name = "bench",
        description = "Benchmarks; each prints its figures with unit.",
        subcommands = BenchEarCommand.class)
final class BenchCommand {
    /** Questions in words that the built-in model knows. */
    static final List<String> QUESTIONS = List.of(
            "jak můžu získat městský byt",
            "jaká je otevírací doba",
            "kde vás najdu",
            "chtěl bych změnit údaje v registraci",
            "jaké jsou volné byty",
            "jak se můžu zaregistrovat",
            "jaký máte telefon",
            "musím se objednat",
            "jak podám přihlášku na byt",
            "jste robot nebo člověk");

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Main program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    Main program() {
        return program;
    }

    @Command(
            description = {
                "Latency of a turn over AudioSocket: from the true end of the caller's speech to the first"
                        + " audible frame of the answer.",
                "Every question is spoken into the prompt before it, so that barge-in is measured too: the"
                        + " time until the last audible frame of the prompt has come, since the bot decided"
                        + " that the caller speaks, and since his first syllable."
            })
    int turn(
            @Option(names = "--calls", defaultValue = "1", description = "simultaneous calls (${DEFAULT-VALUE})")
                    int calls,
            @Option(
                            names = "--rounds",
                            defaultValue = "3",
                            description = "how often each caller asks all questions (${DEFAULT-VALUE})")
                    int rounds)
            throws IOException, RehearsalException, VoiceMissingException, MouthException, InterruptedException {
        Home home = program.home();
        PrintWriter out = spec.commandLine().getOut();
        Voices.fetchMissing(home);
        Path folder = Files.createTempDirectory("samantha-bench-");
        Configuration configuration = DemoCommand.configuration(folder);
        Interruptions interruptions = new Interruptions();
        try (Service service =
                        Starting.service(configuration, home, TelephonySettings.withoutAsterisk(), interruptions);
                CallerVoice voice = CallerVoice.open()) {
            List<Audio> questions = QUESTIONS.stream().map(voice::speak).toList();
            TurnBenchmark benchmark = new TurnBenchmark(service, interruptions);
            List<PromptStop> stops = new ArrayList<>();
            out.printf("%d questions, voice %s, %d call(s) at once%n", questions.size(), CallerVoice.NAME, calls);
            int unanswered = 0;
            for (int round = 1; round <= rounds; round++) {
                TurnBenchmark.Result result = benchmark.run(calls, questions);
                unanswered += result.unanswered();
                stops.addAll(result.stops());
                out.printf(
                        "round %d: turn latency %s, unanswered %d%n", round, result.latencies(), result.unanswered());
                out.flush();
            }
            out.printf("prompt stopped after the decision: %s%n", PromptStop.afterDecision(stops));
            out.printf("prompt stopped after the first syllable: %s%n", PromptStop.afterFirstSyllable(stops));
            return unanswered == 0 ? ExitStatus.WORKED : ExitStatus.DOES_NOT_HOLD;
        } finally {
            deleteAll(folder);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (java.util.stream.Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
