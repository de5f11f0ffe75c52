package cz.samantha.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Flows in the middle of all that callers do. */
final class FlowsInCallsTest {
    private static Call message() {
        return Call.open().hear("nechám vzkaz", Call.sure("zpetne_volani")).hear("ne");
    }

    private static String step(Call call) {
        return call.state().flow().map(flow -> flow.state().step()).orElse("");
    }

    @Test
    void a_topic_begins_its_flow() {
        Call call = Call.open().hear("nechám vzkaz", Call.sure("zpetne_volani"));

        assertThat(call.from()).startsWith("topics/zpetne_volani", "flows/zpetne_volani/cislo/offer");
    }

    @Test
    void a_question_in_the_middle_is_answered_in_brief_and_the_flow_asks_again() {
        Call call = message().hear("kdy máte otevřeno");

        assertThat(call.from()).startsWith("topics/oteviraci_doba/short");
        assertThat(call.from().getLast()).startsWith("flows/zpetne_volani/cislo");
        assertThat(step(call)).isEqualTo("cislo");
    }

    @Test
    void danger_ends_a_flow() {
        Call call = message().hear("u nás hoří");

        assertThat(call.from()).containsExactly("topics/tisen_112");
        assertThat(call.state().flow()).isEmpty();
    }

    @Test
    void a_request_for_a_person_ends_it_where_people_can_be_reached() {
        assertThat(message().hear("spojte mě s člověkem").end()).isInstanceOf(Act.Transfer.class);
    }

    @Test
    void out_of_hours_the_message_is_the_way_to_a_person_and_does_not_begin_anew() {
        Call call = Call.closed()
                .hear("spojte mě s člověkem")
                .hear("ne")
                .hear("sedm sedm sedm jedna dva tři čtyři pět šest")
                .hear("ano");
        assertThat(step(call)).isEqualTo("jmeno");

        call.hear("spojte mě s člověkem");

        assertThat(step(call)).isEqualTo("jmeno");
    }

    @Test
    void who_says_goodbye_is_let_go() {
        assertThat(message().hear("na shledanou").end()).isInstanceOf(Act.HangUp.class);
    }

    @Test
    void digits_are_keyed_and_zero_is_one_of_them() {
        Call call = message();
        for (char key : "777000456".toCharArray()) {
            call.key(key);
        }

        assertThat(call.said()).contains("sedm sedm sedm, nula nula nula, čtyři pět šest");
    }

    @Test
    void silence_has_the_question_asked_again_and_three_end_the_call() {
        Call call = message();

        assertThat(call.silence().from()).startsWith("prompts/still-there", "flows/zpetne_volani/cislo/ask");
        call.silence();
        assertThat(call.silence().end()).isInstanceOf(Act.HangUp.class);
    }

    @Test
    void what_the_flow_asked_can_be_repeated_and_slowed_down() {
        Call call = message();

        assertThat(call.hear("cože", Call.sure("zopakovat")).from().getLast())
                .startsWith("flows/zpetne_volani/cislo/ask");
        call.hear("pomaleji prosím", Call.sure("pomaleji_hlasiteji"));
        assertThat(call.says()).isNotEmpty().allMatch(say -> say.delivery().pace() == Delivery.Pace.SLOW);
        assertThat(step(call)).isEqualTo("cislo");
    }

    @Test
    void a_number_that_cannot_be_taken_does_not_end_in_a_circle() {
        Call call = Call.closed().hear("spojte mě s člověkem").hear("ne");
        for (int i = 0; i < 4; i++) {
            call.hear("gruml brdl fňuk");
        }

        assertThat(call.state().flow()).isEmpty();
        assertThat(call.end()).isInstanceOf(Act.Listen.class);
    }

    @Test
    void the_guide_leads_to_an_answer() {
        Call call = Call.open()
                .hear("co umíte", Call.sure("co_umite"))
                .hear("volné byty", Call.unsure("volne_byty_kde", "volne_byty_konkretni"));

        assertThat(call.from()).startsWith("topics/volne_byty_kde");
        assertThat(call.state().flow()).isEmpty();
    }

    @Test
    void digits_belong_to_the_flow_and_are_no_wish_for_dictation() {
        Call call = message().hear("sedm sedm sedm", Call.sure("nadiktovat_pomalu"));

        assertThat(call.from()).containsExactly("flows/zpetne_volani/cislo/more");
    }

    @Test
    void a_question_about_recording_returns_to_the_flow() {
        Call call = message().hear("nahráváte ten hovor", Call.sure("gdpr_nahravani"));

        assertThat(call.from()).containsExactly("topics/gdpr_nahravani/short", "flows/zpetne_volani/cislo/ask");
    }

    @Test
    void what_a_flow_answers_counts_as_answered() {
        Call call = Call.open().hear("co umíte", Call.sure("co_umite")).hear("volné byty");

        assertThat(call.last().explanation().topics().getFirst().id()).isEqualTo("volne_byty_kde");
        assertThat(call.last().explanation().answered()).isEqualTo(1);
    }
}
