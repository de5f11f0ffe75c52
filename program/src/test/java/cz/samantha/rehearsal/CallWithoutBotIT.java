package cz.samantha.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.audio.Audio;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real Asterisk with the operator's configuration, and no bot at all. */
final class CallWithoutBotIT {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static Rehearsal stage;
    private static String logOfStart;

    @BeforeAll
    static void start() throws Exception {
        stage = Rehearsal.start(RequiredParts.asterisk(), Rehearsal.freeAddress());
        logOfStart = stage.exchange().log();
    }

    @AfterAll
    static void end() throws Exception {
        // It is missing when the tests are skipped for want of an Asterisk.
        if (stage != null) {
            stage.close();
        }
    }

    @Test
    void asterisk_starts_with_the_configuration_of_the_operator_and_finds_no_fault_in_it() throws Exception {
        AsteriskServer exchange = stage.exchange();

        assertThat(exchange.command("core waitfullybooted")).contains("fully booted");
        assertThat(exchange.command("dialplan show bot-in")).contains("TryExec(AudioSocket(");
        assertThat(exchange.command("queue show kmb")).contains("PJSIP/clerk");
        assertThat(exchange.command("moh show files")).contains("samantha-moh/signal");
        assertThat(logOfStart).contains("Asterisk 22.").doesNotContain("ERROR").doesNotContain("WARNING");
        assertThat(exchange.log()).doesNotContain("ERROR");
        assertThat(stage.networkLog()).doesNotContain("ERROR");
    }

    @Test
    void a_caller_reaches_the_clerk_and_both_hear_each_other() throws Exception {
        Tone callersTone = new Tone(1000);
        Tone clerksTone = new Tone(700);

        ScriptedPerson caller = stage.dial();
        ScriptedPerson clerk = stage.awaitClerk(PATIENCE);
        clerk.say(clerksTone.lasting(1000));
        caller.say(callersTone.lasting(1000));
        clerk.say(Audio.silence(500));
        caller.hangUp();
        clerk.awaitHangUp(PATIENCE);

        Recording atCaller = caller.recording().orElseThrow();
        Recording atClerk = clerk.recording().orElseThrow();
        assertThat(clerksTone.millisIn(atCaller.heardAudio())).isGreaterThanOrEqualTo(800);
        assertThat(callersTone.millisIn(atClerk.heardAudio())).isGreaterThanOrEqualTo(800);
        assertThat(callersTone.millisIn(atCaller.heardAudio())).isZero();
    }
}
