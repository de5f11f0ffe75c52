package cz.samantha.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Several questions, anger, other languages, recording. */
final class ToneAndOrderTest {
    @Test
    void the_hours_are_told_after_the_address_whatever_was_asked_first() {
        Call call = Call.open().hear("kdy a kde", Call.sure("oteviraci_doba", "adresa"));

        assertThat(call.from()).startsWith("topics/adresa/short", "topics/oteviraci_doba/short");
    }

    @Test
    void no_more_than_three_questions_are_answered_at_once() {
        Call call =
                Call.open().hear("všechno", Call.sure("adresa", "oteviraci_doba", "telefon_kontakt", "registrace_jak"));

        assertThat(call.from()).filteredOn(id -> id.startsWith("topics/")).hasSize(3);
    }

    @Test
    void danger_among_other_questions_is_all_that_counts() {
        Call call = Call.open().hear("vše", Call.sure("tisen_112", "adresa"));

        assertThat(call.from()).containsExactly("topics/tisen_112");
    }

    @Test
    void the_second_angry_word_beside_a_question_offers_a_person() {
        Call call = Call.open().hear("sakra kde sídlíte", Call.sure("adresa"));
        assertThat(call.from()).endsWith("prompts/anything-else");

        call.hear("a kdy máte sakra otevřeno", Call.sure("oteviraci_doba"));

        assertThat(call.from()).endsWith("prompts/offer-person");
    }

    @Test
    void who_only_swears_gets_a_person_at_once() {
        Call call = Call.open().hear("jděte do háje", Call.sure("frustrace_nadavky"));

        assertThat(call.said()).startsWith("Rozumím");
        assertThat(call.end()).isInstanceOf(Act.Transfer.class);
    }

    @Test
    void a_foreign_caller_hears_his_sentence_and_the_person_is_told_the_language() {
        Call call = Call.open().hear("do you speak english");

        assertThat(call.said()).isEqualTo("I speak only Czech. I am connecting you to a colleague.");
        assertThat(call.end()).isEqualTo(new Act.Transfer("kmb", "jazyk/en"));
    }

    @Test
    void out_of_hours_a_foreign_caller_is_promised_no_connection() {
        Call call = Call.closed().hear("do you speak english");

        assertThat(call.said()).doesNotContain("connecting").contains("Monday");
        assertThat(call.end()).isInstanceOf(Act.Listen.class);
    }

    @Test
    void slovak_is_answered_in_czech() {
        Call call = Call.open().hear("hovoríte po slovensky", Call.sure("jazyk"));

        assertThat(call.said()).contains("odpovím vám česky");
        assertThat(call.end()).isInstanceOf(Act.Listen.class);
    }

    @Test
    void a_language_without_a_sentence_of_its_own_gets_the_general_one_and_a_person() {
        Call call = Call.open().hear("mluvíte vietnamsky", Call.sure("jazyk"));

        assertThat(call.from()).startsWith("topics/jazyk");
        assertThat(call.end()).isEqualTo(new Act.Transfer("kmb", "jazyk"));
    }

    @Test
    void who_refuses_recording_is_not_recorded_from_that_moment() {
        Call call = Call.open().hear("nesouhlasím s nahráváním", Call.sure("gdpr_nahravani"));

        assertThat(call.last().acts()).contains(new Act.StopRecording());
        assertThat(call.from()).startsWith("prompts/recording-stopped");
        call.hear("nesouhlasím s nahráváním", Call.sure("gdpr_nahravani"));
        assertThat(call.last().acts()).doesNotContain(new Act.StopRecording());
    }

    @Test
    void a_question_about_recording_stops_nothing() {
        Call call = Call.open().hear("nahráváte ten hovor", Call.sure("gdpr_nahravani"));

        assertThat(call.last().acts()).doesNotContain(new Act.StopRecording());
        assertThat(call.from()).startsWith("topics/gdpr_nahravani");
    }

    @Test
    void violence_is_answered_in_a_low_voice_and_the_rest_of_the_call_is_not() {
        Call call = Call.closed().hear("manžel mě mlátí");

        assertThat(call.says().getFirst().delivery().volume()).isEqualTo(Delivery.Volume.QUIET);
        assertThat(call.state().delivery()).isEqualTo(Delivery.NORMAL);
    }

    @Test
    void the_transfer_after_violence_is_told_in_a_low_voice_too() {
        Call call = Call.open().hear("manžel mě mlátí");

        assertThat(call.says())
                .hasSizeGreaterThan(1)
                .allMatch(say -> say.delivery().volume() == Delivery.Volume.QUIET);
    }

    @Test
    void who_perhaps_has_finished_is_asked_and_not_cut_off() {
        Call call = Call.open().hear("tak jo", Call.unsure("konec", "adresa"));

        assertThat(call.from()).containsExactly("prompts/anything-else");
        assertThat(call.hear("no nevím", Call.unsure("ne")).end()).isInstanceOf(Act.Listen.class);
    }
}
