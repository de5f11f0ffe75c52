package cz.samantha.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.dialog.Delivery.Pace;
import cz.samantha.dialog.Delivery.Volume;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is possible everywhere and returns to where the caller was. */
final class SubDialogTest {
    @Test
    void what_is_repeated_is_shorter_the_second_time() {
        Call call = Call.open().hear("kde najdu volné byty");
        String answer = call.said();

        assertThat(call.hear("zopakujte to").said()).isEqualTo(answer);
        assertThat(call.hear("zopakujte to").from()).startsWith("topics/volne_byty_kde/short");
    }

    @Test
    void slower_is_said_again_slower_and_stays_so() {
        Call call = Call.open().hear("kde najdu volné byty").hear("mluvte pomaleji");

        assertThat(call.from()).startsWith("prompts/slower", "topics/volne_byty_kde");
        assertThat(call.says()).allMatch(say -> say.delivery().pace() == Pace.SLOW);
        assertThat(call.hear("kde sídlíte").says())
                .allMatch(say -> say.delivery().pace() == Pace.SLOW);
    }

    @Test
    void once_more_and_slower_is_said_again_slower() {
        Call call = Call.open().hear("kde sídlíte").hear("ještě jednou a pomaleji", Call.sure("zopakovat"));

        assertThat(call.from()).startsWith("topics/adresa");
        assertThat(call.says()).allMatch(say -> say.delivery().pace() == Pace.SLOW);
    }

    @ParameterizedTest
    @CsvSource({
        "můžete mluvit hlasitěji, NORMAL, LOUD",
        "mluvte pomalu a víc nahlas, SLOW, LOUD",
        "já vás špatně slyším, NORMAL, LOUD",
        "mluvte rychleji, FAST, NORMAL",
        "mluvte tišeji, NORMAL, QUIET"
    })
    void the_wish_tells_how(String wish, Pace pace, Volume volume) {
        Call call = Call.open().hear("kde sídlíte").hear(wish, Call.sure("pomaleji_hlasiteji"));

        assertThat(call.state().delivery()).isEqualTo(new Delivery(pace, volume));
    }

    @Test
    void faster_takes_slower_back() {
        Call call = Call.open()
                .hear("mluvte pomaleji", Call.sure("pomaleji_hlasiteji"))
                .hear("teď zase rychleji", Call.sure("pomaleji_hlasiteji"));

        assertThat(call.state().delivery()).isEqualTo(Delivery.NORMAL);
    }

    @Test
    void the_number_of_the_last_answer_is_dictated_digit_by_digit_and_then_whole() {
        Call call = Call.open()
                .hear("jaké máte telefonní číslo")
                .hear("pomalu já si to píšu", Call.sure("nadiktovat_pomalu"));

        assertThat(call.said())
                .contains("Tři, sedm, osm, nula, tři, dva, dvě, dvě, dvě.", "Tři sedm osm, nula tři dva,");
        assertThat(call.says().get(1).delivery().pace()).isEqualTo(Pace.DICTATION);
        assertThat(call.from()).endsWith("prompts/offer-person");
    }

    @Test
    void what_the_caller_names_is_dictated() {
        Call call = Call.open()
                .hear("jaké máte telefonní číslo")
                .hear("nadiktujte mi tu adresu", Call.sure("nadiktovat_pomalu"));

        assertThat(call.said()).contains("jé, á, gé, é, el, el, ó, en, es, ká, dlouhé á");
    }

    @Test
    void a_right_read_back_is_confirmed_and_a_wrong_one_dictated_again() {
        Call call = Call.open().hear("jaké máte telefonní číslo").hear("diktujte", Call.sure("nadiktovat_pomalu"));

        assertThat(call.hear("tři sedm osm nula tři dva").from()).startsWith("prompts/read-back-right");
        assertThat(call.hear("tři sedm osm nula tři dva dva dva tři").from())
                .startsWith("prompts/read-back-wrong", "prompts/dictate");
    }

    @Test
    void where_there_is_nothing_to_dictate_the_last_answer_comes_very_slowly_once() {
        Call call = Call.open().hear("kde najdu volné byty").hear("diktujte", Call.sure("nadiktovat_pomalu"));

        assertThat(call.says()).allMatch(say -> say.delivery().pace() == Pace.VERY_SLOW);
        assertThat(call.state().delivery()).isEqualTo(Delivery.NORMAL);
    }

    @Test
    void who_asks_for_a_moment_gets_a_minute() {
        Call call = Call.open().hear("kde sídlíte").hear("počkejte prosím");

        assertThat(call.from()).containsExactly("prompts/wait");
        assertThat(call.end()).isEqualTo(new Act.Listen(Duration.ofSeconds(60)));
        assertThat(call.state().pending()).isEqualTo(Pending.ANYTHING_ELSE);
    }

    @Test
    void an_answer_is_explained_in_plain_words_and_then_a_person_offered() {
        Call call = Call.open().hear("kde najdu volné byty").hear("tomu nerozumím", Call.sure("nerozumim"));

        assertThat(call.from()).containsExactly("topics/volne_byty_kde/plain", "prompts/anything-else");
        assertThat(call.hear("pořád nerozumím", Call.sure("nerozumim")).from()).endsWith("prompts/offer-person");
    }

    @Test
    void after_them_the_question_that_waited_is_still_there() {
        Call call = Call.open()
                .hear("jak vysoký je nájem")
                .hear("mluvte pomaleji", Call.sure("pomaleji_hlasiteji"))
                .hear("ano");

        assertThat(call.end()).isInstanceOf(Act.Transfer.class);
    }

    @Test
    void they_work_in_a_choice_too() {
        Call call = Call.open()
                .hear("něco", Call.unsure("registrace_jak", "adresa"))
                .hear("cože", Call.sure("zopakovat"));

        assertThat(call.said()).startsWith("Ptáte se na postup registrace");
        assertThat(call.state().pending()).isEqualTo(new Pending.Choice(List.of("registrace_jak", "adresa")));
    }
}
