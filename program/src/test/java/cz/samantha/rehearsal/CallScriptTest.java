package cz.samantha.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.samantha.acoustics.noise.NoiseKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CallScriptTest {
    @TempDir
    private Path folder;

    private CallScript read(String yaml) throws IOException {
        return CallScript.read(Files.writeString(folder.resolve("call.yaml"), yaml));
    }

    @Test
    void every_kind_of_step_is_read() throws Exception {
        CallScript script = read("""
            caller-number: "+420603000222"
            steps:
              - wait-for-prompt
              - say: "jaké jsou volné byty"
              - interrupt: "jaká je otevírací doba"
                after-millis: 700
              - interrupt: "ještě něco"
              - key: "*"
              - key: 0
              - wait-millis: 500
              - wait-for-clerk
              - clerk-says: "dobrý den"
              - wait-for-hang-up
              - hang-up
            """);

        assertThat(script.callerNumber()).isEqualTo("+420603000222");
        assertThat(script.dialledNumber()).isEqualTo(Rehearsal.OFFICE_NUMBER);
        assertThat(script.steps())
                .containsExactly(
                        new CallStep.WaitForPrompt(),
                        new CallStep.Say("jaké jsou volné byty"),
                        new CallStep.Interrupt("jaká je otevírací doba", 700),
                        new CallStep.Interrupt("ještě něco", 1500),
                        new CallStep.PressKey('*'),
                        new CallStep.PressKey('0'),
                        new CallStep.WaitMillis(500),
                        new CallStep.WaitForClerk(),
                        new CallStep.ClerkSays("dobrý den"),
                        new CallStep.WaitForHangUp(),
                        new CallStep.HangUp());
    }

    @Test
    void a_caller_may_speak_in_noise_stop_in_the_middle_and_cough() throws Exception {
        CallScript script = read("""
            steps:
              - say: "kde vás najdu"
                noise: street
                snr-db: 10
              - say: "kde vás najdu"
                pause-millis: 500
              - interrupt: "kde vás najdu"
                after-millis: 700
                noise: babble
              - sound: coughs
                after-millis: 900
              - sound: clicks
            """);

        assertThat(script.steps())
                .containsExactly(
                        new CallStep.Say("kde vás najdu", Manner.in(NoiseKind.STREET, 10)),
                        new CallStep.Say("kde vás najdu", Manner.pausing(500)),
                        new CallStep.Interrupt("kde vás najdu", 700, Manner.in(NoiseKind.BABBLE, 15)),
                        new CallStep.Sound(NoiseKind.COUGHS, 900),
                        new CallStep.Sound(NoiseKind.CLICKS, 1_500));
    }

    @Test
    void the_demo_asks_interrupts_and_is_answered_by_a_clerk() throws Exception {
        assertThat(CallScript.demo().steps())
                .hasAtLeastOneElementOfType(CallStep.Say.class)
                .hasAtLeastOneElementOfType(CallStep.Interrupt.class)
                .hasAtLeastOneElementOfType(CallStep.ClerkSays.class)
                .endsWith(new CallStep.HangUp());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        steps: [sing]                  | step 1 "sing" is not known; there are wait-for-prompt
        steps: [hang-up, {key: "x"}]   | step 2 needs one key
        steps: [{say: ""}]             | step 1 needs the words
        steps: [say]                   | step 1 needs the words
        steps: [{wait-millis: soon}]   | step 1 needs milliseconds
        steps: [{wait-millis: -1}]     | step 1 needs milliseconds
        steps: [{sound: rain}]         | step 1 needs a noise: white, street
        steps: [{say: a, snr-db: 3}]   | step 1 needs snr-db from -60 to 60, and noise
        steps: [{key: "1", noise: white}] | step 1 has more than one thing to do: key, noise
        steps: [{say: a, key: "1"}]    | step 1 has more than one thing to do: say, key
        steps: []                      | at least one step
        stepps: [hang-up]              | unknown key "stepps"
        steps: [                       | line 1: not YAML
        """, quoteCharacter = '\'')
    void a_broken_script_is_told_with_its_place(String yaml, String fault) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("call.yaml")
                .hasMessageContaining(fault);
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> CallScript.read(folder.resolve("none.yaml")))
                .hasMessageContaining("none.yaml")
                .hasMessageContaining("no such call script");
    }
}
