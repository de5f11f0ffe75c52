package cz.samantha.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is compared between an utterance and an example: stems, neighbouring stems, the word groups of the lexicon that
 * the words belong to, and pieces of the longer words, which survive a wrong ending or a misheard letter.
 */
final class Features {
    private static final double STEM = 1.0;
    private static final double PAIR = 0.5;
    private static final double GROUP = 0.7;
    private static final double PIECE = 0.2;
    private static final int PIECE_LENGTH = 4;
    private static final int LONG_WORD = 5;

    private final Tokeniser tokeniser;
    private final Map<String, List<Pattern>> groups;
    private final Vocabulary vocabulary;

    Features(Lexicon lexicon, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.tokeniser = lexicon.tokeniser();
        this.groups = lexicon.groups();
    }

    static String ofStem(Token token) {
        return "stem " + token.stem();
    }

    Map<String, Double> of(String text) {
        return of(tokeniser.tokens(text));
    }

    Map<String, Double> of(List<Token> tokens) {
        Map<String, Double> counts = new HashMap<>();
        List<Token> telling = new ArrayList<>();
        for (Token token : tokens) {
            if (!token.filler()) {
                telling.add(token);
            }
        }
        for (int i = 0; i < telling.size(); i++) {
            Token token = telling.get(i);
            counts.merge(ofStem(token), STEM, Math::max);
            if (i > 0) {
                counts.merge("pair " + telling.get(i - 1).stem() + " " + token.stem(), PAIR, Math::max);
            }
            pieces(token, counts);
        }
        PatternMatcher matcher = new PatternMatcher(telling, new double[telling.size()], groups, vocabulary, false);
        for (String group : groups.keySet()) {
            for (double membership : matcher.membership(group)) {
                if (membership > 0) {
                    counts.merge("group " + group, GROUP * membership, Math::max);
                }
            }
        }
        return counts;
    }

    private static void pieces(Token token, Map<String, Double> counts) {
        String word = token.folded();
        for (int i = 0; word.length() >= LONG_WORD && i + PIECE_LENGTH <= word.length(); i++) {
            counts.merge("piece " + word.substring(i, i + PIECE_LENGTH), PIECE, Math::max);
        }
    }
}
