package cz.samantha.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.journal.CallRecord;
import cz.samantha.journal.TurnRecord;
import cz.samantha.rehearsal.Rehearsal;
import cz.samantha.rehearsal.ScriptedPerson;
import cz.samantha.rehearsal.Speech;
import cz.samantha.rehearsal.Tone;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The whole way of a call: a caller's voice through a real Asterisk to the real bot, and back. */
final class CallWithBotIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PROMPT_OVER = Duration.ofSeconds(1);

    @RegisterExtension
    static final BotOnTheLine BOT = new BotOnTheLine();

    @Test
    void a_caller_is_greeted_asks_a_question_and_is_answered() throws Exception {
        ScriptedPerson caller = greeted();

        Speech question = caller.say(BOT.voice().speak("jaká je otevírací doba"));
        caller.awaitSpeechAfter(question.endNanos(), PATIENCE);
        caller.hangUp();

        CallRecord call = BOT.journal().newest(c -> c.end().isPresent());
        TurnRecord turn = call.turns().get(1);
        assertThat(turn.heard().orElseThrow().heard().best().text()).isEqualTo("jaká je otevírací doba");
        assertThat(turn.understood().orElseThrow().topics().getFirst().id()).isEqualTo("oteviraci_doba");
        assertThat(turn.turnLatencyMillis()).isPresent();
        assertThat(call.end().orElseThrow().how()).isEqualTo("caller-hung-up");
        assertThat(call.start().orElseThrow().caller().number()).isEqualTo(Rehearsal.CALLER_NUMBER);
    }

    @Test
    void a_caller_interrupts_an_answer_and_gets_the_next_one() throws Exception {
        ScriptedPerson caller = greeted();
        Speech question = caller.say(BOT.voice().speak("jak můžu získat městský byt"));

        caller.interrupt(
                question.endNanos(), Duration.ofMillis(1500), BOT.voice().speak("kde vás najdu"), PATIENCE);
        CallRecord call = BOT.journal()
                .newest(c ->
                        c.turns().size() > 2 && c.turns().get(2).firstAudioAt().isPresent());

        assertThat(call.turns().get(1).bargeIn()).isPresent();
        assertThat(call.turns()
                        .get(2)
                        .understood()
                        .orElseThrow()
                        .topics()
                        .getFirst()
                        .id())
                .isEqualTo("adresa");
    }

    @Test
    void the_star_key_repeats_and_keys_work_while_a_prompt_is_played() throws Exception {
        ScriptedPerson caller = BOT.stage().dial();
        caller.awaitSpeech(PATIENCE);
        caller.press('*');

        CallRecord call = BOT.journal()
                .newest(c ->
                        c.turns().size() > 1 && c.turns().get(1).firstAudioAt().isPresent());
        assertThat(call.turns().get(1).kind()).isEqualTo("key");
        assertThat(call.turns().get(1).acts()).isNotEmpty();
    }

    @Test
    void who_asks_for_a_person_is_moved_to_the_clerk_and_both_hear_each_other() throws Exception {
        Tone callersTone = new Tone(1000);
        Tone clerksTone = new Tone(700);
        ScriptedPerson caller = greeted();

        caller.say(BOT.voice().speak("přepojte mě prosím na operátora"));
        ScriptedPerson clerk = BOT.stage().awaitClerk(PATIENCE);
        clerk.say(clerksTone.lasting(1000));
        caller.say(callersTone.lasting(1000));
        clerk.awaitQuiet(Duration.ofMillis(300), PATIENCE);
        caller.hangUp();

        assertThat(clerksTone.millisIn(caller.heard())).isGreaterThanOrEqualTo(800);
        assertThat(callersTone.millisIn(clerk.heard())).isGreaterThanOrEqualTo(800);
        CallRecord call = BOT.journal().newest(c -> progress(c).contains("completed"));
        assertThat(progress(call)).containsSubsequence("queued", "connected", "completed");
        assertThat(call.end().orElseThrow().how()).isEqualTo("transferred");
    }

    @Test
    void the_key_zero_leads_to_the_clerk_at_once() throws Exception {
        ScriptedPerson caller = BOT.stage().dial();
        caller.awaitSpeech(PATIENCE);
        caller.press('0');

        assertThat(BOT.stage().awaitClerk(PATIENCE).isOnTheLine()).isTrue();
        assertThat(caller.isOnTheLine()).isTrue();
    }

    @Test
    void who_says_goodbye_hears_a_goodbye_and_the_bot_hangs_up() throws Exception {
        ScriptedPerson caller = greeted();

        caller.say(BOT.voice().speak("nashledanou"));
        caller.awaitHangUp(PATIENCE);

        assertThat(BOT.journal()
                        .newest(c -> c.end().isPresent())
                        .end()
                        .orElseThrow()
                        .how())
                .isEqualTo("bot-hung-up");
    }

    @Test
    void after_a_restart_of_asterisk_the_bot_reconnects_by_itself() throws Exception {
        BOT.stage().restartExchange();

        ScriptedPerson caller = greeted();
        caller.say(BOT.voice().speak("nashledanou"));
        caller.awaitHangUp(PATIENCE);

        assertThat(BOT.journal()
                        .newest(c -> c.end().isPresent())
                        .end()
                        .orElseThrow()
                        .how())
                .isEqualTo("bot-hung-up");
    }

    /** A caller who has heard the greeting. */
    private static ScriptedPerson greeted() throws Exception {
        long dialledNanos = System.nanoTime();
        ScriptedPerson caller = BOT.stage().dial();
        caller.awaitSpeechAfter(dialledNanos, PATIENCE);
        caller.awaitQuiet(PROMPT_OVER, PATIENCE);
        return caller;
    }

    private static List<String> progress(CallRecord call) {
        return call.transferProgress().stream()
                .map(progress -> progress.progress())
                .toList();
    }
}
