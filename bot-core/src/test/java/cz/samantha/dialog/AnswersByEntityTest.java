package cz.samantha.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real package answers about other towns by the town that was named. */
final class AnswersByEntityTest {
    private static final String TOPIC = "topics/kmb_jina_mesta";

    @Test
    void who_names_a_town_hears_about_that_town_only() {
        Call call = Call.open().hear("máte kontaktní místo i v liberci");

        assertThat(call.from()).startsWith(TOPIC + "/mesto/liberec");
        assertThat(call.said()).contains("Liber", "mohl změnit").doesNotContain("Brn", "Pra");
    }

    @Test
    void who_names_no_town_or_several_is_asked_for_one() {
        assertThat(Call.open()
                        .hear("existuje kontaktní místo i v jiných městech")
                        .from())
                .startsWith(TOPIC);
        assertThat(Call.open().hear("je kontaktní místo v praze nebo v brně").from())
                .startsWith(TOPIC);
    }

    @Test
    void a_town_that_is_not_in_the_list_is_told_to_be_none_of_it() {
        assertThat(Call.open().hear("máte kontaktní místo i v ostravě").from()).startsWith(TOPIC + "/mesto/jine");
    }

    @Test
    void the_second_repetition_is_about_the_same_town() {
        Call call = Call.open()
                .hear("máte kontaktní místo i v liberci")
                .hear("zopakujte to")
                .hear("zopakujte to");

        assertThat(call.from()).startsWith(TOPIC + "/mesto/liberec/short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v úterý", "v pátek"})
    void the_second_repetition_of_the_hours_is_about_the_same_day(String day) {
        Call call =
                Call.open().hear("máte otevřeno " + day).hear("zopakujte to").hear("zopakujte to");

        assertThat(call.from()).startsWith("topics/oteviraci_doba/short");
        assertThat(call.said()).startsWith(day.replaceFirst("v", "V") + " máme zavřeno");
    }
}
