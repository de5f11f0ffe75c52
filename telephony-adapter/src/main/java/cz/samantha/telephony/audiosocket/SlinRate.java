package cz.samantha.telephony.audiosocket;

import java.util.Arrays;
import java.util.Optional;

/** The sample rates of signed linear audio that AudioSocket knows, each a kind of frame of its own (0x10 to 0x18). */
public enum SlinRate {
    HZ_8000(0x10, 8000),
    HZ_12000(0x11, 12_000),
    HZ_16000(0x12, 16_000),
    HZ_24000(0x13, 24_000),
    HZ_32000(0x14, 32_000),
    HZ_44100(0x15, 44_100),
    HZ_48000(0x16, 48_000),
    HZ_96000(0x17, 96_000),
    HZ_192000(0x18, 192_000);

    private final int kind;
    private final int hz;

    SlinRate(int kind, int hz) {
        this.kind = kind;
        this.hz = hz;
    }

    public int hz() {
        return hz;
    }

    /** The kind byte of frames with this rate. */
    public int kind() {
        return kind;
    }

    /** The rate that frames of this kind have; empty if it is no kind of audio. */
    static Optional<SlinRate> ofKind(int kind) {
        return Arrays.stream(values()).filter(rate -> rate.kind == kind).findFirst();
    }
}
