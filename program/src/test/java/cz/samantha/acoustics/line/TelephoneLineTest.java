package cz.samantha.acoustics.line;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.acoustics.ActiveLevel;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TelephoneLineTest {
    /** Two seconds that are a little like a vowel: many overtones of 120 Hz, stronger at 700 Hz. */
    private static final double[] VOWEL = vowel();

    @ParameterizedTest
    @ValueSource(strings = {"linear", "alaw", "gsm+loss5", "g729+drop50", "mulaw+loss10+far+quiet+clipped", "alaw+far"})
    void a_line_is_written_as_it_is_read(String written) {
        assertThat(TelephoneLine.parse(written)).hasToString("Optional[" + written + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "amr", "alaw+loss", "alaw+loss0", "alaw+loss51", "alaw+", "far", "alaw far"})
    void what_is_no_line_is_none(String written) {
        assertThat(TelephoneLine.parse(written)).isEmpty();
    }

    @Test
    void speech_arrives_at_the_level_of_the_line() {
        assertThat(ActiveLevel.dbfs(line("linear").picksUp(VOWEL))).isCloseTo(-26, Offset.offset(0.01));
        assertThat(ActiveLevel.dbfs(line("linear+far+quiet").picksUp(VOWEL))).isCloseTo(-40, Offset.offset(0.01));
    }

    @Test
    void every_codec_loses_something_and_one_of_fewer_bits_more() {
        double aLaw = lossDb("alaw");
        double muLaw = lossDb("mulaw");
        double gsm = lossDb("gsm");
        double g729 = lossDb("g729");

        // G.711 keeps some 38 dB between speech and what it adds.
        assertThat(aLaw).isBetween(33.0, 42.0);
        assertThat(muLaw).isBetween(33.0, 42.0);
        assertThat(gsm).isBetween(3.0, 25.0);
        assertThat(g729).isBetween(3.0, 25.0);
        assertThat(lossDb("linear")).isInfinite();
    }

    @ParameterizedTest
    @ValueSource(strings = {"alaw", "mulaw", "gsm", "g729"})
    void a_codec_keeps_speech_about_as_loud_and_silence_silent(String codec) {
        double[] sound = line(codec).picksUp(VOWEL);

        assertThat(ActiveLevel.dbfs(line(codec).carry(sound, new Random(1)))).isCloseTo(-26, Offset.offset(2.0));
        assertThat(ActiveLevel.dbfs(line(codec).carry(new double[8_000], new Random(1))))
                .isLessThan(-65);
    }

    @Test
    void about_as_many_packets_are_lost_as_were_ordered() {
        double[] lasting = new double[8_000 * 60];
        Arrays.fill(lasting, 0.1);

        double[] arrived = line("linear+drop10").carry(lasting, new Random(3));

        double silent = Arrays.stream(arrived).filter(sample -> sample == 0).count() / (double) arrived.length;
        assertThat(silent).isCloseTo(0.1, Offset.offset(0.02));
    }

    @Test
    void concealment_fills_gaps_with_the_voice_and_silence_leaves_them() {
        double[] sound = line("linear").picksUp(VOWEL);

        double concealed = differenceDb(sound, line("linear+loss10").carry(sound, new Random(3)));
        double dropped = differenceDb(sound, line("linear+drop10").carry(sound, new Random(3)));

        assertThat(concealed).isGreaterThan(dropped + 3);
    }

    @Test
    void a_clipped_line_cuts_off_the_loudest_parts_only() {
        double[] sound = line("linear").picksUp(VOWEL);
        double[] clipped = line("linear+clipped").carry(sound, new Random(3));

        assertThat(Arrays.stream(clipped).max().orElseThrow())
                .isLessThan(Arrays.stream(sound).max().orElseThrow());
        assertThat(differenceDb(sound, clipped)).isGreaterThan(5);
    }

    private static double lossDb(String written) {
        double[] sound = line(written).picksUp(VOWEL);
        return differenceDb(sound, line(written).carry(sound, new Random(1)));
    }

    /** How far what is wrong lies below the sound; without end where nothing is. */
    private static double differenceDb(double[] sound, double[] arrived) {
        double wrong = 0;
        double right = 0;
        for (int i = 0; i < sound.length; i++) {
            right += sound[i] * sound[i];
            wrong += Math.pow(sound[i] - arrived[i], 2);
        }
        return 10 * Math.log10(right / wrong);
    }

    private static TelephoneLine line(String written) {
        return TelephoneLine.parse(written).orElseThrow();
    }

    private static double[] vowel() {
        double[] vowel = new double[16_000];
        for (int overtone = 3; overtone * 120 < 3_400; overtone++) {
            double size = 1 / (1 + Math.pow((overtone * 120 - 700) / 200.0, 2)) + 0.02;
            for (int i = 0; i < vowel.length; i++) {
                vowel[i] += size * Math.cos(2 * Math.PI * 120 * overtone * i / 8_000.0);
            }
        }
        return ActiveLevel.set(vowel, -20);
    }
}
