package cz.samantha.dialog.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.script.FlowStep.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide for callers who do not know what they need. */
final class GuideFlowTest {
    private static FlowTalk situation() {
        return FlowTalk.begin("pruvodce", "já vůbec nevím co potřebuju", "");
    }

    @Test
    void who_asks_what_there_is_hears_three_topics_and_something_else() {
        FlowTalk talk = FlowTalk.begin("pruvodce", "co umíte", "");

        assertThat(talk.said()).contains("volnými městskými byty", "registrací", "změnou údajů", "něco jiného");
        assertThat(talk.say("tak ta registrace").end().topic()).isEqualTo("registrace_jak");
    }

    @Test
    void who_does_not_know_is_asked_about_the_situation_at_once() {
        assertThat(situation().said()).contains("trápí", "peníze", "špatný byt");
        assertThat(FlowTalk.begin("pruvodce").say("něco jiného").said()).contains("trápí");
    }

    @ParameterizedTest
    @CsvSource({
        "nemám kde bydlet, nouze_bez_strechy",
        "ten byt je hrozný je tam plíseň, nevyhovujici_bydleni",
        "přijdu o bydlení > dostala jsem výpověď, vypoved_z_najmu",
        "mám dostat výpověď > musím ven hned dnes, nouze_vystehovani_dnes",
        "ztráta bydlení > končí mi smlouva, nouze_hrozi_ztrata",
        "ztráta bydlení > nevím, nouze_hrozi_ztrata",
        "nemám peníze > dluhy, dluhy_exekuce",
        "peníze > nemám na kauci, kauce_nemam_penize",
        "nemám na nájem > mám malý důchod, davky_bydleni",
        "něco jiného > ano, ziskani_bytu_jak",
    })
    void two_questions_lead_from_the_situation_to_a_topic(String answers, String topic) {
        FlowTalk talk = situation();
        for (String answer : answers.split(" > ", -1)) {
            talk.say(answer);
        }

        assertThat(talk.end().ending()).isEqualTo(Ending.ANSWER);
        assertThat(talk.end().topic()).isEqualTo(topic);
    }

    @Test
    void whom_the_guide_cannot_help_it_gives_to_a_person() {
        assertThat(situation().say("něco jiného").say("ne").end().ending()).isEqualTo(Ending.PERSON);
        assertThat(situation().say("peníze").say("nevím").end().ending()).isEqualTo(Ending.PERSON);
    }

    @Test
    void a_definite_question_is_left_to_the_other_rules() {
        assertThat(situation().say("kdy máte otevřeno").move()).isInstanceOf(FlowMove.NotMine.class);
    }
}
