package cz.samantha.speech.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

final class UpsamplerTest {
    private static final int SAMPLES = 800;

    @Property(tries = 50)
    void audio_in_pieces_sounds_as_audio_in_one_piece(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 400) Integer> pieces) {
        byte[] tone = tone();
        Upsampler upsampler = new Upsampler(16_000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        for (int i = 0; at < tone.length; i++) {
            int length = Math.min(2 * pieces.get(i % pieces.size()), tone.length - at);
            out.writeBytes(upsampler.next(java.util.Arrays.copyOfRange(tone, at, at + length)));
            at += length;
        }

        assertThat(out.toByteArray()).isEqualTo(new Upsampler(16_000).next(tone));
    }

    @Property(tries = 1)
    void a_tone_stays_the_tone_that_it_was_two_and_a_half_milliseconds_later() {
        ByteBuffer wide = ByteBuffer.wrap(new Upsampler(16_000).next(tone())).order(ByteOrder.LITTLE_ENDIAN);

        for (int i = 100; i < 2 * SAMPLES; i++) {
            double expected = sample((i - 40) / 2.0);
            assertThat((double) wide.getShort(2 * i)).isBetween(expected - 30, expected + 30);
        }
    }

    @Property(tries = 1)
    void audio_of_the_telephones_rate_is_left_alone() {
        byte[] tone = tone();

        assertThat(new Upsampler(8_000).next(tone)).isSameAs(tone);
    }

    private static byte[] tone() {
        ByteBuffer bytes = ByteBuffer.allocate(2 * SAMPLES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < SAMPLES; i++) {
            bytes.putShort((short) Math.round(sample(i)));
        }
        return bytes.array();
    }

    /** 700 Hz, at a place between samples too. */
    private static double sample(double at) {
        return 8_000 * Math.sin(2 * Math.PI * 700 * at / 8_000);
    }
}
