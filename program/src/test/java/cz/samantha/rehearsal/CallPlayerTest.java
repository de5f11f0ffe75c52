package cz.samantha.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.samantha.acoustics.noise.NoiseKind;
import cz.samantha.audio.Audio;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A scripted caller on a line of its own with a bot that is played by another scripted person: no Asterisk. */
final class CallPlayerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration QUIET = Duration.ofMillis(500);
    private static final Audio WORDS = new Tone(600).lasting(300);

    private final List<CallReport> reports = new CopyOnWriteArrayList<>();
    private final LoopLine line;

    CallPlayerTest() throws Exception {
        line = new LoopLine(UUID.randomUUID());
    }

    @AfterEach
    void close() throws Exception {
        line.close();
    }

    private void play(CallStep... steps) throws Exception {
        CallScript script = new CallScript(Rehearsal.CALLER_NUMBER, Rehearsal.OFFICE_NUMBER, List.of(steps));
        new CallPlayer(line.caller(), Optional.empty(), text -> WORDS, reports::add).play(script);
    }

    @Test
    void the_caller_hears_the_greeting_asks_and_the_latency_of_the_answer_is_told() throws Exception {
        CompletableFuture<Void> bot = Background.run(() -> {
            line.bot().say(WORDS);
            line.bot().awaitSpeech(PATIENCE);
            line.bot().awaitQuiet(QUIET, PATIENCE);
            line.bot().say(WORDS);
            line.bot().awaitKey(PATIENCE);
        });

        play(
                new CallStep.WaitForPrompt(),
                new CallStep.Say("jaké jsou volné byty"),
                new CallStep.WaitForPrompt(),
                new CallStep.PressKey('0'),
                new CallStep.HangUp());
        bot.get();

        assertThat(reports)
                .hasSize(6)
                .hasAtLeastOneElementOfType(CallReport.PromptHeard.class)
                .contains(new CallReport.Said(CallReport.Speaker.CALLER, "jaké jsou volné byty"))
                .contains(new CallReport.KeyPressed('0'))
                .endsWith(new CallReport.Ended());
        assertThat(reports)
                .filteredOn(CallReport.AnswerBegan.class::isInstance)
                .singleElement()
                .satisfies(report -> assertThat(((CallReport.AnswerBegan) report).latency())
                        .as("the bot waits for 500 ms of silence before it answers")
                        .isGreaterThanOrEqualTo(450));
    }

    @Test
    void the_caller_speaks_over_a_prompt_and_hears_when_it_stops() throws Exception {
        CompletableFuture<Void> bot = Background.run(() -> {
            CompletableFuture<Speech> prompt = line.bot().startSaying(new Tone(440).lasting(500));
            line.bot().awaitSpeech(PATIENCE);
            prompt.get();
            line.bot().awaitQuiet(QUIET, PATIENCE);
            line.bot().say(WORDS);
        });

        play(
                new CallStep.Interrupt("jaká je otevírací doba", 200),
                new CallStep.WaitForPrompt(),
                new CallStep.HangUp());
        bot.get();

        assertThat(reports)
                .extracting(Object::getClass)
                .containsExactly(
                        CallReport.Said.class,
                        CallReport.PromptStopped.class,
                        CallReport.AnswerBegan.class,
                        CallReport.PromptHeard.class,
                        CallReport.Ended.class);
    }

    @Test
    void a_sound_over_a_prompt_is_made_and_whether_the_prompt_went_on_is_told() throws Exception {
        CompletableFuture<Void> bot = Background.run(() -> line.bot().say(new Tone(440).lasting(4_000)));

        play(new CallStep.Sound(NoiseKind.COUGHS, 200), new CallStep.WaitForPrompt());
        bot.get();

        assertThat(reports)
                .startsWith(new CallReport.SoundMade(NoiseKind.COUGHS, true))
                .endsWith(new CallReport.Ended());
    }

    @Test
    void noise_around_the_words_does_not_move_the_true_end_of_the_speech() throws Exception {
        CallerSound noisy = CallerSound.of("slova", Manner.in(NoiseKind.WHITE, 10), text -> WORDS);

        Speech speech = line.caller().say(noisy);

        assertThat(noisy.sound().durationMillis()).isEqualTo(WORDS.durationMillis() + 2_000);
        assertThat(speech.durationMillis()).isLessThan(1_500);
    }

    @Test
    void who_pauses_stops_in_the_middle_of_his_sentence() {
        CallerSound paused = CallerSound.of("jak můžu získat byt", Manner.pausing(500), text -> WORDS);

        assertThat(paused.sound()).isEqualTo(WORDS.then(Audio.silence(500)).then(WORDS));
    }

    @Test
    void without_a_telephone_network_there_is_nobody_to_be_handed_to() throws Exception {
        line.bot().hangUp();

        play(new CallStep.WaitForClerk(), new CallStep.ClerkSays("dobrý den"));

        assertThat(reports).containsExactly(new CallReport.HandedOver(), new CallReport.Ended());
    }

    @Test
    void a_bot_that_hangs_up_too_early_is_told_with_the_step() {
        line.bot().hangUp();

        assertThatThrownBy(() -> play(new CallStep.WaitForPrompt()))
                .isInstanceOf(RehearsalException.class)
                .hasMessageContaining("Step 1")
                .hasMessageContaining("closed");
        assertThat(reports).containsExactly(new CallReport.Ended());
    }

    /** A task whose failure the test sees. */
    private interface Background {
        void task() throws Exception;

        static CompletableFuture<Void> run(Background task) {
            CompletableFuture<Void> done = new CompletableFuture<>();
            Thread.ofVirtual().start(() -> {
                try {
                    task.task();
                    done.complete(null);
                } catch (Exception e) {
                    done.completeExceptionally(e);
                }
            });
            return done;
        }
    }
}
