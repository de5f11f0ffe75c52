package cz.samantha.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.ear.ExpectedAnswer;
import cz.samantha.ear.ExpectedAnswer.Kind;
import org.junit.jupiter.api.Test;

/** What the ear is told to listen for, in calls with the script of Plzeň. */
final class ExpectedAnswersTest {
    private static ExpectedAnswer expectedBy(Call call) {
        return ExpectedAnswers.of(Call.PLZEN, call.state());
    }

    @Test
    void nothing_in_particular_is_expected_after_the_greeting() {
        assertThat(expectedBy(Call.open()).isNothing()).isTrue();
    }

    @Test
    void an_offer_waits_for_yes_or_no() {
        assertThat(expectedBy(Call.open().hear("kde vás najdu")).kinds()).containsExactly(Kind.YES_NO);
    }

    @Test
    void a_choice_waits_for_a_place_or_the_name_of_a_topic() {
        ExpectedAnswer expected =
                expectedBy(Call.open().hear("něco", Call.unsure("registrace_jak", "zmena_udaju_registrace")));

        assertThat(expected.kinds()).containsExactlyInAnyOrder(Kind.YES_NO, Kind.PLACE);
        assertThat(expected.phrases()).hasSize(2).contains("postup registrace");
    }

    @Test
    void a_callback_waits_for_yes_then_a_number_then_yes_again_and_for_a_name_in_whatever_words() {
        Call call = Call.closed().hear("spojte mě s člověkem");
        assertThat(expectedBy(call).kinds()).contains(Kind.YES_NO);

        call.hear("ne");
        assertThat(expectedBy(call).kinds()).containsExactly(Kind.DIGITS);

        call.hear("sedm sedm sedm jedna dva tři čtyři pět šest");
        assertThat(expectedBy(call).kinds()).containsExactlyInAnyOrder(Kind.DIGITS, Kind.YES_NO);

        call.hear("ano");
        assertThat(expectedBy(call).isNothing()).isTrue();
    }

    @Test
    void the_guide_waits_for_its_choices_as_they_are_said() {
        Call call = Call.open().hear("co umíte", Call.sure("co_umite"));

        assertThat(call.state().flow()).isPresent();
        assertThat(expectedBy(call).phrases())
                .contains("volné byty", "něco jiného")
                .doesNotContain("volne byty");
    }

    @Test
    void a_dictated_number_may_be_read_back() {
        Call call = Call.open()
                .hear("jaké máte telefonní číslo")
                .hear("pomalu já si to píšu", Call.sure("nadiktovat_pomalu"));

        assertThat(expectedBy(call).kinds()).contains(Kind.DIGITS, Kind.YES_NO);
    }

    @Test
    void nothing_is_expected_of_who_is_put_through() {
        assertThat(expectedBy(Call.open().hear("přepojte mě na operátora")).isNothing())
                .isTrue();
    }
}
