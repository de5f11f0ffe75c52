package cz.samantha.telephony.audiosocket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import cz.samantha.telephony.audiosocket.AudioSocketFault.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class AudioSocketCodecTest {
    private final AudioSocketCodec codec = new AudioSocketCodec();

    @Test
    void frames_look_on_the_wire_as_asterisk_sends_them() {
        UUID call = UUID.fromString("40325ec2-5efd-4bd3-805f-53576e581d13");
        assertThat(hex(new AudioSocketFrame.HangUp())).isEqualTo("000000");
        assertThat(hex(new AudioSocketFrame.Id(call))).isEqualTo("01001040325ec25efd4bd3805f53576e581d13");
        assertThat(hex(new AudioSocketFrame.Key('5'))).isEqualTo("03000135");
        assertThat(hex(new AudioSocketFrame.Failure(4))).isEqualTo("ff000104");
        assertThat(hex(AudioSocketFrame.Sound.telephone(new byte[] {1, 2}))).isEqualTo("1000020102");
        assertThat(hex(new AudioSocketFrame.Sound(SlinRate.HZ_192000, new byte[0])))
                .isEqualTo("180000");
    }

    @Property
    void any_frame_comes_back_as_it_was(@ForAll("frames") AudioSocketFrame frame) throws IOException {
        byte[] bytes = AudioSocketCodec.encode(frame);
        assertThat(codec.decode(ByteBuffer.wrap(bytes))).contains(frame);
        assertThat(codec.read(new ByteArrayInputStream(bytes))).contains(frame);
    }

    @Property
    void however_the_stream_is_cut_the_same_frames_come_out(
            @ForAll("streams") List<AudioSocketFrame> frames, @ForAll @IntRange(min = 1, max = 400) int pieceBytes)
            throws IOException {
        ByteBuffer arrived = ByteBuffer.allocate(1 << 17).flip();
        List<AudioSocketFrame> out = new ArrayList<>();
        ByteBuffer stream = ByteBuffer.wrap(bytesOf(frames));
        while (stream.hasRemaining()) {
            arrived.compact();
            for (int i = 0; i < pieceBytes && stream.hasRemaining(); i++) {
                arrived.put(stream.get());
            }
            arrived.flip();
            for (var frame = codec.decode(arrived); frame.isPresent(); frame = codec.decode(arrived)) {
                out.add(frame.get());
            }
        }
        assertThat(out).isEqualTo(frames);
        assertThat(arrived.remaining()).isZero();
    }

    @Property(tries = 3000)
    void random_bytes_give_frames_or_a_typed_fault_and_never_anything_else(
            @ForAll @Size(max = 64) byte[] bytes, @ForAll @IntRange(min = 0, max = 80) int maxAudioBytes)
            throws IOException {
        AudioSocketCodec strict = new AudioSocketCodec(maxAudioBytes);
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        Optional<Reason> reading = Optional.empty();
        Optional<Reason> decoding = Optional.empty();
        try {
            while (strict.read(in).isPresent()) {}
        } catch (AudioSocketFault fault) {
            reading = Optional.of(fault.reason());
        }
        try {
            while (strict.decode(buffer).isPresent()) {}
            decoding = buffer.hasRemaining() ? Optional.of(Reason.TORN) : decoding;
        } catch (AudioSocketFault fault) {
            decoding = Optional.of(fault.reason());
        }
        assertThat(reading).isEqualTo(decoding);
    }

    @Test
    void each_fault_is_told_by_its_reason() {
        assertFault("42 0001 00", Reason.UNKNOWN_KIND);
        assertFault("19 0002 0000", Reason.UNKNOWN_KIND);
        assertFault("10 ffff", Reason.OVERSIZED);
        assertFault("10 0003 000000", Reason.WRONG_LENGTH);
        assertFault("01 000f", Reason.WRONG_LENGTH);
        assertFault("00 0001 00", Reason.WRONG_LENGTH);
        assertFault("10 0002 00", Reason.TORN);
        assertFault("10 00", Reason.TORN);
    }

    private void assertFault(String hex, Reason reason) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertThatThrownBy(() -> codec.read(new ByteArrayInputStream(bytes)))
                .asInstanceOf(type(AudioSocketFault.class))
                .extracting(AudioSocketFault::reason)
                .isEqualTo(reason);
    }

    @Provide
    Arbitrary<List<AudioSocketFrame>> streams() {
        return frames().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<AudioSocketFrame> frames() {
        Arbitrary<AudioSocketFrame> sounds = Combinators.combine(
                        Arbitraries.of(SlinRate.class),
                        Arbitraries.bytes().array(byte[].class).ofMinSize(0).ofMaxSize(500))
                .as((rate, bytes) -> new AudioSocketFrame.Sound(rate, even(bytes)));
        return Arbitraries.oneOf(
                sounds,
                Arbitraries.just(new AudioSocketFrame.HangUp()),
                Arbitraries.chars().range((char) 0, (char) 255).map(AudioSocketFrame.Key::new),
                Arbitraries.integers().between(0, 255).map(AudioSocketFrame.Failure::new),
                Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
                        .as((high, low) -> new AudioSocketFrame.Id(new UUID(high, low))));
    }

    private static byte[] even(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2 * 2);
    }

    private static byte[] bytesOf(List<AudioSocketFrame> frames) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (AudioSocketFrame frame : frames) {
            AudioSocketCodec.write(out, frame);
        }
        return out.toByteArray();
    }

    private static String hex(AudioSocketFrame frame) {
        return HexFormat.of().formatHex(AudioSocketCodec.encode(frame));
    }
}
