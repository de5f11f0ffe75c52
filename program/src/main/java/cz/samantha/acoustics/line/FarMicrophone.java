package cz.samantha.acoustics.line;

import cz.samantha.audio.TelephoneAudio;
import java.util.Random;

/** A telephone that lies on a table a metre and a half away (loudspeaking): the room is heard as well. */
final class FarMicrophone {
    private static final long SEED = 4;
    private static final int ECHO = TelephoneAudio.samplesIn(300);
    /** In a furnished office sound falls by 60 dB in about 0.4 s. */
    private static final double FALL_SECONDS = 0.4;

    private static final double FALL_DB = 60;
    /** Between the mouth and the first wall's answer. */
    private static final int FIRST_ECHO = TelephoneAudio.samplesIn(4);
    /** The room is about as loud as the mouth. */
    private static final double ROOM_TO_MOUTH = 1;

    private static final double[] ROOM = room();

    private FarMicrophone() {}

    static double[] heard(double[] samples) {
        double[] heard = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            double sum = samples[i];
            for (int k = FIRST_ECHO; k < Math.min(ECHO, i + 1); k++) {
                sum += ROOM[k] * samples[i - k];
            }
            heard[i] = sum;
        }
        return heard;
    }

    private static double[] room() {
        Random dice = new Random(SEED);
        double[] room = new double[ECHO];
        double power = 0;
        for (int k = FIRST_ECHO; k < ECHO; k++) {
            double seconds = (double) k / TelephoneAudio.SAMPLE_RATE_HZ;
            room[k] = dice.nextGaussian() * Math.pow(10, -FALL_DB / 20 * seconds / FALL_SECONDS);
            power += room[k] * room[k];
        }
        double gain = ROOM_TO_MOUTH / Math.sqrt(power);
        for (int k = 0; k < ECHO; k++) {
            room[k] *= gain;
        }
        return room;
    }
}
