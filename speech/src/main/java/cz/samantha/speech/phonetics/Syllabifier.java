package cz.samantha.speech.phonetics;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Splits a word into syllables: one for each vowel, diphthong or syllabic r, l, m. */
public final class Syllabifier {
    private static final Set<Phone> SECOND_OF_ONSET =
            EnumSet.of(Phone.R, Phone.L, Phone.R_HACEK, Phone.R_HACEK_VOICELESS, Phone.J, Phone.V);

    private Syllabifier() {}

    /** Whether the phone carries a syllable without being a vowel, as r in "čtvrtek" or m in "sedm". */
    public static boolean isSyllabic(List<Phone> word, int index) {
        Phone phone = word.get(index);
        boolean first = index == 0;
        boolean last = index == word.size() - 1;
        Phone before = first ? Phone.SILENCE : word.get(index - 1);
        boolean finalM = phone == Phone.M && last && (before == Phone.D || before == Phone.S);
        if (phone != Phone.R && phone != Phone.L && !finalM) {
            return false;
        }
        boolean afterConsonant = !first && !before.isVowel() && before != Phone.J && !before.isPause();
        return afterConsonant && (last || !word.get(index + 1).isVowel());
    }

    static int syllableCount(List<Phone> word) {
        return nuclei(word).size();
    }

    static List<Syllable> split(List<Phone> word) {
        List<Integer> nuclei = nuclei(word);
        if (nuclei.isEmpty()) {
            return word.isEmpty() ? List.of() : List.of(new Syllable(0, word.size()));
        }
        List<Syllable> syllables = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < nuclei.size(); i++) {
            int end = i + 1 < nuclei.size() ? boundary(word, nuclei.get(i), nuclei.get(i + 1)) : word.size();
            syllables.add(new Syllable(start, end));
            start = end;
        }
        return syllables;
    }

    private static List<Integer> nuclei(List<Phone> word) {
        List<Integer> nuclei = new ArrayList<>();
        for (int i = 0; i < word.size(); i++) {
            if (isSyllabic(word, i) || (word.get(i).isVowel() && !endsDiphthong(word, i, nuclei))) {
                nuclei.add(i);
            }
        }
        return nuclei;
    }

    /** ou, au, eu are one syllable. */
    private static boolean endsDiphthong(List<Phone> word, int index, List<Integer> nuclei) {
        if (word.get(index) != Phone.U || nuclei.isEmpty() || nuclei.getLast() != index - 1) {
            return false;
        }
        Phone first = word.get(index - 1);
        return first == Phone.O || first == Phone.A || first == Phone.E;
    }

    /** Where the second syllable begins: one consonant goes with it, two where they make an onset (br, st). */
    private static int boundary(List<Phone> word, int nucleus, int nextNucleus) {
        int afterNucleus = nucleus + 1;
        if (afterNucleus < nextNucleus && word.get(afterNucleus).isVowel()) {
            afterNucleus++;
        }
        int consonants = nextNucleus - afterNucleus;
        int onset = consonants >= 2 && isOnset(word.get(nextNucleus - 2), word.get(nextNucleus - 1)) ? 2 : 1;
        return nextNucleus - Math.min(onset, consonants);
    }

    private static boolean isOnset(Phone first, Phone second) {
        boolean sibilant = first == Phone.S || first == Phone.S_HACEK;
        return (first.isObstruent() && SECOND_OF_ONSET.contains(second))
                || (sibilant && second.isObstruent() && second.takesVoice());
    }
}
