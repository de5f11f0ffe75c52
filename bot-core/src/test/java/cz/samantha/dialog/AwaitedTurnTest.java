package cz.samantha.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.script.TurnTaking;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a silence ends what a caller says, by what Plzeň's line asked before. */
final class AwaitedTurnTest {
    private static final TurnTaking TIMING = Call.PLZEN.settings().turnTaking();

    private final Call call = Call.open();

    @ParameterizedTest
    @ValueSource(strings = {"kdy máte otevřeno", "kde sídlíte", "chci mluvit s operátorem", "jaká je otevírací doba"})
    void a_question_that_is_clear_and_whole_ends_soon(String question) {
        assertThat(silence(question)).isLessThanOrEqualTo(TIMING.whenProbablyComplete());
    }

    @ParameterizedTest
    @ValueSource(strings = {"já bych se chtěl zeptat jak", "dobrý den já bych", "potřebovala bych vědět jestli"})
    void what_hangs_is_waited_for(String begun) {
        assertThat(silence(begun)).isGreaterThan(TIMING.whenProbablyComplete());
    }

    @Test
    void a_sentence_without_its_noun_hangs() {
        assertThat(silence("chtěla bych požádat o městský")).isEqualTo(TIMING.whenHanging());
    }

    @Test
    void digits_that_nobody_asked_for_are_waited_for_too() {
        assertThat(silence("moje číslo je sedm sedm sedm jedna")).isEqualTo(TIMING.betweenDigits());
    }

    @Test
    void yes_and_no_to_an_offer_end_at_once() {
        call.hear("bla bla").hear("bla bla").hear("bla bla");
        assertThat(call.state().pending()).isEqualTo(Pending.WANT_PERSON);

        assertThat(silence("ano")).isEqualTo(TIMING.whenComplete());
        assertThat(silence("ne děkuji")).isEqualTo(TIMING.whenComplete());
    }

    @Test
    void a_telephone_number_is_waited_for_to_its_last_digit() {
        call.hear("zavolejte mi prosím zpátky").hear("ne");

        assertThat(silence("sedm sedm sedm")).isEqualTo(TIMING.betweenDigits());
        assertThat(silence("sedm sedm sedm jedna dva tři")).isEqualTo(TIMING.betweenDigits());
        assertThat(silence("sedm sedm sedm jedna dva tři čtyři pět šest")).isEqualTo(TIMING.whenProbablyComplete());
    }

    @Test
    void digits_heard_in_an_earlier_turn_count() {
        call.hear("zavolejte mi prosím zpátky").hear("ne").hear("sedm sedm sedm jedna dva tři");

        assertThat(silence("čtyři pět")).isEqualTo(TIMING.betweenDigits());
        assertThat(silence("čtyři pět šest")).isEqualTo(TIMING.whenProbablyComplete());
    }

    @Test
    void a_number_that_was_read_back_is_confirmed_with_one_word() {
        call.hear("zavolejte mi prosím zpátky").hear("ne").hear("sedm sedm sedm jedna dva tři čtyři pět šest");

        assertThat(silence("ano")).isEqualTo(TIMING.whenComplete());
        assertThat(silence("jo")).isEqualTo(TIMING.whenComplete());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hm", "jo", "aha", "no jo", "jasně", "Aha."})
    void who_shows_that_he_listens_does_not_interrupt(String aside) {
        call.hear("kdy máte otevřeno");

        assertThat(awaited().interrupts(aside)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ne počkejte", "stop", "a v pátek", "jo a kde sídlíte"})
    void who_says_something_does(String words) {
        call.hear("kdy máte otevřeno");

        assertThat(awaited().interrupts(words)).isTrue();
    }

    @Test
    void to_a_question_for_yes_or_no_an_answer_is_an_answer() {
        call.hear("bla bla").hear("bla bla").hear("bla bla");

        assertThat(awaited().interrupts("jo")).isTrue();
        assertThat(awaited().interrupts("aha")).isFalse();
    }

    private Duration silence(String text) {
        return awaited().silenceNeeded(text);
    }

    private AwaitedTurn awaited() {
        return new AwaitedTurn(Call.PLZEN, call.state());
    }
}
