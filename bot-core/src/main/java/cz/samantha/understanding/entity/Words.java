package cz.samantha.understanding.entity;

import cz.samantha.understanding.CzechWords;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of an utterance as they are compared: folded, digits apart from letters ({@code 2kk} is two words), without
 * sounds of hesitation. Outside its bounds every word is empty.
 */
final class Words {
    /** A caller who speaks for half a minute says some 80 words. */
    static final int MOST = 200;

    private static final int LONGEST_CHARS = 40;
    private static final Locale CZECH = Locale.of("cs");
    private static final Set<String> HESITATIONS = WordForms.set("""
        e ee eee eh ehm ehmm em emm eem hm hmm hmmm mm mmm mhm uhm um ehe aa aaa ach och
        """);

    private record Word(String folded, String spoken, int origin) {}

    private final List<Word> all = new ArrayList<>();

    private Words(List<String> said, boolean withHesitations) {
        int most = Math.min(said.size(), MOST);
        for (int i = 0; i < most; i++) {
            String spoken = said.get(i);
            if (spoken.length() > LONGEST_CHARS) {
                all.add(new Word("?", "", i));
                continue;
            }
            String folded = CzechWords.folded(spoken);
            if (withHesitations || !HESITATIONS.contains(folded)) {
                split(folded, spoken, i);
            }
        }
    }

    static Words of(List<String> said) {
        return new Words(said, false);
    }

    /** With the "hm" that may be an answer. */
    static Words withHesitations(List<String> said) {
        return new Words(said, true);
    }

    int size() {
        return all.size();
    }

    /** The folded word. */
    String at(int i) {
        return i < 0 || i >= all.size() ? "" : all.get(i).folded();
    }

    boolean isAny(int i, Set<String> words) {
        return words.contains(at(i));
    }

    /** The given word that this one was in, with its diacritics, lower case. */
    String spoken(int i) {
        return i < 0 || i >= all.size()
                ? ""
                : Normalizer.normalize(all.get(i).spoken(), Normalizer.Form.NFC).toLowerCase(CZECH);
    }

    /** Whether both were written in one word, as in {@code 14:30}. */
    boolean together(int i, int j) {
        return i >= 0
                && j >= 0
                && i < all.size()
                && j < all.size()
                && all.get(i).origin() == all.get(j).origin();
    }

    /** Whether the word is written in digits. */
    boolean isDigits(int i) {
        String word = at(i);
        return !word.isEmpty() && isDigit(word.charAt(0));
    }

    /** The span of the given words that the words from {@code from} to before {@code to} were in. */
    Span span(int from, int to) {
        return new Span(all.get(from).origin(), all.get(to - 1).origin() + 1);
    }

    private void split(String folded, String spoken, int origin) {
        int from = 0;
        for (int i = 1; i <= folded.length(); i++) {
            boolean border = i == folded.length()
                    || folded.charAt(i) == ' '
                    || folded.charAt(i - 1) == ' '
                    || isDigit(folded.charAt(i)) != isDigit(folded.charAt(i - 1));
            if (border) {
                String piece = folded.substring(from, i);
                if (!piece.isBlank()) {
                    all.add(new Word(piece, spoken, origin));
                }
                from = i;
            }
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
