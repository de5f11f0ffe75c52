package cz.samantha.commandline;

import cz.samantha.acoustics.line.TelephoneLine;
import cz.samantha.acoustics.noise.NoiseKind;
import cz.samantha.evaluation.EarDataPlan;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code evaluate ear --make} is told about the recordings to make. */
final class EarDataOptions {
    private static final int LONGEST_PAUSE_MILLIS = 10_000;
    private static final int LONGEST_NOISE_SECONDS = 3_600;

    @Option(names = "--make", paramLabel = "FOLDER", description = "make recordings there instead of judging the ear")
    private @Nullable Path folder;

    @Option(
            names = "--voice",
            split = ",",
            paramLabel = "NAME",
            description = {
                "voices for --make (${DEFAULT-VALUE}): dita, machac, krb and ph; zdenek, which is for tests only and"
                        + " comes from Debian's component non-free; fillets: people who act in a game (no sentences"
                        + " needed, the two leads left out)"
            })
    private List<String> voices = List.of("krb", "ph");

    @Option(
            names = "--snr",
            split = ",",
            paramLabel = "DB",
            description = "signal to noise for --make (${DEFAULT-VALUE}): active speech against noise, both in the"
                    + " telephone's band of 300 to 3400 Hz")
    private List<Integer> snrsDb = List.of(30, 15);

    @Option(
            names = "--noise",
            split = ",",
            paramLabel = "KIND",
            description = "noises behind callers for --make, taking turns (${DEFAULT-VALUE}): white, street, office,"
                    + " babble, music, coughs, clicks, crackle")
    private List<String> noises = List.of("white");

    @Option(
            names = "--line",
            split = ",",
            paramLabel = "LINE",
            description = "telephone lines for --make, taking turns (${DEFAULT-VALUE}): " + TelephoneLine.KNOWN)
    private List<String> lines = List.of("alaw");

    @Option(
            names = "--pause",
            split = ",",
            paramLabel = "MILLIS",
            description =
                    "lengths of the pause in every second sentence for --make, taking turns (${DEFAULT-VALUE}); 0:"
                            + " no sentences with pauses")
    private List<Integer> pauseMillis = List.of(500);

    @Option(
            names = "--noise-alone",
            split = ",",
            paramLabel = "KIND",
            description = "noises of which --make makes recordings without a caller, at three levels each"
                    + " (${DEFAULT-VALUE}); none: no such recordings")
    private List<String> noiseAlone =
            List.of("white", "street", "office", "babble", "music", "coughs", "clicks", "crackle");

    @Option(
            names = "--noise-seconds",
            paramLabel = "SECONDS",
            description = "length of each recording without a caller (${DEFAULT-VALUE})")
    private int noiseSeconds = 20;

    /** Where recordings are to be made; null where the ear is to be judged. */
    @Nullable
    Path folder() {
        return folder;
    }

    List<String> voices() {
        return voices;
    }

    /** @throws WrongUseException if there is no such noise, line, or length */
    EarDataPlan plan() {
        for (int millis : pauseMillis) {
            between("--pause", millis, 0, LONGEST_PAUSE_MILLIS);
        }
        between("--noise-seconds", noiseSeconds, 1, LONGEST_NOISE_SECONDS);
        snrsDb.forEach(snrDb -> between("--snr", snrDb, -20, 60));
        return new EarDataPlan(
                snrsDb,
                noises.stream().map(EarDataOptions::noise).toList(),
                lines.stream().map(EarDataOptions::line).toList(),
                pauseMillis.stream()
                        .filter(millis -> millis > 0)
                        .map(Integer::longValue)
                        .toList(),
                noiseAlone.equals(List.of("none"))
                        ? List.of()
                        : noiseAlone.stream().map(EarDataOptions::noise).toList(),
                noiseSeconds);
    }

    private static NoiseKind noise(String name) {
        return NoiseKind.named(name)
                .orElseThrow(() -> new WrongUseException("There is no noise '" + name
                        + "'; there are white, street, office, babble, music, coughs, clicks and crackle."));
    }

    private static TelephoneLine line(String written) {
        return TelephoneLine.parse(written)
                .orElseThrow(() -> new WrongUseException(
                        "There is no line '" + written + "'; a line is " + TelephoneLine.KNOWN + "."));
    }

    private static void between(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new WrongUseException(option + " must be from " + least + " to " + most + ", not " + value + ".");
        }
    }
}
