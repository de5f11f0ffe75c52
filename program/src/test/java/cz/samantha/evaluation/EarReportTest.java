package cz.samantha.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class EarReportTest {
    private static final Offset<Double> EXACT = Offset.offset(1e-9);

    /** One right utterance, one with half its words wrong that was cut off, one that was not heard. */
    private static final List<JudgedRecording> THREE = List.of(
            judged(labelled("tune", "ph", 30), new WordErrors(0, 6), true, 2_300),
            judged(labelled("tune", "krb", 14.6), new WordErrors(2, 4), true, 1_200, 2_500),
            judged(labelled("test", "", 15.2), new WordErrors(2, 2), false));

    @Test
    void all_utterances_are_counted_together() {
        EarFigures all = report(THREE).all();

        assertThat(all.errors()).isEqualTo(new WordErrors(4, 12));
        assertThat(all.sentences()).isEqualTo(new Share(1, 3));
        assertThat(all.topics()).isEqualTo(new Share(2, 3));
        assertThat(all.textTopics()).isEqualTo(new Share(3, 3));
        assertThat(all.unheard()).isEqualTo(new Share(1, 3));
        assertThat(all.cutOffs()).isEqualTo(new Share(1, 3));
        assertThat(all.pauseCutOffs()).isEqualTo(new Share(1, 3));
        assertThat(all.delays().millis()).containsExactly(300L, 500L);
    }

    @Test
    void they_are_counted_by_set_by_voice_and_by_noise_level_in_whole_decibels() {
        EarReport report = report(THREE);

        assertThat(report.sets()).containsOnlyKeys("test", "tune");
        assertThat(report.sets())
                .extractingByKey("tune")
                .extracting(EarFigures::errors)
                .isEqualTo(new WordErrors(2, 10));
        assertThat(report.voices()).containsOnlyKeys("-", "krb", "ph");
        assertThat(report.snrs().sequencedKeySet()).containsExactly("30", "15");
        assertThat(report.snrs())
                .extractingByKey("15")
                .extracting(EarFigures::utterances)
                .isEqualTo(2L);
    }

    @Test
    void noise_counts_by_itself_and_a_minute() {
        JudgedRecording.Turns twoOfThree = new JudgedRecording.Turns(5, 2, new TurnEnds(List.of(1L, 2L, 3L), 0));
        JudgedRecording noise = new JudgedRecording(
                labelled(LabelledRecording.NOISE, "", 0),
                "kde vás",
                new WordErrors(2, 0),
                false,
                true,
                twoOfThree,
                Duration.ofMinutes(2),
                Duration.ofSeconds(1));

        EarReport report = report(List.of(THREE.getFirst(), noise));

        assertThat(report.noise()).isEqualTo(new NoiseFigures(1, Duration.ofMinutes(2), 5, 3, 2));
        assertThat(report.noise().perMinute(5)).isEqualTo(2.5);
        assertThat(report.all().errors()).isEqualTo(new WordErrors(0, 6));
        assertThat(report.sets()).containsOnlyKeys("tune");
        assertThat(report.worst()).isEmpty();
    }

    @Test
    void the_real_time_factor_is_processor_time_over_audio_time() {
        assertThat(report(THREE).realTimeFactor()).isCloseTo(0.02, EXACT);
        assertThat(report(List.of()).realTimeFactor()).isZero();
    }

    @Test
    void the_ten_with_most_wrong_words_are_the_worst_and_of_equals_the_shorter() {
        List<JudgedRecording> twenty = IntStream.range(0, 20)
                .mapToObj(i -> judged(labelled("tune", "ph", 30), new WordErrors(i / 2, 10 - i % 2), true))
                .toList();

        assertThat(report(twenty).worst())
                .extracting(JudgedRecording::errors)
                .startsWith(new WordErrors(9, 9), new WordErrors(9, 10), new WordErrors(8, 9))
                .hasSize(10);
    }

    @Test
    void what_was_said_and_heard_is_not_in_what_a_log_would_show() {
        assertThat(THREE.toString()).doesNotContain("tajné", "slyšené");
    }

    @Test
    void they_are_counted_by_kind_of_noise_and_by_line() {
        EarReport report = report(THREE);

        assertThat(report.noises().sequencedKeySet()).containsExactly("-", "babble");
        assertThat(report.lines()).containsOnlyKeys("alaw");
        assertThat(report.noiseKinds()).isEmpty();
    }

    @Test
    void what_calls_take_of_memory_is_the_growth_over_all_calls() {
        assertThat(CallMemory.of(20, List.of(100_000L, 101_000L, 140_000L))).isEqualTo(new CallMemory(20, 50, 2_000));
    }

    private static EarReport report(List<JudgedRecording> judged) {
        return EarReport.of(judged, Optional.empty());
    }

    private static LabelledRecording labelled(String set, String voice, double snrDb) {
        return new LabelledRecording(
                2,
                Path.of("a.wav"),
                set,
                "tajné",
                List.of(),
                voice,
                OptionalDouble.of(snrDb),
                500,
                2_000,
                Optional.of(new Pause(1_000, 1_500)),
                snrDb > 20 ? "" : "babble",
                "alaw");
    }

    /** Four seconds that took 80 ms; the text's topic is understood. */
    private static JudgedRecording judged(
            LabelledRecording labelled, WordErrors errors, boolean topicRight, long... decidedMillis) {
        TurnEnds ends = new TurnEnds(Arrays.stream(decidedMillis).boxed().toList(), labelled.speechEndMillis());
        return new JudgedRecording(
                labelled,
                "slyšené",
                errors,
                topicRight,
                true,
                new JudgedRecording.Turns(decidedMillis.length, decidedMillis.length, ends),
                Duration.ofSeconds(4),
                Duration.ofMillis(80));
    }
}
