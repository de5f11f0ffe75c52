package cz.samantha.speech.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * The words that can be heard, numbered from 1 in alphabetical order, and how they sound. Behind them comes the mark
 * for speech that is none of them.
 */
final class Lexicon {
    /** How Vosk writes speech that is no word; a grammar may name it. */
    static final String UNKNOWN_WORD = "[unk]";

    private final List<String> words;
    private final Map<String, List<List<String>>> pronunciations = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** @param words in lower case; those that cannot be pronounced are left out */
    Lexicon(SortedSet<String> words) {
        Pronunciations all = new Pronunciations();
        for (String word : words) {
            List<List<String>> sounds = all.of(word);
            if (!sounds.isEmpty()) {
                pronunciations.put(word, sounds);
                numbers.put(word, numbers.size() + 1);
            }
        }
        this.words = List.copyOf(numbers.keySet());
    }

    int size() {
        return words.size();
    }

    boolean knows(String word) {
        return numbers.containsKey(word);
    }

    int number(String word) {
        return numbers.getOrDefault(word, unknown());
    }

    /** The number of {@link #UNKNOWN_WORD}, the highest of all. */
    int unknown() {
        return words.size() + 1;
    }

    /** @param number from 1 */
    String word(int number) {
        return number == unknown() ? UNKNOWN_WORD : words.get(number - 1);
    }

    List<String> words() {
        return words;
    }

    /** Never empty. */
    List<List<String>> pronunciations(String word) {
        return pronunciations.getOrDefault(word, List.of());
    }
}
