package cz.samantha.commandline;

import cz.samantha.audio.Audio;
import cz.samantha.bench.EarBenchmark;
import cz.samantha.bench.EarBenchmark.Contender;
import cz.samantha.bench.EarBenchmark.Try;
import cz.samantha.bench.EarCapacity;
import cz.samantha.bench.EarMemory;
import cz.samantha.configuration.Configuration;
import cz.samantha.configuration.Home;
import cz.samantha.mouth.MouthException;
import cz.samantha.script.Script;
import cz.samantha.speech.ear.VoskEar;
import cz.samantha.speech.mouth.CzechMouth;
import cz.samantha.speech.mouth.MouthSettings;
import cz.samantha.speech.voice.VoiceMissingException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./samantha bench ear}: how many calls the ear listens to at once. */
@Command(
        name = "ear",
        description = {
            "How many calls the ear listens to at once, at real time, until recognition is 200 ms late"
                    + " (p95), beside a plain loop over libvosk with the same model and audio: a recogniser"
                    + " for each call that is fed everything in pieces of 100 ms.",
            "Lag: from the arrival of the last frame of a piece of speech until it has been recognised."
                    + " The callers are the project's own voices, the same each time; each speaks a part of"
                    + " the time and listens for the rest. The two are tried in turn, and what else the"
                    + " machine does hits both: the ratio counts, the numbers are of this machine and"
                    + " moment.",
            "Ends by itself: with the usual options after about three minutes, on a machine that is busy"
                    + " with other things after five."
        })
final class BenchEarCommand implements Callable<Integer> {
    private static final List<String> VOICES = List.of("machac", "dita");
    private static final List<String> LONGER_SENTENCES = List.of(
            "dobrý den chtěla bych se zeptat jestli musím doložit příjem za minulý rok",
            "bydlím v obecním bytě a narodilo se nám dítě tak bych potřeboval něco většího",
            "poslal jsem vám přihlášku před měsícem a od té doby se nic neděje",
            "můžete mi prosím říct co všechno si mám vzít s sebou až k vám přijdu");

    @Option(names = "--model", paramLabel = "NAME", description = "model of the catalogue, or a folder")
    private String model = Ears.MODEL;

    @Option(
            names = "--seconds",
            defaultValue = "8",
            description = "how long each number of calls is tried (${DEFAULT-VALUE}); two seconds before do not count")
    private int seconds;

    @Option(
            names = "--tries",
            defaultValue = "8",
            description = "at most so many numbers of calls for each of the two (${DEFAULT-VALUE})")
    private int tries;

    @Option(
            names = "--speaking",
            defaultValue = "30",
            paramLabel = "PERCENT",
            description = "how much of the time a caller speaks (${DEFAULT-VALUE})")
    private int speakingPercent;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private BenchCommand parent;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, MouthException, InterruptedException {
        if (seconds < 1 || tries < 2 || speakingPercent < 1 || speakingPercent > 100) {
            throw new WrongUseException(
                    "--seconds is at least 1, --tries at least 2, and --speaking from 1 to 100 percent.");
        }
        Home home = parent.program().home();
        PrintWriter out = spec.commandLine().getOut();
        List<Audio> sentences = sentences(home);
        Script script = Scripts.load(home, home.resolve(Configuration.DEFAULT.script()));
        try (VoskEar ear = Ears.open(model, home)) {
            out.printf(
                    Locale.ROOT,
                    "model %s, %d processor(s) (shared with whatever else runs), %d sentences in the voices"
                            + " %s; callers speak %d %% of the time%nat most %d tries of %d s for each of the"
                            + " two%n",
                    model,
                    Runtime.getRuntime().availableProcessors(),
                    sentences.size(),
                    String.join(" and ", VOICES),
                    speakingPercent,
                    tries,
                    seconds);
            Optional<EarMemory> memory = EarMemory.measure(ear, script.openTurn(), sentences, seconds);
            EarBenchmark benchmark = new EarBenchmark(ear, script.openTurn(), sentences, speakingPercent / 100.0);
            EarCapacity found = benchmark.run(seconds, tries, (contender, done) -> print(contender, done, out));
            print(found, memory, out);
        }
        return ExitStatus.WORKED;
    }

    private static List<Audio> sentences(Home home) throws InterruptedException, MouthException {
        Voices.fetchMissing(home, VOICES);
        List<Audio> sentences = new ArrayList<>();
        try (CzechMouth mouth = CzechMouth.open(MouthSettings.defaults().withVoice(VOICES.getFirst()))) {
            for (String voice : VOICES) {
                for (String text : BenchCommand.QUESTIONS) {
                    sentences.add(mouth.speakWith(voice, text));
                }
                for (String text : LONGER_SENTENCES) {
                    sentences.add(mouth.speakWith(voice, text));
                }
            }
        } catch (VoiceMissingException e) {
            throw new MissingException(e);
        }
        return sentences;
    }

    private static void print(Contender contender, Try done, PrintWriter out) {
        out.printf(Locale.ROOT, "%-10s %s%n", name(contender), words(done));
        out.flush();
    }

    private static String words(Try done) {
        return String.format(
                Locale.ROOT,
                "%4d calls: lag p50 %d ms, p95 %d ms, p99 %d ms; processor time %.1f ms a second and call;"
                        + " other programs took %.0f %% of the processors; %s",
                done.calls(),
                done.lags().percentileMillis(50),
                done.lags().percentileMillis(95),
                done.lags().percentileMillis(99),
                done.processorMillis(),
                100 * done.othersShare(),
                done.inTime() ? "in time" : "late");
    }

    private static void print(EarCapacity found, Optional<EarMemory> memory, PrintWriter out) {
        out.printf("%nThe most calls in time:%n");
        print(Contender.EAR, found.ear(), out);
        print(Contender.PLAIN_LOOP, found.plainLoop(), out);
        out.printf(
                Locale.ROOT,
                "calls per processor: ear %.1f, plain loop %.1f%n",
                found.ear().calls() / (double) found.processors(),
                found.plainLoop().calls() / (double) found.processors());
        out.println("ratio: " + times(found.ratio(), "as many calls"));
        out.println("for the first 10 calls the plain loop took " + times(found.costRatio(), "as much processor time"));
        out.println(memory.map(BenchEarCommand::words).orElse("memory a call: this machine does not tell"));
    }

    private static String times(OptionalDouble times, String what) {
        return times.isPresent()
                ? String.format(Locale.ROOT, "%.2f times %s", times.getAsDouble(), what)
                : "(cannot be told: too late, other programs leave this machine too little)";
    }

    private static String words(EarMemory memory) {
        return String.format(
                Locale.ROOT,
                "memory a call: ear %d KiB while the caller listens, %.1f MiB while he speaks; plain loop"
                        + " %.1f MiB",
                memory.waiting(),
                memory.speaking() / 1024.0,
                memory.plainLoop() / 1024.0);
    }

    private static String name(Contender contender) {
        return switch (contender) {
            case EAR -> "ear";
            case PLAIN_LOOP -> "plain loop";
        };
    }
}
