package cz.samantha.understanding.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table from folded words to what they mean, written with all forms of a word in one line. */
final class WordForms<T> {
    private final Map<String, T> meanings = new HashMap<>();

    /** The words of a text, which white space separates. */
    static List<String> list(String words) {
        return List.of(words.strip().split("\\s+"));
    }

    /** The words of a text as a set. */
    static Set<String> set(String words) {
        return Set.copyOf(list(words));
    }

    WordForms<T> with(T meaning, String words) {
        list(words).forEach(word -> meanings.put(word, meaning));
        return this;
    }

    Map<String, T> table() {
        return Map.copyOf(meanings);
    }
}
