package cz.samantha.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The parts of an utterance between the words that stand between questions: "a", "jinak", "ještě". */
final class Parts {
    private Parts() {}

    /**
     * Parts that say anything, in their order; a single one when nothing separates.
     *
     * @param separators folded
     */
    static List<List<Token>> of(List<Token> tokens, Set<String> separators) {
        List<List<Token>> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || separators.contains(tokens.get(i).folded())) {
                List<Token> part = tokens.subList(start, i);
                if (!part.stream().allMatch(Token::filler)) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
