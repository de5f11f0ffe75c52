package cz.samantha.dialog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.dialog.flow.FlowState.Stage;
import cz.samantha.script.FlowStep.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The flow that takes a callback. */
final class CallbackFlowTest {
    private static final String NUMBER = "sedm sedm sedm jedna dva tři čtyři pět šest";

    private static FlowTalk callback() {
        return FlowTalk.begin("zpetne_volani");
    }

    @Test
    void number_name_and_matter_are_asked_one_after_the_other() {
        FlowTalk talk = callback();
        assertThat(talk.said()).contains("Na jaké", "zavolat");

        assertThat(talk.say(NUMBER).said()).contains("sedm sedm sedm, jedna dva tři, čtyři pět šest", "správně");
        assertThat(talk.say("ano").said()).contains("jméno");
        assertThat(talk.say("jmenuju se jana nováková").said()).contains("rodné číslo neříkejte");
        talk.say("jde mi o tu registraci co jsem podávala");

        assertThat(talk.end().ending()).isEqualTo(Ending.CALLBACK);
        assertThat(talk.end().slots())
                .containsEntry("cislo", "777123456")
                .containsEntry("jmeno", "Jana Nováková")
                .containsEntry("vec", "jde mi o tu registraci co jsem podávala");
        assertThat(talk.said()).contains("slíbit nemohu");
    }

    @Test
    void a_number_may_come_in_pieces() {
        FlowTalk talk = callback().say("sedm sedm sedm");
        assertThat(talk.said()).contains("poslouchám dál");

        assertThat(talk.say("a dál jedna dva tři").say("čtyři pět šest").said())
                .contains("sedm sedm sedm, jedna dva tři, čtyři pět šest");
    }

    @Test
    void who_begins_a_number_anew_is_not_heard_twice() {
        FlowTalk talk = callback().say("sedm sedm sedm").say("sedm sedm sedm jedna dva tři");
        assertThat(talk.state().digits()).isEqualTo("777123");

        assertThat(talk.say(NUMBER).state().slots()).containsEntry("cislo", "777123456");
    }

    @Test
    void a_number_may_be_keyed_and_ends_by_itself() {
        FlowTalk talk = callback().key("77712345");
        assertThat(talk.said()).isEmpty();

        assertThat(talk.key("6").said()).contains("sedm sedm sedm, jedna dva tři, čtyři pět šest");
    }

    @Test
    void a_number_with_the_countrys_prefix_is_keyed_to_its_end() {
        assertThat(callback().key("420777123456").state().slots()).containsEntry("cislo", "777123456");
    }

    @Test
    void a_foreign_number_is_kept_with_its_country() {
        String slovak = "nula nula čtyři dva jedna devět nula pět jedna dva tři čtyři pět šest";

        assertThat(callback().say(slovak).state().slots()).containsEntry("cislo", "+421905123456");
    }

    @Test
    void a_number_that_ends_too_soon_is_asked_for_again() {
        assertThat(callback().key("777#").move()).isInstanceOf(FlowMove.NotUnderstood.class);
        assertThat(callback().key("777").silence().move()).isInstanceOf(FlowMove.NotMine.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mám jednu otázku", "otvíráte v osm nebo v devět", "kdy máte otevřeno v pondělí od osmi"})
    void digits_in_a_question_are_no_piece_of_a_number(String text) {
        assertThat(callback().say(text).move()).isInstanceOf(FlowMove.NotMine.class);
    }

    /** Zero is the way to a person and the star repeats, as long as no number was begun. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "*", "#"})
    void a_key_that_begins_no_number_is_left_to_the_other_rules(String key) {
        assertThat(callback().key(key).move()).isInstanceOf(FlowMove.NotMine.class);
    }

    @Test
    void what_was_read_back_wrong_is_asked_anew() {
        FlowTalk talk = callback().say(NUMBER).say("ne");

        assertThat(talk.said()).contains("celé číslo ještě jednou");
        assertThat(talk.state().slots()).isEmpty();
        assertThat(talk.state().stage()).isEqualTo(Stage.ASKING);
    }

    @Test
    void one_end_of_a_number_is_put_right() {
        assertThat(callback().say(NUMBER).say("ne na konci je devět").said())
                .contains("sedm sedm sedm, jedna dva tři, čtyři pět devět");
        assertThat(callback().say(NUMBER).say("na začátku je šest nula").said())
                .contains("šest nula sedm, jedna dva tři, čtyři pět šest");
    }

    @Test
    void another_number_takes_the_place_of_the_one_that_was_read_back() {
        assertThat(callback()
                        .say(NUMBER)
                        .say("ne šest nula osm devět osm sedm šest pět čtyři")
                        .said())
                .contains("šest nula osm, devět osm sedm, šest pět čtyři");
    }

    @Test
    void the_callers_own_number_is_offered_and_not_read_back() {
        FlowTalk talk = FlowTalk.begin("zpetne_volani", "", "+420777123456");
        assertThat(talk.said()).contains("ze kterého teď voláte");

        assertThat(talk.say("ano").state().slots()).containsEntry("cislo", "777123456");
        assertThat(talk.said()).contains("jméno");
    }

    @Test
    void who_does_not_want_the_own_number_says_another() {
        FlowTalk talk = FlowTalk.begin("zpetne_volani", "", "777123456").say("ne");
        assertThat(talk.said()).contains("Na jaké");
        assertThat(talk.say("na tohle číslo").state().slots()).containsEntry("cislo", "777123456");

        assertThat(FlowTalk.begin("zpetne_volani", "", "777123456")
                        .say("ne šest nula osm devět osm sedm šest pět čtyři")
                        .said())
                .contains("šest nula osm");
    }

    @Test
    void a_withheld_number_is_not_offered() {
        assertThat(FlowTalk.begin("zpetne_volani", "", "anonymous").said()).contains("Na jaké");
    }

    @Test
    void what_was_said_at_the_start_is_not_asked_again() {
        FlowTalk talk = FlowTalk.begin("zpetne_volani", "zavolejte mi na " + NUMBER + " jmenuju se novák", "");

        assertThat(talk.said()).contains("sedm sedm sedm, jedna dva tři");
        assertThat(talk.say("ano").said()).contains("rodné číslo neříkejte");
        assertThat(talk.state().slots()).containsEntry("jmeno", "Novák");
    }

    @Test
    void a_name_said_with_the_number_is_not_asked_for() {
        assertThat(callback().say(NUMBER + " a jmenuju se novák").say("ano").said())
                .contains("rodné číslo neříkejte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vondráčková", "procházka", "dlouhá", "krejčí"})
    void a_bare_surname_is_a_name(String name) {
        assertThat(callback().say(NUMBER).say("ano").say(name).state().slots())
                .hasEntrySatisfying("jmeno", heard -> assertThat(heard).isEqualToIgnoringCase(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kdy máte otevřeno", "kde sídlíte", "spojte mě"})
    void a_question_or_a_wish_is_no_name(String text) {
        assertThat(callback().say(NUMBER).say("ano").say(text).move()).isInstanceOf(FlowMove.NotMine.class);
    }

    @Test
    void who_keeps_name_and_matter_secret_is_called_back_all_the_same() {
        FlowTalk talk = callback().say(NUMBER).say("ano").say("nechci říkat").say("to jim řeknu sama");

        assertThat(talk.end().ending()).isEqualTo(Ending.CALLBACK);
        assertThat(talk.end().slots()).containsOnlyKeys("cislo");
    }

    @Test
    void words_that_steer_the_conversation_are_no_matter_for_a_message() {
        FlowTalk talk = callback().say(NUMBER).say("ano").say("novák");

        assertThat(talk.say("spojte mě s operátorem").move()).isInstanceOf(FlowMove.NotMine.class);
        assertThat(talk.say("na shledanou").move()).isInstanceOf(FlowMove.NotMine.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zrušit", "už nechci", "nevolejte", "rozmyslel jsem se", "nechte toho"})
    void who_changes_his_mind_gets_out_politely(String text) {
        FlowTalk talk = callback().say(text);

        assertThat(talk.end().ending()).isEqualTo(Ending.LISTEN);
        assertThat(talk.end().slots()).isEmpty();
        assertThat(talk.said()).contains("Dobře");
    }

    @Test
    void after_three_tries_the_flow_goes_on_without_a_number() {
        FlowTalk talk = callback();
        for (int i = 0; i < 3; i++) {
            talk.say("blabla kdesi cosi").nothingElse();
        }

        assertThat(talk.end().ending()).isEqualTo(Ending.LISTEN);
        assertThat(talk.said()).contains("nedaří zapsat");
    }

    @Test
    void after_an_interruption_the_same_is_asked_again() {
        FlowTalk talk = callback().say("sedm sedm sedm");
        FlowMove.Ask again = talk.askAgain();

        assertThat(again.state()).isEqualTo(talk.state());
        assertThat(again.says().getFirst().wordings().getFirst().text()).contains("poslouchám dál");
    }

    @Test
    void what_a_caller_said_shows_in_no_text_for_logs() {
        FlowTalk talk = callback().say(NUMBER);

        assertThat(talk.move().toString()).doesNotContain("777", "sedm");
        assertThat(talk.say("ano").say("novák").say("byt").move().toString()).doesNotContain("777", "novák", "byt");
    }
}
