package cz.samantha.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

final class ScriptTest {
    private final Script script = PlzenScript.load();

    @Test
    void every_sentence_about_today_can_be_spoken_before_the_call() {
        assertThat(script.textsByDay())
                .extracting(SpokenText::text)
                .anyMatch(text -> text.startsWith("Dnes je středa, máme otevřeno do sedmnácti hodin."))
                .anyMatch(text -> text.startsWith("Dnes je neděle, máme zavřeno. Otevřeno bude v pondělí."))
                .anyMatch(text -> text.startsWith("Ve středu máme otevřeno od osmi do sedmnácti hodin."))
                .anyMatch(text -> text.startsWith("Zítra máme zavřeno."))
                .anyMatch(text -> text.startsWith("Dnes je státní svátek, máme zavřeno. Otevřeno bude ve středu."))
                .allMatch(text -> !text.contains("{"));
        assertThat(script.fixedTexts()).extracting(SpokenText::text).allMatch(text -> !text.contains("{"));
    }

    @Test
    void a_far_open_day_is_named_with_its_date() {
        assertThat(script.hours().sentence(LocalDateTime.of(2029, 12, 20, 9, 0), ""))
                .isEqualTo("Dnes je čtvrtek, máme zavřeno. Otevřeno bude v pondělí třicátého prvního prosince.");
    }

    @Test
    void open_means_from_the_first_to_the_last_minute() {
        assertThat(script.hours().isOpen(LocalDateTime.of(2026, 9, 9, 8, 0))).isTrue();
        assertThat(script.hours().isOpen(LocalDateTime.of(2026, 9, 9, 16, 59))).isTrue();
        assertThat(script.hours().isOpen(LocalDateTime.of(2026, 9, 9, 17, 0))).isFalse();
        assertThat(script.hours().isOpen(LocalDateTime.of(2026, 10, 28, 10, 0))).isFalse();
    }

    @Test
    void a_clear_question_needs_a_shorter_silence_than_a_hanging_one() {
        assertThat(script.openTurn().silenceNeeded("kdy máte otevřeno"))
                .isEqualTo(script.settings().turnTaking().whenComplete());
        assertThat(script.openTurn().silenceNeeded("dobrý den já bych se chtěla zeptat jak"))
                .isGreaterThan(script.settings().turnTaking().whenProbablyComplete());
    }
}
