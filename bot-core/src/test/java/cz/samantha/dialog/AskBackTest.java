package cz.samantha.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Not sure which topic is meant: the line asks back and understands the answer. */
final class AskBackTest {
    private static Call twoNear() {
        return Call.open().hear("něco s registrací", Call.unsure("registrace_jak", "zmena_udaju_registrace"));
    }

    @Test
    void near_topics_are_named_in_the_callers_terms() {
        assertThat(twoNear().said()).isEqualTo("Ptáte se na postup registrace, nebo na změnu údajů v registraci?");
    }

    @Test
    void one_likely_topic_is_asked_to_be_confirmed() {
        Call call = Call.open().hear("ten portál", Call.unsure("volne_byty_kde"));

        assertThat(call.said()).isEqualTo("Ptáte se na nabídku volných bytů, je to tak?");
        assertThat(call.hear("ano").from()).startsWith("topics/volne_byty_kde");
    }

    @Test
    void no_more_than_three_are_named() {
        Call call = Call.open()
                .hear("něco", Call.unsure("registrace_jak", "zmena_udaju_registrace", "volne_byty_kde", "adresa"));

        assertThat(call.state().pending())
                .isEqualTo(new Pending.Choice(
                        java.util.List.of("registrace_jak", "zmena_udaju_registrace", "volne_byty_kde")));
    }

    @ParameterizedTest
    @CsvSource({
        "to první, registrace_jak",
        "to druhé, zmena_udaju_registrace",
        "tu registraci, registrace_jak",
        "změnu těch údajů, zmena_udaju_registrace"
    })
    void the_answer_is_understood_by_place_and_by_word(String answer, String topic) {
        Call call = twoNear().hear(answer);

        assertThat(call.from()).startsWith("topics/" + topic);
        assertThat(call.last().explanation().topics().getFirst().id()).isEqualTo(topic);
    }

    @Test
    void both_are_both_answered() {
        assertThat(twoNear().hear("obojí").from())
                .startsWith("topics/registrace_jak/short", "topics/zmena_udaju_registrace/short");
    }

    @Test
    void none_of_these_are_not_offered_again() {
        Call call = twoNear().hear("ne");

        assertThat(call.from()).containsExactly("prompts/what-do-you-need");
        assertThat(call.state().answered().rejected())
                .containsExactlyInAnyOrder("registrace_jak", "zmena_udaju_registrace");
    }

    @Test
    void another_sure_question_wins() {
        assertThat(twoNear().hear("kde sídlíte").from()).startsWith("topics/adresa");
    }

    @Test
    void an_unclear_answer_is_asked_for_once_more_in_other_words() {
        Call call = twoNear().hear("gruml brdl fňuk");

        assertThat(call.said()).isEqualTo("Jde vám o postup registrace, nebo o změnu údajů v registraci?");
        assertThat(call.hear("gruml brdl fňuk").from()).containsExactly("prompts/no-match-2");
    }

    @Test
    void it_does_not_ask_back_twice_in_a_row() {
        Call call = twoNear().hear("no prostě to", Call.unsure("registrace_jak", "adresa"));

        assertThat(call.from()).startsWith("topics/registrace_jak");
    }

    @Test
    void silence_has_the_question_asked_again() {
        assertThat(twoNear().silence().from()).containsExactly("prompts/still-there", "prompts/ask-back-2");
    }

    @Test
    void what_may_be_urgent_is_not_asked_back() {
        Call call = Call.open().hear("nemám kam jít", Call.unsure("nouze_bez_strechy", "volne_byty_kde"));

        assertThat(call.from()).startsWith("topics/nouze_bez_strechy");
    }
}
