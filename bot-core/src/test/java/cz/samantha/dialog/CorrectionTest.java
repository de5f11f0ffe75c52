package cz.samantha.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The caller takes an answer back. */
final class CorrectionTest {
    @Test
    void a_correction_is_met_with_one_apology_and_a_question() {
        Call call = Call.open().hear("jak se zaregistruju").hear("ne to jsem nemyslela");

        assertThat(call.from()).containsExactly("prompts/correction");
    }

    @Test
    void the_wrong_answer_is_never_repeated() {
        Call call = Call.open()
                .hear("jak se zaregistruju")
                .hear("ne to jsem nemyslela")
                .hear("ta registrace", Call.sure("registrace_jak", "zmena_udaju_registrace"));

        assertThat(call.from()).doesNotContain("topics/registrace_jak", "topics/registrace_jak/short");
    }

    @Test
    void only_the_wrong_topic_again_leads_to_the_offer_of_a_person() {
        Call call = Call.open()
                .hear("jak se zaregistruju")
                .hear("ne to jsem nemyslela")
                .hear("jak se zaregistruju");

        assertThat(call.from()).containsExactly("prompts/no-match-3");
        assertThat(call.state().pending()).isEqualTo(Pending.WANT_PERSON);
    }

    @Test
    void the_right_topic_in_the_same_breath_is_answered_at_once() {
        Call call = Call.open()
                .hear("jak se zaregistruju")
                .hear("ne registraci ale adresu", Call.rejecting("registrace_jak", "adresa"));

        assertThat(call.from()).startsWith("prompts/corrected", "topics/adresa");
    }

    @Test
    void a_correction_with_a_question_beside_it_is_answered_at_once() {
        Call call = Call.open()
                .hear("jak se zaregistruju")
                .hear("to jsem nemyslela kde sídlíte", Call.sure("oprava_nemyslel", "adresa"));

        assertThat(call.from()).startsWith("prompts/corrected", "topics/adresa");
    }

    @Test
    void the_second_correction_offers_a_person() {
        Call call = Call.open()
                .hear("jak se zaregistruju")
                .hear("ne to jsem nemyslela")
                .hear("kde sídlíte")
                .hear("ne to jsem nemyslela");

        assertThat(call.state().pending()).isEqualTo(Pending.WANT_PERSON);
    }

    @Test
    void once_an_answer_is_accepted_everything_may_be_asked_again() {
        Call call = Call.open()
                .hear("jak se zaregistruju")
                .hear("ne to jsem nemyslela")
                .hear("kde sídlíte")
                .hear("jak se zaregistruju");

        assertThat(call.from()).startsWith("topics/registrace_jak");
    }

    @Test
    void what_may_have_been_meant_instead_is_asked_after_the_apology() {
        Call call = Call.open()
                .hear("kdy máte otevřeno")
                .hear(
                        "ne ten ne já myslela adresu",
                        Call.unsure("oprava_nemyslel", "realitni_portal_adresa", "adresa"));

        assertThat(call.from()).containsExactly("prompts/corrected", "prompts/ask-back-2");
        assertThat(call.hear("to druhé").from()).startsWith("topics/adresa");
    }
}
