package cz.samantha.understanding.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Set phrases of folded words, each with what it means; the longest at a word wins. */
final class Phrases<T> {
    private final Map<String, T> phrases;
    private final int longest;

    /** From each meaning to its phrases, which commas and lines separate. */
    Phrases(Map<T, String> textByMeaning) {
        Map<String, T> meanings = new HashMap<>();
        textByMeaning.forEach((meaning, text) -> Stream.of(text.split("[,\\n]"))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .forEach(phrase -> meanings.put(phrase, meaning)));
        phrases = Map.copyOf(meanings);
        longest = phrases.keySet().stream().mapToInt(Phrases::words).max().orElse(0);
    }

    Optional<Read<T>> at(Words words, int start) {
        for (int length = Math.min(longest, words.size() - start); length > 0; length--) {
            StringBuilder phrase = new StringBuilder(words.at(start));
            for (int i = start + 1; i < start + length; i++) {
                phrase.append(' ').append(words.at(i));
            }
            T meaning = phrases.get(phrase.toString());
            if (meaning != null) {
                return Optional.of(new Read<>(meaning, start + length));
            }
        }
        return Optional.empty();
    }

    private static int words(String phrase) {
        return (int) phrase.chars().filter(c -> c == ' ').count() + 1;
    }
}
