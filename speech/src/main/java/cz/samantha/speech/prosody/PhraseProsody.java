package cz.samantha.speech.prosody;

import cz.samantha.speech.phonetics.Phone;
import cz.samantha.speech.phonetics.SpokenWord;
import cz.samantha.speech.phonetics.Syllabifier;
import cz.samantha.speech.phonetics.Syllable;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives a phrase its rhythm and melody by rules: lengths by phone class, shorter in clusters, longer at the end; the
 * height of the voice by stress groups over a falling base line.
 */
public final class PhraseProsody {
    private static final double STRESSED_VOWEL = 1.06;
    private static final double SYLLABIC_CONSONANT = 1.6;
    private static final double SECOND_OF_CLUSTER = 0.90;
    private static final double FIRST_OF_CLUSTER = 0.92;
    private static final double LAST_SYLLABLE = 1.32;
    private static final double LAST_BUT_ONE = 1.10;
    private static final double BASE_LINE_START = 1.06;
    private static final double BASE_LINE_END = 0.94;
    private static final double TARGET_IN_NUCLEUS = 0.15;

    private final double rate;
    private final double pitchHz;

    /**
     * @param rate 1 is medium, more is faster
     * @param pitchHz middle of the voice's range
     */
    public PhraseProsody(double rate, double pitchHz) {
        this.rate = rate;
        this.pitchHz = pitchHz;
    }

    /** One segment for each phone of the words, in order. */
    public List<Segment> shape(List<SpokenWord> words, Melody melody) {
        Phrase phrase = Phrase.of(words);
        double[] seconds = durations(phrase);
        List<List<PitchTarget>> pitch = pitch(phrase, melody);
        List<Segment> segments = new ArrayList<>(phrase.phones.size());
        for (int i = 0; i < phrase.phones.size(); i++) {
            segments.add(new Segment(phrase.phones.get(i), seconds[i], pitch.get(i)));
        }
        return segments;
    }

    /** A phrase laid flat: all phones, and the syllables as ranges over them. */
    private record Phrase(
            List<Phone> phones, List<Boolean> syllabic, List<Syllable> syllables, List<Boolean> stressed) {
        static Phrase of(List<SpokenWord> words) {
            Phrase phrase = new Phrase(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (SpokenWord word : words) {
                int offset = phrase.phones.size();
                phrase.phones.addAll(word.phones());
                for (int i = 0; i < word.phones().size(); i++) {
                    phrase.syllabic.add(Syllabifier.isSyllabic(word.phones(), i));
                }
                boolean first = true;
                for (Syllable syllable : word.syllables()) {
                    phrase.syllables.add(new Syllable(offset + syllable.from(), offset + syllable.to()));
                    phrase.stressed.add(first && word.stressed());
                    first = false;
                }
            }
            return phrase;
        }

        int nucleus(Syllable syllable) {
            for (int i = syllable.from(); i < syllable.to(); i++) {
                if (phones.get(i).isVowel() || syllabic.get(i)) {
                    return i;
                }
            }
            return (syllable.from() + syllable.to()) / 2;
        }
    }

    private double[] durations(Phrase phrase) {
        double[] seconds = new double[phrase.phones.size()];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = PhoneDurations.seconds(phrase.phones.get(i)) / rate;
            if (phrase.syllabic.get(i)) {
                seconds[i] *= SYLLABIC_CONSONANT;
            }
        }
        for (int i = 1; i < seconds.length; i++) {
            if (!phrase.phones.get(i).isVowel() && !phrase.phones.get(i - 1).isVowel()) {
                seconds[i] *= SECOND_OF_CLUSTER;
                seconds[i - 1] *= FIRST_OF_CLUSTER;
            }
        }
        int count = phrase.syllables.size();
        for (int s = 0; s < count; s++) {
            Syllable syllable = phrase.syllables.get(s);
            double factor = s == count - 1 ? LAST_SYLLABLE : s == count - 2 ? LAST_BUT_ONE : 1;
            for (int i = syllable.from(); i < syllable.to(); i++) {
                boolean stressedVowel =
                        phrase.stressed.get(s) && phrase.phones.get(i).isVowel();
                seconds[i] *= stressedVowel ? factor * STRESSED_VOWEL : factor;
            }
        }
        return seconds;
    }

    private List<List<PitchTarget>> pitch(Phrase phrase, Melody melody) {
        List<List<PitchTarget>> targets = new ArrayList<>();
        for (int i = 0; i < phrase.phones.size(); i++) {
            targets.add(List.of());
        }
        List<Integer> heads = stressGroupHeads(phrase);
        int syllables = phrase.syllables.size();
        for (int h = 0; h < heads.size(); h++) {
            boolean last = h == heads.size() - 1;
            int from = heads.get(h);
            int to = last ? syllables : heads.get(h + 1);
            for (int s = from; s < to; s++) {
                Melody.Glide glide =
                        last ? melody.onLastGroup(s - from, to - from) : Melody.onEarlierGroup(s - from, to - from);
                double base = baseLine(s, syllables);
                targets.set(
                        phrase.nucleus(phrase.syllables.get(s)),
                        List.of(
                                new PitchTarget(TARGET_IN_NUCLEUS, raised(base, glide.from())),
                                new PitchTarget(1 - TARGET_IN_NUCLEUS, raised(base, glide.to()))));
            }
        }
        return targets;
    }

    private static List<Integer> stressGroupHeads(Phrase phrase) {
        List<Integer> heads = new ArrayList<>();
        for (int s = 0; s < phrase.syllables.size(); s++) {
            if (s == 0 || phrase.stressed.get(s)) {
                heads.add(s);
            }
        }
        return heads;
    }

    private double baseLine(int syllable, int syllables) {
        double position = syllables == 1 ? 0.5 : syllable / (double) (syllables - 1);
        return pitchHz * (BASE_LINE_START + (BASE_LINE_END - BASE_LINE_START) * position);
    }

    private static double raised(double hertz, double semitones) {
        return hertz * Math.pow(2, semitones / 12);
    }
}
