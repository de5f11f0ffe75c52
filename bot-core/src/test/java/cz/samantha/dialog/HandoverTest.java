package cz.samantha.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.script.Script;
import cz.samantha.script.ScriptLoader;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a caller gets a person or leaves a message. */
final class HandoverTest {
    @Test
    void a_request_for_a_person_is_met_at_once() {
        Call call = Call.open().hear("spojte mě s člověkem");

        assertThat(call.from()).containsExactly("prompts/transfer");
        assertThat(call.end()).isEqualTo(new Act.Transfer("kmb", "operator"));
    }

    @Test
    void out_of_hours_the_next_opening_is_told_and_a_message_taken() {
        Call call = Call.closed().hear("spojte mě s člověkem");

        assertThat(call.said()).contains("nikdo z kolegů není", "Znovu otevřeme v pondělí", "vzkaz", "?");
        assertThat(call.end()).isInstanceOf(Act.Listen.class);
        assertThat(call.state().flow()).isPresent();
    }

    @Test
    void without_staff_nothing_is_said_of_closing() {
        Call call = Call.withoutStaff().key('0');

        assertThat(call.said()).contains("pracovníci teď hovoří").doesNotContain("zavřeno");
        assertThat(call.state().flow()).isPresent();
    }

    @Test
    void a_message_holds_number_name_matter_and_what_was_spoken_about() {
        Call call = Call.closed()
                .hear("kde najdu volné byty")
                .hear("spojte mě s člověkem")
                .hear("ano")
                .hear("ano")
                .hear("jmenuju se nováková");

        assertThat(call.last().acts())
                .filteredOn(Act.TakeCallback.class::isInstance)
                .map(act -> ((Act.TakeCallback) act).callback())
                .singleElement()
                .satisfies(callback -> {
                    assertThat(callback.number()).isEqualTo("777123456");
                    assertThat(callback.name()).isEqualToIgnoringCase("nováková");
                    assertThat(callback.matter()).isEqualTo("Přehled aktuální nabídky bytů");
                    assertThat(callback.topic()).isEqualTo("volne_byty_kde");
                    assertThat(callback.urgent()).isFalse();
                });
        assertThat(call.end()).isInstanceOf(Act.Listen.class);
        assertThat(call.state().flow()).isEmpty();
    }

    @Test
    void what_holds_the_callers_number_is_personal() {
        Call call = Call.closed()
                .hear("spojte mě s člověkem")
                .hear("ne")
                .hear("šest nula dva jedna dva tři čtyři pět šest");

        assertThat(call.said()).contains("šest nula dva, jedna dva tři");
        assertThat(call.says()).anyMatch(say -> say.prompt().personal());
        assertThat(call.last().toString()).doesNotContain("šest nula dva").doesNotContain("602123456");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nouze_vystehovani_dnes", "nouze_bez_strechy", "krize_psychicka"})
    void who_is_in_need_out_of_hours_leaves_an_urgent_message_and_nothing_is_promised(String topic) {
        Call call = Call.closed().hear("pomozte mi", Call.sure(topic));

        assertThat(call.from()).contains("topics/" + topic + "/closed", "prompts/take-urgent-message");
        assertThat(call.said()).doesNotContain("předám vás").doesNotContain("Spojuji");
        assertThat(call.state().flow()).get().extracting(RunningFlow::urgent).isEqualTo(true);
    }

    @Test
    void violence_never_leads_to_a_call_back_that_nobody_asked_for() {
        Call call = Call.closed().hear("manžel mě mlátí");

        assertThat(call.from()).containsExactly("topics/domaci_nasili");
        assertThat(call.state().flow()).isEmpty();
    }

    @Test
    void danger_to_life_is_answered_by_its_sentence_alone() {
        Call call = Call.open().hear("u nás hoří");

        assertThat(call.from()).containsExactly("topics/tisen_112");
        assertThat(call.end()).isInstanceOf(Act.Listen.class);
    }

    @Test
    void where_no_person_can_be_reached_none_is_offered() {
        assertThat(Call.open().hear("jak vysoký je nájem").from()).contains("prompts/offer-person");
        assertThat(Call.closed().hear("jak vysoký je nájem").from()).contains("prompts/offer-callback");
    }

    @Test
    void a_package_that_takes_no_messages_tells_when_to_call() throws Exception {
        Script small = ScriptLoader.load(Path.of("src", "test", "resources", "scripts", "small"));
        Call call = new Call(small, LocalDateTime.of(2026, 9, 9, 20, 0), Staffing.AVAILABLE).hear("s člověkem");

        assertThat(call.from()).containsExactly("prompts/closed", "prompts/anything-else");
        assertThat(call.end()).isInstanceOf(Act.Listen.class);
    }

    @Test
    void who_is_never_understood_at_night_leaves_a_message() {
        Call call = Call.closed();
        for (int i = 0; i < 5; i++) {
            call.hear("gruml brdl fňuk");
        }

        assertThat(call.from()).contains("prompts/closed", "prompts/take-message");
    }
}
