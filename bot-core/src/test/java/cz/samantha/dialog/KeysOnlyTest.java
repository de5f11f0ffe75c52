package cz.samantha.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.script.Script;
import cz.samantha.script.ScriptLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Calls that are not listened to, because too many people call. */
final class KeysOnlyTest {
    @SuppressWarnings("NullAway.Init")
    private static Script withoutMenu;

    @BeforeAll
    static void load() throws Exception {
        withoutMenu = ScriptLoader.load(Path.of("src/test/resources/scripts/small"));
    }

    @Test
    void the_caller_is_told_plainly_and_gets_a_menu_on_keys() {
        Call call = Call.unheard();

        assertThat(call.from()).containsExactly("prompts/keys-only", "prompts/keys-menu");
        assertThat(call.said()).contains("nemohu poslouchat", "klávesami");
        assertThat(call.end()).isInstanceOf(Act.Listen.class);
    }

    @Test
    void a_key_of_the_menu_tells_about_its_topic_and_the_star_says_it_again() {
        Call call = Call.unheard().key('2');
        String address = call.said();
        assertThat(call.from()).containsExactly("topics/adresa");
        assertThat(call.end()).isInstanceOf(Act.Listen.class);

        call.key('*');

        assertThat(call.said()).isEqualTo(address);
    }

    @Test
    void nought_leads_to_a_person() {
        Call call = Call.unheard().key('0');

        assertThat(call.from()).containsExactly("prompts/transfer");
        assertThat(call.end()).isEqualTo(new Act.Transfer("kmb", "key"));
    }

    /** A message cannot be taken from somebody who is not heard. */
    @Test
    void nought_out_of_hours_tells_so_and_begins_no_message() {
        Call call = Call.unheardAndClosed().key('0');

        assertThat(call.from()).containsExactly("prompts/closed", "prompts/keys-menu");
        assertThat(call.state().flow()).isEmpty();
    }

    @Test
    void another_key_tells_the_menu_again() {
        assertThat(Call.unheard().key('9').from()).containsExactly("prompts/keys-menu");
        assertThat(Call.unheard().key('*').from()).containsExactly("prompts/keys-menu");
    }

    /** Perhaps his telephone has no keys. */
    @Test
    void who_presses_nothing_is_moved_to_people_in_the_end() {
        Call call = Call.unheard().silence();
        assertThat(call.from()).containsExactly("prompts/keys-menu");
        call.silence();
        call.silence();

        assertThat(call.from()).containsExactly("prompts/crowded");
        assertThat(call.end()).isEqualTo(new Act.Transfer("kmb", "over-capacity"));
    }

    @Test
    void who_presses_nothing_when_nobody_can_be_reached_is_said_goodbye() {
        Call call = Call.unheardAndClosed().silence().silence().silence();

        assertThat(call.end()).isEqualTo(new Act.HangUp());
    }

    @Test
    void a_package_without_a_menu_sends_the_caller_straight_to_people() {
        Call call = Call.unheard(withoutMenu);

        assertThat(call.from()).containsExactly("prompts/crowded");
        assertThat(call.end()).isEqualTo(new Act.Transfer("kmb", "over-capacity"));
    }

    @Test
    void without_a_menu_and_out_of_hours_the_caller_is_asked_to_phone_again() {
        Call call = Call.unheardAndClosed(withoutMenu);

        assertThat(call.from()).containsExactly("prompts/crowded-closed");
        assertThat(call.end()).isEqualTo(new Act.HangUp());
    }
}
