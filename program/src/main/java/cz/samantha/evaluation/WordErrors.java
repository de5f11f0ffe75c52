package cz.samantha.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * Edits that turn what was heard into what was said, and how many words were said. Edits of several utterances are added
 * before they are divided, so that a long utterance counts for more than a short one.
 *
 * @param edits words replaced, left out and added
 * @param words words of the reference
 */
public record WordErrors(long edits, long words) {
    public static final WordErrors NONE = new WordErrors(0, 0);

    /** The fewest edits between two utterances (Levenshtein's distance over words). */
    public static WordErrors between(List<String> reference, List<String> heard) {
        int[] above = new int[heard.size() + 1];
        Arrays.setAll(above, i -> i);
        for (int row = 1; row <= reference.size(); row++) {
            int[] here = new int[above.length];
            here[0] = row;
            for (int column = 1; column < here.length; column++) {
                boolean same = reference.get(row - 1).equals(heard.get(column - 1));
                int replaced = above[column - 1] + (same ? 0 : 1);
                here[column] = Math.min(replaced, 1 + Math.min(above[column], here[column - 1]));
            }
            above = here;
        }
        return new WordErrors(above[heard.size()], reference.size());
    }

    public WordErrors plus(WordErrors other) {
        return new WordErrors(edits + other.edits, words + other.words);
    }

    /** Word error rate: more than 1 where more was heard than said; 0 where nothing was said. */
    public double rate() {
        return words == 0 ? 0 : (double) edits / words;
    }
}
