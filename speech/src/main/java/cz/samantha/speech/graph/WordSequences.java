package cz.samantha.speech.graph;

import java.util.List;

/** What is known of which words follow which, from all kinds of text. */
final class WordSequences {
    /** What one count is worth: the script's sentences, the same in other words, Czech in general. */
    private static final List<Double> WEIGHTS = List.of(1.0, 0.05, 0.03);

    private static final int OF_SCRIPT = 0;
    private static final int OTHER_WORDINGS = 1;
    private static final int GENERAL = 2;

    private WordSequences() {}

    static LanguageModel of(Corpus corpus, GeneralText general, Lexicon lexicon) {
        return of(corpus, general, lexicon, WEIGHTS);
    }

    static LanguageModel of(Corpus corpus, GeneralText general, Lexicon lexicon, List<Double> weights) {
        NgramCounts counts = new NgramCounts(WEIGHTS.size());
        corpus.sentences().forEach(sentence -> counts.add(OF_SCRIPT, numbers(sentence, lexicon)));
        corpus.otherWordings().forEach(sentence -> counts.add(OTHER_WORDINGS, numbers(sentence, lexicon)));
        general.sentences().forEach(sentence -> counts.add(GENERAL, numbers(sentence, lexicon)));
        return new LanguageModel(counts, weights, lexicon.size(), lexicon.unknown());
    }

    private static List<Integer> numbers(List<String> sentence, Lexicon lexicon) {
        return sentence.stream()
                .map(word -> lexicon.knows(word) ? lexicon.number(word) : NgramCounts.GAP)
                .toList();
    }
}
