package cz.samantha.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The dialplan's side of the contract with the bot: a real Asterisk, and the smallest bot there can be. */
final class CallWithStubBotIT {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Tone BOTS_TONE = new Tone(440);
    private static final Tone CALLERS_TONE = new Tone(1000);

    private static StubBot bot;
    private static Rehearsal stage;

    @BeforeAll
    static void start() throws Exception {
        AsteriskInstallation asterisk = RequiredParts.asterisk();
        bot = new StubBot();
        stage = Rehearsal.start(asterisk, bot.address());
    }

    @AfterAll
    static void end() throws Exception {
        // Both are missing when the tests are skipped for want of an Asterisk.
        if (stage != null) {
            stage.close();
        }
        if (bot != null) {
            bot.close();
        }
    }

    @AfterEach
    void endCalls() throws Exception {
        stage.endCalls();
        bot.forget();
    }

    @Test
    void the_bot_is_told_who_calls_and_speaks_and_hears_and_gets_keys() throws Exception {
        ScriptedPerson caller = stage.dial("420603000222", "420378000111");
        ScriptedPerson line = bot.awaitLine();
        line.say(BOTS_TONE.lasting(600));
        Speech greeting = caller.awaitQuiet(Duration.ofMillis(300), PATIENCE);
        Speech question = caller.say(CALLERS_TONE.lasting(600));
        line.awaitQuiet(Duration.ofMillis(300), PATIENCE);
        caller.press('0');
        char key = line.awaitKey(PATIENCE);
        caller.hangUp();
        line.awaitHangUp(PATIENCE);

        assertThat(bot.announced()).containsEntry("agi_callerid", "420603000222");
        assertThat(bot.announced()).containsEntry("agi_extension", "420378000111");
        assertThat(greeting.durationMillis()).isBetween(400L, 800L);
        assertThat(question.durationMillis()).isBetween(400L, 800L);
        assertThat(key).isEqualTo('0');
        assertThat(BOTS_TONE.millisIn(caller.heard())).isGreaterThanOrEqualTo(400);
        assertThat(CALLERS_TONE.millisIn(line.heard())).isGreaterThanOrEqualTo(400);
    }

    @Test
    void a_called_number_with_a_plus_sign_reaches_the_bot_too() throws Exception {
        stage.dial("+420603000222", "+420378000111");
        bot.awaitLine();

        assertThat(bot.announced()).containsEntry("agi_extension", "420378000111");
    }

    @Test
    void a_bot_that_dies_leaves_the_caller_to_the_clerk() throws Exception {
        ScriptedPerson caller = stage.dial();
        bot.awaitLine().close();
        stage.awaitClerk(PATIENCE);

        assertThat(caller.isOnTheLine()).isTrue();
    }

    @Test
    void a_bot_that_freezes_leaves_the_caller_to_the_clerk_when_the_dead_man_timer_runs_out() throws Exception {
        ScriptedPerson caller = stage.dial();
        bot.awaitLine().freeze();
        ScriptedPerson clerk = stage.awaitClerk(PATIENCE);
        clerk.say(BOTS_TONE.lasting(1000));
        caller.awaitQuiet(Duration.ofMillis(300), PATIENCE);

        assertThat(BOTS_TONE.millisIn(caller.heard())).isGreaterThanOrEqualTo(800);
    }

    @Test
    void a_queue_that_does_not_exist_falls_back_to_the_clerk() throws Exception {
        bot.willSet(Map.of("BOT_QUEUE", "neexistuje"));
        stage.dial();
        bot.awaitLine().hangUp();

        assertThat(stage.awaitClerk(PATIENCE).isOnTheLine()).isTrue();
    }

    @Test
    void only_a_bot_that_says_so_ends_the_call() throws Exception {
        bot.willSet(Map.of("BOT_RESULT", "hangup"));
        ScriptedPerson caller = stage.dial();
        bot.awaitLine().hangUp();
        caller.awaitHangUp(PATIENCE);

        assertThatThrownBy(() -> stage.awaitClerk(Duration.ZERO)).isInstanceOf(RehearsalException.class);
    }
}
