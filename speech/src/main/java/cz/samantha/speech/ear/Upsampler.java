package cz.samantha.speech.ear;

import cz.samantha.audio.Resampler;
import cz.samantha.audio.TelephoneAudio;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Brings the telephone's audio to a higher rate, piece after piece, as if it were one; it comes out 2.5 ms late. What the
 * telephone cut off above 4 kHz does not come back by that.
 */
final class Upsampler {
    /** More than the resampler looks to either side. */
    private static final int CONTEXT_SAMPLES = 20;

    private final int factor;
    private final float[] before = new float[2 * CONTEXT_SAMPLES];

    /** @param toHz a multiple of the telephone's rate */
    Upsampler(int toHz) {
        this.factor = toHz / TelephoneAudio.SAMPLE_RATE_HZ;
    }

    /**
     * @param audio 16 bits a sample, little-endian, one channel
     * @return as much sound at the higher rate, in the same form
     */
    byte[] next(byte[] audio) {
        if (factor == 1) {
            return audio;
        }
        int count = audio.length / 2;
        float[] all = new float[before.length + count];
        System.arraycopy(before, 0, all, 0, before.length);
        ByteBuffer in = ByteBuffer.wrap(audio).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            all[before.length + i] = in.getShort();
        }
        System.arraycopy(all, count, before, 0, before.length);
        float[] wide = Resampler.resample(all, TelephoneAudio.SAMPLE_RATE_HZ, factor * TelephoneAudio.SAMPLE_RATE_HZ);
        ByteBuffer out = ByteBuffer.allocate(2 * count * factor).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = CONTEXT_SAMPLES * factor; i < (CONTEXT_SAMPLES + count) * factor; i++) {
            out.putShort((short) Math.clamp(Math.round(wide[i]), Short.MIN_VALUE, Short.MAX_VALUE));
        }
        return out.array();
    }
}
