package cz.samantha.evaluation;

import cz.samantha.acoustics.line.TelephoneLine;
import cz.samantha.acoustics.noise.NoiseKind;
import java.util.List;

/**
 * What labelled recordings are to be made of. Kinds, lines and pauses take turns from sentence to sentence, every
 * combination of a kind and a line in its time, so that more of them make no more recordings.
 *
 * @param snrsDb every sentence is made with each; pauses with the cleanest
 * @param noises behind callers
 * @param lines between callers and the bot
 * @param pauseMillis lengths of pauses inside sentences; none: no recordings with pauses
 * @param noiseAlone kinds of which there are recordings without a caller
 * @param noiseAloneSeconds length of each of those
 */
public record EarDataPlan(
        List<Integer> snrsDb,
        List<NoiseKind> noises,
        List<TelephoneLine> lines,
        List<Long> pauseMillis,
        List<NoiseKind> noiseAlone,
        int noiseAloneSeconds) {
    public EarDataPlan {
        snrsDb = List.copyOf(snrsDb);
        noises = List.copyOf(noises);
        lines = List.copyOf(lines);
        pauseMillis = List.copyOf(pauseMillis);
        noiseAlone = List.copyOf(noiseAlone);
    }

    NoiseKind noise(int sentence) {
        return noises.get(sentence % noises.size());
    }

    TelephoneLine line(int sentence) {
        return lines.get(sentence / noises.size() % lines.size());
    }
}
