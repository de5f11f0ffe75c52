package cz.samantha.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.rehearsal.RequiredParts;
import org.junit.jupiter.api.Test;

final class BenchEarCommandTest {
    /** The shortest run there is: figures of no worth, but all of them. */
    @Test
    void it_measures_the_ear_and_a_plain_loop_and_tells_the_ratio() throws Exception {
        RequiredParts.voices();

        Outcome outcome = Outcome.of("bench", "ear", "--seconds", "1", "--tries", "2");

        assertThat(outcome.status()).isEqualTo(ExitStatus.WORKED);
        assertThat(outcome.out())
                .contains("model vosk-cs-samantha", "callers speak 30 % of the time", "The most calls in time:")
                .containsPattern("ear +10 calls: lag p50 \\d+ ms, p95 \\d+ ms, p99 \\d+ ms; processor time [\\d.]+ ms")
                .containsPattern("plain loop +10 calls: lag p50")
                .containsPattern("calls per processor: ear [\\d.]+, plain loop [\\d.]+")
                .containsPattern("ratio: .+\\R.*for the first 10 calls the plain loop took .+")
                .containsPattern("memory a call: ear \\d+ KiB while the caller listens, [\\d.]+ MiB while he speaks");
    }

    @Test
    void options_that_make_no_sense_are_wrong_use() {
        assertThat(Outcome.of("bench", "ear", "--tries", "1").status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(Outcome.of("bench", "ear", "--speaking", "0").err()).contains("--speaking from 1 to 100");
    }
}
