package cz.samantha.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class BootstrapTest {
    private static final Offset<Double> NEAR = Offset.offset(0.02);

    @Test
    void a_share_of_many_sentences_lies_within_two_deviations_of_what_was_found() {
        // 400 sentences, 100 of them wrong: the deviation of the share is sqrt(0.25 * 0.75 / 400) = 0.0217.
        List<JudgedRecording> judged = IntStream.range(0, 400)
                .mapToObj(i -> judged("věta " + i, i % 4 == 0))
                .toList();

        Interval interval = wrong(judged).orElseThrow();

        assertThat(interval.low()).isCloseTo(0.25 - 1.96 * 0.0217, NEAR);
        assertThat(interval.high()).isCloseTo(0.25 + 1.96 * 0.0217, NEAR);
        assertThat(wrong(judged)).hasValue(interval);
    }

    @Test
    void recordings_of_one_sentence_tell_no_more_than_one_of_them() {
        List<JudgedRecording> once = IntStream.range(0, 40)
                .mapToObj(i -> judged("věta " + i, i % 4 == 0))
                .toList();
        List<JudgedRecording> tenTimes =
                Stream.generate(() -> once).limit(10).flatMap(List::stream).toList();

        assertThat(wrong(tenTimes)).isEqualTo(wrong(once));
    }

    @Test
    void where_there_is_too_little_there_is_no_interval() {
        assertThat(wrong(List.of())).isEmpty();
        assertThat(wrong(List.of(judged("jediná", true), judged("jediná", false))))
                .isEmpty();
        assertThat(new Bootstrap(List.of(judged("první", true), judged("druhá", true))).ofRatio(one -> 0, one -> 0))
                .isEmpty();
    }

    @Test
    void a_median_delay_that_never_differs_is_sure() {
        assertThat(new Bootstrap(List.of(judged("první", true), judged("druhá", true))).ofMedianDelay())
                .hasValue(new Interval(300, 300));
    }

    private static Optional<Interval> wrong(List<JudgedRecording> judged) {
        return new Bootstrap(judged).ofRatio(one -> one.sentenceRight() ? 0 : 1, one -> 1);
    }

    /** Two words, one of them wrong or none; the end is decided 300 ms after it. */
    private static JudgedRecording judged(String text, boolean wrong) {
        LabelledRecording labelled = new LabelledRecording(
                2,
                Path.of("a.wav"),
                "tune",
                text,
                List.of(),
                "ph",
                OptionalDouble.empty(),
                500,
                2_000,
                Optional.empty(),
                "",
                "");
        return new JudgedRecording(
                labelled,
                text,
                new WordErrors(wrong ? 1 : 0, 2),
                true,
                true,
                new JudgedRecording.Turns(1, 1, new TurnEnds(List.of(2_300L), 2_000)),
                Duration.ofSeconds(3),
                Duration.ofMillis(80));
    }
}
