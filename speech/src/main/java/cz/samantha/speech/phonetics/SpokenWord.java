package cz.samantha.speech.phonetics;

import java.util.List;

/**
 * A word as it sounds in its phrase.
 *
 * @param phones may be empty where the text has nothing to be spoken
 * @param syllables ranges that cover all phones
 * @param stressed whether its first syllable begins a stress group
 */
public record SpokenWord(List<Phone> phones, List<Syllable> syllables, boolean stressed) {
    public SpokenWord {
        phones = List.copyOf(phones);
        syllables = List.copyOf(syllables);
    }
}
