package cz.samantha.understanding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What tells whether a sentence ends with its last word: the last words, their endings, and which words came before. */
final class EndClues {
    /** Clues are told apart by a hash with so many values: two that share one are rare and do little harm. */
    static final int KINDS = 1 << 18;

    private static final int LONG_SENTENCE = 8;
    private static final int LONG_WORD = 6;
    private static final String BEFORE = "<";

    private EndClues() {}

    /** @param words at least one */
    static int[] of(List<Token> words) {
        Token last = words.getLast();
        Token second = before(words, 2);
        String ending = ending(last.folded(), 2);
        Set<String> clues = new HashSet<>();
        clues.add("always");
        clues.add("word=" + last.folded());
        clues.add("stem=" + last.stem());
        clues.add("ending=" + ending);
        clues.add("long ending=" + ending(last.folded(), 3));
        clues.add("words=" + second.folded() + " " + last.folded());
        clues.add("stems=" + second.stem() + " " + last.stem());
        clues.add("three=" + before(words, 3).stem() + " " + second.stem() + " " + last.stem());
        clues.add("endings=" + ending(second.folded(), 2) + " " + ending);
        clues.add("before=" + second.folded());
        clues.add("length=" + Math.min(words.size(), LONG_SENTENCE));
        clues.add("letters=" + Math.min(last.folded().length(), LONG_WORD));
        clues.add("first=" + words.getFirst().folded());
        for (Token word : words.subList(0, words.size() - 1)) {
            clues.add("somewhere=" + word.stem());
        }
        return clues.stream().mapToInt(EndClues::kind).distinct().sorted().toArray();
    }

    private static Token before(List<Token> words, int place) {
        return words.size() < place ? Token.of(BEFORE, false, 1) : words.get(words.size() - place);
    }

    private static String ending(String word, int letters) {
        return word.substring(Math.max(0, word.length() - letters));
    }

    /** Spreads similar texts over all values (the finaliser of MurmurHash3). */
    private static int kind(String clue) {
        int hash = clue.hashCode();
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return (hash ^ (hash >>> 16)) & (KINDS - 1);
    }
}
