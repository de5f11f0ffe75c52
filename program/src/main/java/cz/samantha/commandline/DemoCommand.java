package cz.samantha.commandline;

import cz.samantha.call.CallId;
import cz.samantha.call.Caller;
import cz.samantha.configuration.Configuration;
import cz.samantha.configuration.Home;
import cz.samantha.mouth.MouthException;
import cz.samantha.rehearsal.AsteriskInstallation;
import cz.samantha.rehearsal.CallPlayer;
import cz.samantha.rehearsal.CallScript;
import cz.samantha.rehearsal.CallStep;
import cz.samantha.rehearsal.CallerVoice;
import cz.samantha.rehearsal.ManagerAccess;
import cz.samantha.rehearsal.MissingPartException;
import cz.samantha.rehearsal.Rehearsal;
import cz.samantha.rehearsal.RehearsalException;
import cz.samantha.rehearsal.ScriptedPerson;
import cz.samantha.service.Service;
import cz.samantha.speech.voice.VoiceMissingException;
import cz.samantha.telephony.TelephonySettings;
import cz.samantha.telephony.audiosocket.AudioSocketSettings;
import cz.samantha.telephony.manager.ManagerSettings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./samantha demo}: a real call from its first ring to the clerk, played by a scripted caller with another voice. */
@Command(
        name = "demo",
        description = "Lets a scripted caller with another voice phone in through a real Asterisk and shows the call: a"
                + " question, an interruption, a wish for a person, a clerk. Gets what is missing, ends by itself.")
final class DemoCommand implements Callable<Integer> {
    private static final DateTimeFormatter FOLDER_NAME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    private static final LocalDateTime OFFICE_HOURS = LocalDateTime.of(2026, 9, 9, 10, 0);
    private static final Duration ASTERISK_WITHIN = Duration.ofSeconds(15);
    private static final Duration JOURNAL_WITHIN = Duration.ofSeconds(10);
    private static final Duration DEAD_MAN = Duration.ofSeconds(8);

    @Option(names = "--no-asterisk", description = "speak AudioSocket with the bot directly, without an exchange")
    private boolean withoutAsterisk;

    @Option(
            names = "--call",
            paramLabel = "FILE",
            description = "what the caller does (YAML); the built-in call without it")
    private @Nullable Path callFile;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Main program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Home home = program.home();
        CallScript script = callFile == null ? CallScript.demo() : CallScript.read(callFile);
        Path folder = home.root()
                .resolve("var/demo")
                .resolve(LocalDateTime.now(ZoneId.systemDefault()).format(FOLDER_NAME));
        Files.createDirectories(folder);
        DemoReport report = new DemoReport(spec.commandLine().getOut(), folder);
        try {
            Voices.fetchMissing(home);
            if (withoutAsterisk) {
                playStraight(home, script, folder, report);
            } else {
                playThroughAsterisk(home, script, folder, report);
            }
        } catch (MissingPartException | VoiceMissingException e) {
            throw new MissingException(e);
        }
        return report.finish() ? ExitStatus.WORKED : ExitStatus.DOES_NOT_HOLD;
    }

    private void playThroughAsterisk(Home home, CallScript script, Path folder, DemoReport report)
            throws IOException, RehearsalException, VoiceMissingException, MouthException, InterruptedException {
        AsteriskInstallation asterisk = AsteriskInstallation.findOrFetch(this::progress);
        InetSocketAddress fastAgi = Rehearsal.freeAddress();
        Path recordings = Files.createDirectories(folder.resolve("recordings"));
        progress("Starting Asterisk, a telephone network with a caller and a clerk, and the bot ...");
        try (Rehearsal stage = Rehearsal.start(asterisk, fastAgi, recordings);
                Service service = Starting.service(
                        configuration(folder),
                        home,
                        through(stage.exchange().manager(), fastAgi),
                        report::journal,
                        openOffice());
                CallerVoice voice = CallerVoice.open()) {
            if (!service.awaitAsterisk(ASTERISK_WITHIN)) {
                throw new IOException("the bot could not log in to Asterisk's manager interface");
            }
            prepare(script, voice);
            report.callBegins();
            ScriptedPerson caller = stage.dial();
            new CallPlayer(caller, Optional.of(stage::awaitClerk), voice::speak, report::caller).play(script);
            service.awaitJournal(JOURNAL_WITHIN);
        }
    }

    private void playStraight(Home home, CallScript script, Path folder, DemoReport report)
            throws IOException, RehearsalException, VoiceMissingException, MouthException, InterruptedException {
        progress("Starting the bot; no exchange, so there is no clerk either ...");
        try (Service service = Starting.service(
                        configuration(folder),
                        home,
                        TelephonySettings.withoutAsterisk(),
                        report::journal,
                        openOffice());
                CallerVoice voice = CallerVoice.open()) {
            prepare(script, voice);
            CallId id = service.announce(new Caller(Rehearsal.CALLER_NUMBER, Rehearsal.OFFICE_NUMBER));
            report.callBegins();
            ScriptedPerson caller = ScriptedPerson.straightTo(service.media(), id.value());
            new CallPlayer(caller, Optional.empty(), voice::speak, report::caller).play(script);
            report.record(caller);
            service.awaitJournal(JOURNAL_WITHIN);
        }
    }

    /** All that will be said is rendered before the call, so that nobody waits for synthesis in it. */
    private static void prepare(CallScript script, CallerVoice voice) {
        for (CallStep step : script.steps()) {
            switch (step) {
                case CallStep.Say say -> voice.speak(say.text());
                case CallStep.Interrupt interruption -> voice.speak(interruption.text());
                case CallStep.ClerkSays(String text) -> voice.speak(text);
                default -> {
                    // nothing is said in the other steps
                }
            }
        }
    }

    /** The demo shows a Wednesday morning, also at night, when callers get no person. */
    private static Clock openOffice() {
        Clock now = Clock.system(Configuration.DEFAULT.timeZone());
        return Clock.offset(now, Duration.between(LocalDateTime.now(now), OFFICE_HOURS));
    }

    /** The usual configuration with the journal in a folder of its own. */
    static Configuration configuration(Path folder) {
        Configuration usual = Configuration.DEFAULT;
        return new Configuration(
                usual.script(),
                usual.scripts(),
                usual.timeZone(),
                usual.telephony(),
                usual.ear(),
                Map.of(),
                usual.mouth(),
                new Configuration.Journal(folder.resolve("journal.db"), 0),
                usual.shutdown(),
                usual.capacity());
    }

    private static TelephonySettings through(ManagerAccess manager, InetSocketAddress fastAgi) {
        return TelephonySettings.withAsterisk(
                AudioSocketSettings.on("127.0.0.1", 0),
                new TelephonySettings.Asterisk(
                        fastAgi.getAddress().getHostAddress(),
                        fastAgi.getPort(),
                        new ManagerSettings(
                                manager.host(), manager.port(), manager.user(), manager.secret(), DEAD_MAN)));
    }

    private void progress(String line) {
        spec.commandLine().getErr().println(line);
    }
}
