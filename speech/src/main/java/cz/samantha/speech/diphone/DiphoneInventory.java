package cz.samantha.speech.diphone;

import cz.samantha.speech.phonetics.Phone;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** All diphones of a voice. Never changes, safe for many threads. */
public final class DiphoneInventory {
    private final Map<String, Diphone> diphones;
    private final int sampleRateHz;
    private final Diphone silence;
    private final double pitchHz;

    DiphoneInventory(Map<String, Diphone> diphones, int sampleRateHz) {
        this.diphones = Map.copyOf(diphones);
        this.sampleRateHz = sampleRateHz;
        Diphone pause = this.diphones.get("#-#");
        this.silence = pause == null ? this.diphones.values().iterator().next() : pause;
        this.pitchHz = medianPitch(this.diphones);
    }

    public int sampleRateHz() {
        return sampleRateHz;
    }

    public int size() {
        return diphones.size();
    }

    /** The middle of the speaker's range: the median over the vowels as they were recorded. */
    public double pitchHz() {
        return pitchHz;
    }

    /** The diphone of two phones, or the nearest there is, or silence. */
    Diphone find(Phone first, Phone second) {
        return find(first.symbol(), second.symbol())
                .or(() -> substitutes(first, second)
                        .flatMap(pair -> find(pair.get(0).symbol(), pair.get(1).symbol()).stream())
                        .findFirst())
                .orElse(silence);
    }

    /** Whether two phones are there without a substitute. */
    public boolean has(Phone first, Phone second) {
        return find(first.symbol(), second.symbol()).isPresent();
    }

    private Optional<Diphone> find(String first, String second) {
        return Optional.ofNullable(diphones.get(first + "-" + second));
    }

    private static Stream<List<Phone>> substitutes(Phone first, Phone second) {
        return Stream.of(
                List.of(first, second.shortened()),
                List.of(first.shortened(), second),
                List.of(first.shortened(), second.shortened()),
                List.of(near(first), second),
                List.of(first, near(second)),
                List.of(near(first), near(second)),
                List.of(first == Phone.N ? Phone.M : first, second),
                List.of(first, Phone.GLOTTAL_STOP),
                List.of(Phone.SILENCE, second));
    }

    private static Phone near(Phone phone) {
        return switch (phone) {
            case N_VELAR -> Phone.N;
            case GLOTTAL_STOP -> Phone.SILENCE;
            case R_HACEK_VOICELESS -> Phone.R_HACEK;
            case DZ_HACEK -> Phone.Z_HACEK;
            case DZ -> Phone.Z;
            case I -> Phone.J;
            default -> phone.shortened();
        };
    }

    private static double medianPitch(Map<String, Diphone> diphones) {
        double[] pitches = diphones.entrySet().stream()
                .filter(entry -> entry.getKey().matches("[aeiou]-[aeioumnlj]"))
                .map(Map.Entry::getValue)
                .flatMapToDouble(DiphoneInventory::pitches)
                .sorted()
                .toArray();
        return pitches.length == 0 ? 200 : pitches[pitches.length / 2];
    }

    private static DoubleStream pitches(Diphone diphone) {
        double[] result = new double[diphone.frameCount() - 1];
        for (int i = 0; i < result.length; i++) {
            result[i] = 1 / Math.max(1e-4, diphone.time(i + 1) - diphone.time(i));
        }
        return Arrays.stream(result);
    }
}
