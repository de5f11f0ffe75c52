package cz.samantha.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The parts of an utterance between which a question may end and another begin: at the words that stand between questions
 * ("a", "jinak"), which belong to no part, and before the words that begin one ("kde", "kolik").
 */
final class Parts {
    private Parts() {}

    /**
     * Parts that say anything, in their order; a single one when nothing separates.
     *
     * @param separators folded
     * @param openers folded
     */
    static List<List<Token>> of(List<Token> tokens, Set<String> separators, Set<String> openers) {
        List<List<Token>> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean separates = separators.contains(tokens.get(i).folded());
            boolean opens = openers.contains(tokens.get(i).folded()) && !onlyOpens(tokens.subList(start, i), openers);
            if (separates || opens) {
                add(tokens.subList(start, i), parts);
                start = separates ? i + 1 : i;
            }
        }
        add(tokens.subList(start, tokens.size()), parts);
        return parts;
    }

    /** "Kde můžu zaparkovat": several words may open one question. */
    private static boolean onlyOpens(List<Token> words, Set<String> openers) {
        return words.stream().allMatch(word -> word.filler() || openers.contains(word.folded()));
    }

    private static void add(List<Token> part, List<List<Token>> parts) {
        if (!part.stream().allMatch(Token::filler)) {
            parts.add(part);
        }
    }
}
