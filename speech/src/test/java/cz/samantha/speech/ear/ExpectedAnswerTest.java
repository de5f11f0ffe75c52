package cz.samantha.speech.ear;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.audio.Audio;
import cz.samantha.ear.ExpectedAnswer;
import cz.samantha.ear.ExpectedAnswer.Kind;
import cz.samantha.ear.Hypotheses;
import cz.samantha.ear.Hypothesis;
import cz.samantha.speech.mouth.CzechMouth;
import cz.samantha.speech.mouth.MouthSettings;
import cz.samantha.speech.voice.CzechVoice;
import cz.samantha.speech.voice.NeedsVoice;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short answers that the bot waits for, over a noisy line, with the real Vosk and the built-in model. */
@NeedsVoice(CzechVoice.MACHAC)
final class ExpectedAnswerTest {
    private static final Path MODEL = Path.of("..", "models", "vosk-cs-samantha");

    private static VoskModel model;
    private static CzechMouth mouth;

    @BeforeAll
    static void open() throws Exception {
        model = VoskModel.open(MODEL);
        mouth = CzechMouth.open(MouthSettings.defaults().withVoice("machac"));
    }

    @AfterAll
    static void close() {
        mouth.close();
        model.close();
    }

    @ParameterizedTest
    @CsvSource({
        "YES_NO, ano",
        "YES_NO, ne",
        "YES_NO, určitě ano",
        "DIGITS, sedm set sedmdesát sedm",
        "NUMBER, jsme tři",
        "DAY, v pondělí",
        "TIME, v půl třetí",
        "PLACE, to druhé"
    })
    void an_expected_answer_is_heard_through_noise(Kind kind, String answer) throws Exception {
        assertThat(heard(new ExpectedAnswer(Set.of(kind), List.of()), noisy(mouth.speak(answer))))
                .isEqualTo(answer);
    }

    @Test
    void phrases_of_the_package_are_answers_too() throws Exception {
        assertThat(heard(
                        new ExpectedAnswer(Set.of(), List.of("postup registrace", "změna údajů")),
                        noisy(mouth.speak("změna údajů"))))
                .isEqualTo("změna údajů");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "přepojte mě prosím na operátora",
                "kde vás najdu",
                "jaká je otevírací doba",
                "to je všechno",
                "kolik stojí nájem"
            })
    void whoever_says_something_else_is_heard_as_if_nothing_was_expected(String free) throws Exception {
        Audio said = mouth.speak(free);

        for (Kind kind : Kind.values()) {
            assertThat(heard(new ExpectedAnswer(Set.of(kind), List.of()), said))
                    .as("while a %s was expected", kind)
                    .isEqualTo(free);
        }
        assertThat(heard(new ExpectedAnswer(EnumSet.allOf(Kind.class), List.of()), said))
                .isEqualTo(free);
    }

    @Test
    void what_is_expected_may_change_from_turn_to_turn() throws Exception {
        Audio yes = mouth.speak("ano");
        try (Recogniser recogniser = model.start(2)) {
            recogniser.expect(new ExpectedAnswer(Set.of(Kind.YES_NO), List.of()));
            assertThat(hear(recogniser, yes).best().text()).isEqualTo("ano");

            recogniser.expect(ExpectedAnswer.NOTHING);
            assertThat(hear(recogniser, mouth.speak("kde vás najdu")).best().text())
                    .isEqualTo("kde vás najdu");

            recogniser.expect(new ExpectedAnswer(Set.of(Kind.DAY), List.of()));
            assertThat(hear(recogniser, mouth.speak("v pátek")).best().text()).isEqualTo("v pátek");
        }
    }

    @Test
    void the_guesses_of_all_words_stand_behind_the_answer() throws Exception {
        try (Recogniser recogniser = model.start(4)) {
            recogniser.expect(new ExpectedAnswer(Set.of(Kind.YES_NO), List.of()));

            Hypotheses heard = hear(recogniser, noisy(mouth.speak("ne")));

            assertThat(heard.best().text()).isEqualTo("ne");
            assertThat(heard.alternatives()).extracting(Hypothesis::text).doesNotHaveDuplicates();
        }
    }

    /** Of a phrase with a word that the model lacks nothing is left, so its other words are not heard for others. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_kind_has_phrases_that_the_built_in_model_knows(Kind kind) throws Exception {
        List<String> phrases = AnswerPhrases.of(new ExpectedAnswer(Set.of(kind), List.of()));

        assertThat(ModelWords.read(MODEL).known(phrases)).hasSizeGreaterThan(8).endsWith("[unk]");
    }

    private static String heard(ExpectedAnswer expected, Audio said) {
        try (Recogniser recogniser = model.start(0)) {
            recogniser.expect(expected);
            return hear(recogniser, said).best().text();
        }
    }

    private static Hypotheses hear(Recogniser recogniser, Audio said) {
        Audio all = Audio.silence(300).then(said).then(Audio.silence(300));
        for (int i = 0; i < all.frameCount(); i++) {
            recogniser.accept(all.frame(i));
        }
        return recogniser.finish(0);
    }

    /** Some 20 dB under the voice. */
    private static Audio noisy(Audio said) {
        Random dice = new Random(5);
        short[] samples = said.samples();
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short)
                    Math.clamp(Math.round(samples[i] + 250 * dice.nextGaussian()), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return Audio.ofSamples(samples);
    }
}
