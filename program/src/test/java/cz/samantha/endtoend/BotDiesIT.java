package cz.samantha.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.journal.CallRecord;
import cz.samantha.rehearsal.Rehearsal;
import cz.samantha.rehearsal.RequiredParts;
import cz.samantha.rehearsal.ScriptedPerson;
import cz.samantha.rehearsal.Tone;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever becomes of the bot, the caller reaches people. */
final class BotDiesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static Rehearsal stage;
    private static InetSocketAddress fastAgi;

    @TempDir
    private Path folder;

    private BotProcess bot;

    @BeforeAll
    static void startExchange() throws Exception {
        RequiredParts.voices();
        fastAgi = Rehearsal.freeAddress();
        stage = Rehearsal.start(RequiredParts.asterisk(), fastAgi);
    }

    @AfterAll
    static void stopExchange() throws Exception {
        stage.close();
    }

    @BeforeEach
    void startBot() throws Exception {
        bot = BotProcess.start(folder, fastAgi, stage.exchange().manager());
    }

    @AfterEach
    void endCalls() throws Exception {
        stage.endCalls();
        bot.close();
    }

    @Test
    void killed_in_the_middle_of_a_call_it_leaves_the_caller_to_the_clerk_and_a_journal_that_can_be_read()
            throws Exception {
        ScriptedPerson caller = stage.dial();
        caller.awaitSpeech(PATIENCE);
        CallRecord before = new JournalOfCalls(bot.journal())
                .newest(c -> !c.turns().isEmpty()
                        && c.turns().getFirst().firstAudioAt().isPresent());

        bot.kill();

        assertTalksToTheClerk(caller);
        CallRecord after = new JournalOfCalls(bot.journal()).newest(c -> true);
        assertThat(after.entries()).containsAll(before.entries());
        assertThat(after.end()).isEmpty();
    }

    @Test
    void frozen_in_the_middle_of_a_call_it_loses_the_caller_to_the_clerk_when_the_dead_man_timer_runs_out()
            throws Exception {
        ScriptedPerson caller = stage.dial();
        caller.awaitSpeech(PATIENCE);

        bot.freeze();

        assertTalksToTheClerk(caller);
    }

    @Test
    void told_to_stop_it_moves_the_caller_to_the_clerk_and_ends_well() throws Exception {
        ScriptedPerson caller = stage.dial();
        caller.awaitSpeech(PATIENCE);

        int status = bot.stop();

        assertThat(status).isZero();
        assertTalksToTheClerk(caller);
    }

    private static void assertTalksToTheClerk(ScriptedPerson caller) throws Exception {
        Tone tone = new Tone(700);
        ScriptedPerson clerk = stage.awaitClerk(PATIENCE);
        clerk.say(tone.lasting(1000));
        caller.awaitQuiet(Duration.ofMillis(300), PATIENCE);
        assertThat(tone.millisIn(caller.heard())).isGreaterThanOrEqualTo(800);
    }
}
