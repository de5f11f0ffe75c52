package cz.samantha.speech.prosody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cz.samantha.speech.phonetics.PhraseReader;
import cz.samantha.speech.phonetics.SpokenWord;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PhraseProsodyTest {
    private static final double PITCH_HZ = 200;

    private final List<SpokenWord> words = new PhraseReader().read(List.of("jaké", "jsou", "volné", "byty"));
    private final PhraseProsody prosody = new PhraseProsody(1, PITCH_HZ);

    @Test
    void every_phone_gets_a_length() {
        List<Segment> segments = prosody.shape(words, Melody.FALLING);
        assertThat(segments)
                .hasSize(words.stream().mapToInt(word -> word.phones().size()).sum())
                .allSatisfy(segment -> assertThat(segment.seconds()).isBetween(0.02, 0.4));
    }

    @Test
    void a_statement_ends_low_and_a_question_high() {
        assertThat(lastPitch(Melody.FALLING)).isLessThan(PITCH_HZ * 0.85);
        assertThat(lastPitch(Melody.RISING)).isGreaterThan(PITCH_HZ * 1.15);
        assertThat(lastPitch(Melody.CONTINUING)).isBetween(PITCH_HZ, PITCH_HZ * 1.2);
    }

    @Test
    void twice_the_rate_takes_half_the_time() {
        double medium = seconds(prosody.shape(words, Melody.FALLING));
        double fast = seconds(new PhraseProsody(2, PITCH_HZ).shape(words, Melody.FALLING));
        assertThat(fast * 2).isCloseTo(medium, within(1e-9));
    }

    @Test
    void an_empty_phrase_has_no_segments() {
        assertThat(prosody.shape(List.of(), Melody.FALLING)).isEmpty();
    }

    private double lastPitch(Melody melody) {
        return prosody.shape(words, melody).stream()
                .flatMap(segment -> segment.pitch().stream())
                .reduce((first, second) -> second)
                .orElseThrow()
                .hertz();
    }

    private static double seconds(List<Segment> segments) {
        return segments.stream().mapToDouble(Segment::seconds).sum();
    }
}
