package cz.samantha.speech.phonetics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the words of one breath phrase as they sound together. Safe for many threads. */
public final class PhraseReader {
    private static final int LONGEST_UNSTRESSED_AFTER_PREPOSITION = 3;

    private final LetterToSound letterToSound = new LetterToSound();

    /**
     * @param words Czech words; what has no letters gives a word without phones
     * @return one for each word, in the same order
     */
    public List<SpokenWord> read(List<String> words) {
        List<String> lowerCase =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        List<List<Phone>> phones = new ArrayList<>();
        boolean first = true;
        for (String word : lowerCase) {
            List<Phone> read = Assimilation.withGlottalStop(letterToSound.read(word), first);
            phones.add(read);
            first &= read.isEmpty();
        }
        Assimilation.apply(lowerCase, phones);
        List<SpokenWord> result = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean stressed = isStressed(lowerCase, phones, i);
            result.add(new SpokenWord(phones.get(i), Syllabifier.split(phones.get(i)), stressed));
        }
        return result;
    }

    /** Stress lies on the first syllable; a preposition with a vowel takes it from a short word after it. */
    private static boolean isStressed(List<String> words, List<List<Phone>> phones, int index) {
        String word = words.get(index);
        List<Phone> own = phones.get(index);
        boolean hasVowel = own.stream().anyMatch(Phone::isVowel);
        if (FunctionWords.isConjunction(word)
                || (index > 0 && FunctionWords.isEnclitic(word))
                || (FunctionWords.isPreposition(word) && !hasVowel)) {
            return false;
        }
        if (index > 0 && FunctionWords.isPreposition(words.get(index - 1))) {
            boolean prepositionIsSyllable = phones.get(index - 1).stream().anyMatch(Phone::isVowel);
            return !(prepositionIsSyllable && Syllabifier.syllableCount(own) <= LONGEST_UNSTRESSED_AFTER_PREPOSITION);
        }
        return true;
    }
}
