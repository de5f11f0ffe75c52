package cz.samantha.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.audio.Audio;
import cz.samantha.audio.Loudness;
import cz.samantha.dialog.Act;
import cz.samantha.dialog.Delivery;
import cz.samantha.dialog.Delivery.Pace;
import cz.samantha.dialog.Prompt;
import cz.samantha.mouth.Mouth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the mouth is told to say, and what becomes of its audio. */
final class SpeechTest {
    private static final Audio VOICE = Audio.ofSamples((short) 3000, (short) -3000, (short) 3000, (short) -3000);

    private final List<String> kept = new ArrayList<>();
    private final List<String> once = new ArrayList<>();
    private final Speech speech = new Speech(new Mouth() {
        @Override
        public Audio speak(String text) {
            kept.add(text);
            return VOICE;
        }

        @Override
        public Audio speakOnce(String text) {
            once.add(text);
            return VOICE;
        }
    });

    private Audio say(String text, boolean personal, Delivery delivery) throws Exception {
        return speech.of(new Act.Say(new Prompt("p/1", text, personal), Act.BargeIn.ALLOWED, delivery));
    }

    @Test
    void the_usual_delivery_is_the_plain_text_so_that_it_comes_from_the_cache() throws Exception {
        assertThat(say("Dobrý den.", false, Delivery.NORMAL)).isEqualTo(VOICE);
        assertThat(kept).containsExactly("Dobrý den.");
    }

    @Test
    void slower_is_mark_up_in_which_the_text_stays_text() throws Exception {
        say("A < B & C", false, Delivery.NORMAL.slower());

        assertThat(kept).containsExactly("<speak><prosody rate=\"-20%\">A &lt; B &amp; C</prosody></speak>");
    }

    @Test
    void a_dictation_pauses_at_every_comma() throws Exception {
        say("Tři, sedm.", false, Delivery.NORMAL.with(Pace.DICTATION));

        assertThat(kept.getFirst()).contains("Tři<break time=\"600ms\"/> sedm.");
    }

    @Test
    void louder_is_louder_by_six_decibels() throws Exception {
        double gainDb = Loudness.dbfs(say("Ano.", false, Delivery.NORMAL.louder())) - Loudness.dbfs(VOICE);

        assertThat(gainDb).isBetween(5.9, 6.1);
        assertThat(kept).containsExactly("Ano.");
    }

    @Test
    void what_a_caller_said_is_not_kept() throws Exception {
        say("Zapsala jsem Nováková.", true, Delivery.NORMAL);

        assertThat(once).containsExactly("Zapsala jsem Nováková.");
        assertThat(kept).isEmpty();
    }
}
