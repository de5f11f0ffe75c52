package cz.samantha.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases of one or more words, found by their first word; the longest phrase wins. Diacritics do not matter. */
final class PhraseTable<T> {
    private record Phrase<T>(List<String> folded, T value) {}

    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

    void put(String phrase, T value) {
        List<String> folded =
                CzechText.words(phrase).stream().map(CzechText::fold).toList();
        if (!folded.isEmpty()) {
            List<Phrase<T>> list = byFirstWord.computeIfAbsent(folded.getFirst(), first -> new ArrayList<>());
            list.add(new Phrase<>(folded, value));
            list.sort((a, b) -> Integer.compare(b.folded.size(), a.folded.size()));
        }
    }

    /** The longest phrase that stands at a place. */
    Optional<Found<T>> at(List<String> folded, int index) {
        for (Phrase<T> phrase : byFirstWord.getOrDefault(folded.get(index), List.of())) {
            int end = index + phrase.folded.size();
            if (end <= folded.size() && folded.subList(index, end).equals(phrase.folded)) {
                return Optional.of(new Found<>(phrase.value, phrase.folded.size()));
            }
        }
        return Optional.empty();
    }

    record Found<T>(T value, int words) {}
}
