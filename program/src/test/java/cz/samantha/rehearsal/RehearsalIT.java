package cz.samantha.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.audio.Audio;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stage itself: what it leaves behind, and what can be done with it. */
final class RehearsalIT {
    private static final Audio WORDS = new Tone(600).lasting(500);

    @TempDir
    private Path recordings;

    @Test
    void a_script_is_played_to_the_clerk_and_nothing_is_left_running() throws Exception {
        AsteriskInstallation asterisk = RequiredParts.asterisk();
        List<CallReport> reports = new ArrayList<>();
        CallScript script = new CallScript(
                Rehearsal.CALLER_NUMBER,
                Rehearsal.OFFICE_NUMBER,
                List.of(
                        new CallStep.WaitForClerk(),
                        new CallStep.ClerkSays("dobrý den"),
                        new CallStep.Say("dobrý den"),
                        new CallStep.HangUp()));
        long pid;
        Recording recording;

        try (Rehearsal stage = Rehearsal.start(asterisk, Rehearsal.freeAddress(), recordings)) {
            pid = stage.exchange().pid();
            ScriptedPerson caller = stage.dial();
            new CallPlayer(caller, Optional.of(stage::awaitClerk), text -> WORDS, reports::add).play(script);
            recording = caller.recording().orElseThrow();
        }

        assertThat(reports)
                .containsExactly(
                        new CallReport.ClerkAnswered(),
                        new CallReport.Said(CallReport.Speaker.CLERK, "dobrý den"),
                        new CallReport.HeardByOther(CallReport.Speaker.CLERK, true),
                        new CallReport.Said(CallReport.Speaker.CALLER, "dobrý den"),
                        new CallReport.HeardByOther(CallReport.Speaker.CALLER, true),
                        new CallReport.Ended());
        assertThat(ProcessHandle.of(pid)).isEmpty();
        assertThat(recording.heardAudio().durationMillis()).isPositive();
        assertThat(Files.size(recording.together())).isPositive();
    }

    @Test
    void the_clerk_can_go_and_come_and_the_exchange_can_be_restarted() throws Exception {
        try (Rehearsal stage = Rehearsal.start(RequiredParts.asterisk(), Rehearsal.freeAddress())) {
            stage.clerkGoes();
            assertThat(stage.exchange().command("queue show kmb")).contains("(Unavailable)");
            stage.clerkComes();
            long pid = stage.exchange().pid();

            stage.restartExchange();
            stage.dial();

            assertThat(stage.awaitClerk(Duration.ofSeconds(15)).isOnTheLine()).isTrue();
            assertThat(stage.exchange().pid()).isNotEqualTo(pid);
        }
    }
}
