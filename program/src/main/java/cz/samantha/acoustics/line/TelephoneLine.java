package cz.samantha.acoustics.line;

import cz.samantha.acoustics.ActiveLevel;
import cz.samantha.acoustics.TelephoneBand;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A caller's telephone and the way from it, written as a codec and what is wrong, joined by {@code +}: {@code alaw},
 * {@code gsm+loss5}, {@code alaw+far+quiet}.
 *
 * @param lossPercent packets that are lost
 * @param concealed whether the receiver fills in for lost packets
 * @param far whether the microphone is far away
 * @param quiet whether speech is much quieter than usual
 * @param clipped whether the loudest parts are cut off
 */
public record TelephoneLine(
        Codec codec, int lossPercent, boolean concealed, boolean far, boolean quiet, boolean clipped) {
    /** A fixed line that is as it should be. */
    public static final TelephoneLine GOOD = new TelephoneLine(Codec.ALAW, 0, true, false, false, false);

    /** What may be written, for people. */
    public static final String KNOWN =
            "linear, alaw, mulaw, gsm or g729, and after it +lossN or +dropN (N percent of packets"
                    + " lost, with and without concealment), +far, +quiet, +clipped";

    /** The active level of speech on a line, that of ITU-T P.830. */
    private static final double USUAL_DBFS = -26;

    private static final double QUIET_DBFS = -40;
    /** Speech is cut off this far above its active level; its peaks reach up to 15 dB. */
    private static final double CLIPPED_ABOVE_DB = 4;

    private static final Pattern LOSS = Pattern.compile("(loss|drop)([1-9]|[1-4]\\d|50)");

    /** Reads what {@link #toString} writes; empty where it is none. */
    public static Optional<TelephoneLine> parse(String written) {
        String[] parts = written.split("\\+", -1);
        Optional<Codec> codec = Codec.named(parts[0]);
        if (codec.isEmpty()) {
            return Optional.empty();
        }
        TelephoneLine line = new TelephoneLine(codec.get(), 0, true, false, false, false);
        for (int i = 1; i < parts.length; i++) {
            Optional<TelephoneLine> worse = line.with(parts[i]);
            if (worse.isEmpty()) {
                return worse;
            }
            line = worse.get();
        }
        return Optional.of(line);
    }

    private Optional<TelephoneLine> with(String part) {
        Matcher loss = LOSS.matcher(part);
        if (loss.matches()) {
            int percent = Integer.parseInt(loss.group(2));
            return Optional.of(new TelephoneLine(codec, percent, loss.group(1).equals("loss"), far, quiet, clipped));
        }
        return switch (part) {
            case "far" -> Optional.of(new TelephoneLine(codec, lossPercent, concealed, true, quiet, clipped));
            case "quiet" -> Optional.of(new TelephoneLine(codec, lossPercent, concealed, far, true, clipped));
            case "clipped" -> Optional.of(new TelephoneLine(codec, lossPercent, concealed, far, quiet, true));
            default -> Optional.empty();
        };
    }

    /** The active level of speech in dBFS. */
    public double levelDbfs() {
        return quiet ? QUIET_DBFS : USUAL_DBFS;
    }

    /** Speech as the telephone picks it up: microphone, band, level. Noise of the place is to be added to it. */
    public double[] picksUp(double[] speech) {
        return ActiveLevel.set(TelephoneBand.limit(far ? FarMicrophone.heard(speech) : speech), levelDbfs());
    }

    /**
     * What arrives of what was picked up.
     *
     * @param dice decide which packets are lost
     */
    public double[] carry(double[] pickedUp, Random dice) {
        double[] sound = codec.passed(clipped ? clip(pickedUp) : pickedUp);
        return lossPercent == 0 ? sound : new PacketLoss(lossPercent / 100.0, concealed).passed(sound, dice);
    }

    private double[] clip(double[] samples) {
        double most = Math.pow(10, (levelDbfs() + CLIPPED_ABOVE_DB) / 20) * Math.sqrt(2);
        double[] cut = samples.clone();
        for (int i = 0; i < cut.length; i++) {
            cut[i] = Math.clamp(cut[i], -most, most);
        }
        return cut;
    }

    @Override
    public String toString() {
        StringBuilder written = new StringBuilder(codec.spokenName());
        if (lossPercent > 0) {
            written.append(String.format(Locale.ROOT, "+%s%d", concealed ? "loss" : "drop", lossPercent));
        }
        return written.append(far ? "+far" : "")
                .append(quiet ? "+quiet" : "")
                .append(clipped ? "+clipped" : "")
                .toString();
    }
}
