package cz.samantha.speech.phonetics;

import java.util.ArrayList;
import java.util.List;

/**
 * Voicing across a phrase: obstruents take the voicing of what follows, lose it at the end of words, and ř and h follow
 * a voiceless neighbour (Palková, Fonetika a fonologie češtiny, 1994).
 */
final class Assimilation {
    private Assimilation() {}

    /**
     * @param words in lower case
     * @param phones of the words, changed in place
     */
    static void apply(List<String> words, List<List<Phone>> phones) {
        backwards(words, phones);
        forwards(phones);
    }

    private static void backwards(List<String> words, List<List<Phone>> phones) {
        Phone next = Phone.SILENCE;
        for (int w = phones.size() - 1; w >= 0; w--) {
            List<Phone> word = phones.get(w);
            boolean keepsFinalVoice = FunctionWords.isPreposition(words.get(w));
            for (int i = word.size() - 1; i >= 0; i--) {
                boolean last = i == word.size() - 1;
                word.set(i, voicing(word.get(i), next, last && !keepsFinalVoice));
                next = word.get(i);
            }
        }
    }

    private static Phone voicing(Phone phone, Phone next, boolean losesFinalVoice) {
        if (!phone.isObstruent()) {
            return phone;
        }
        if (next.takesVoice()) {
            return phone.voiceless();
        }
        if (next.givesVoice()) {
            return phone.voiced();
        }
        return losesFinalVoice ? phone.voiceless() : phone;
    }

    private static void forwards(List<List<Phone>> phones) {
        Phone before = Phone.SILENCE;
        for (List<Phone> word : phones) {
            for (int i = 0; i < word.size(); i++) {
                Phone phone = word.get(i);
                if (phone == Phone.R_HACEK && before.takesVoice() && !before.isPause()) {
                    word.set(i, Phone.R_HACEK_VOICELESS);
                }
                before = word.get(i);
            }
        }
    }

    /** Words that begin with a vowel get a glottal stop, except at the beginning of the phrase. */
    static List<Phone> withGlottalStop(List<Phone> word, boolean firstOfPhrase) {
        if (firstOfPhrase || word.isEmpty() || !word.getFirst().isVowel()) {
            return word;
        }
        List<Phone> result = new ArrayList<>(word.size() + 1);
        result.add(Phone.GLOTTAL_STOP);
        result.addAll(word);
        return result;
    }
}
