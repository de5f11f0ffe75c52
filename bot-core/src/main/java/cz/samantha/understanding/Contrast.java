package cz.samantha.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Ne registraci, ale přihlášku": what stands between a word of denial and a word of contrast is what the caller does not
 * mean; "ne, ale ..." denies nothing but what was said before.
 *
 * @param denied the words of what is not meant
 * @param meant all other words
 */
record Contrast(List<Token> denied, List<Token> meant) {
    /** What is denied in a breath is short. */
    private static final int MOST_WORDS = 5;

    /**
     * The contrast in an utterance, if there is one.
     *
     * @param not words of denial, folded
     * @param but words of contrast, folded
     */
    static Optional<Contrast> find(List<Token> tokens, Set<String> not, Set<String> but) {
        for (int start = 0; start < tokens.size(); start++) {
            if (!not.contains(tokens.get(start).folded())) {
                continue;
            }
            int last = Math.min(tokens.size() - 2, start + 1 + MOST_WORDS);
            for (int end = start + 1; end <= last; end++) {
                if (but.contains(tokens.get(end).folded())) {
                    List<Token> meant = new ArrayList<>(tokens.subList(0, start));
                    meant.addAll(tokens.subList(end + 1, tokens.size()));
                    return Optional.of(new Contrast(List.copyOf(tokens.subList(start + 1, end)), meant));
                }
            }
        }
        return Optional.empty();
    }
}
