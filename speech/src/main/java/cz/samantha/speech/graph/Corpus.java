package cz.samantha.speech.graph;

import cz.samantha.speech.normalizer.CzechNormalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What can be heard: sentences as callers say them, and single words that they may say as well. Numbers and
 * abbreviations become the words that are spoken.
 */
public final class Corpus {
    private static final Locale CZECH = Locale.of("cs");
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern PLAIN_WORDS = Pattern.compile("[\\p{L} ]+");
    /** Nobody says longer words; such a line is no text. */
    private static final int LONGEST_WORD = 40;

    /** So many for each sentence. */
    private static final int WORDINGS = 2;

    private final CzechNormalizer normalizer = new CzechNormalizer();
    private final List<List<String>> sentences = new ArrayList<>();
    private final List<List<String>> otherWordings = new ArrayList<>();
    private final NavigableSet<String> words = new TreeSet<>();

    /** Adds a sentence; an empty one is none. */
    public void addSentence(String text) {
        List<String> sentence = spoken(text);
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
            words.addAll(sentence);
        }
    }

    public void addSentences(Collection<String> texts) {
        texts.forEach(this::addSentence);
    }

    /** Adds the words of a text that no caller says as it is. */
    public void addWords(String text) {
        words.addAll(spoken(text));
    }

    /** Adds the same in other words for every sentence that is there. */
    public void addOtherWordings() {
        OtherWordings others = new OtherWordings(Set.copyOf(words));
        sentences.forEach(sentence -> otherWordings.addAll(others.of(sentence, WORDINGS)));
        otherWordings.forEach(words::addAll);
        words.addAll(others.allWords());
    }

    /** Sentences that nobody wrote, made of those that are there by rule. */
    List<List<String>> otherWordings() {
        return Collections.unmodifiableList(otherWordings);
    }

    /** In the order in which they came. */
    public List<List<String>> sentences() {
        return Collections.unmodifiableList(sentences);
    }

    public SortedSet<String> words() {
        return Collections.unmodifiableSortedSet(words);
    }

    private List<String> spoken(String text) {
        String lowerCase = text.toLowerCase(CZECH);
        String spoken = PLAIN_WORDS.matcher(lowerCase).matches() ? lowerCase : normalizer.spokenWords(text);
        return SPACES.splitAsStream(spoken.strip())
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST_WORD)
                .toList();
    }
}
