package cz.samantha.speech.graph;

import java.util.List;

/**
 * How well a graph expects what is said.
 *
 * @param words how many were said, the ends of sentences among them
 * @param unknownWords how many of them the graph lacks
 * @param perplexity among how many equally likely words each known one was, as it were
 */
public record TextFit(int words, int unknownWords, double perplexity) {
    static TextFit of(LanguageModel model, Lexicon lexicon, List<List<String>> sentences) {
        double cost = 0;
        int words = 0;
        int unknown = 0;
        for (List<String> sentence : sentences) {
            int history = model.counts().begin();
            for (int i = 0; i <= sentence.size(); i++) {
                words++;
                if (i < sentence.size() && !lexicon.knows(sentence.get(i))) {
                    unknown++;
                    history = NgramCounts.ROOT;
                } else {
                    int word = i < sentence.size() ? lexicon.number(sentence.get(i)) : NgramCounts.END;
                    cost -= Math.log(model.chance(history, word));
                    history = model.after(history, word);
                }
            }
        }
        return new TextFit(words, unknown, Math.exp(cost / Math.max(1, words - unknown)));
    }
}
