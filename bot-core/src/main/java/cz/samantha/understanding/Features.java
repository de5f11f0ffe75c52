package cz.samantha.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What the learned model sees of an utterance: stems and words, neighbouring stems, pieces of the sound of the whole
 * utterance, which survive a wrong ending, a misheard letter and a word split in two, and the concepts that it speaks of.
 */
final class Features {
    private static final float STEM = 1.0f;
    private static final float WORD = 0.5f;
    private static final float PAIR = 0.7f;
    private static final float PAIR_ACROSS_A_WORD = 0.4f;
    private static final float PIECE = 0.35f;
    private static final float CONCEPT = 1.6f;
    private static final float CONCEPT_PAIR = 0.8f;
    private static final float TOPIC_PATTERN = 1.6f;
    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 4;

    private final Map<String, Float> values = new HashMap<>();

    private Features() {}

    /**
     * Features by name with their strength.
     *
     * @param topics those one of whose patterns matches
     */
    static Map<String, Float> of(List<Token> tokens, Iterable<String> concepts, Iterable<String> topics) {
        Features features = new Features();
        features.words(tokens);
        features.pieces(tokens);
        features.concepts(concepts);
        topics.forEach(topic -> features.put("topic " + topic, TOPIC_PATTERN));
        return features.values;
    }

    private void words(List<Token> tokens) {
        String before = "";
        String beforeThat = "";
        for (Token token : tokens) {
            String stem = Sound.of(token.stem());
            put("stem " + stem, STEM);
            put("word " + token.folded(), WORD);
            put("pair " + before + " " + stem, PAIR);
            put("across " + beforeThat + " " + stem, PAIR_ACROSS_A_WORD);
            beforeThat = before;
            before = stem;
        }
    }

    private void pieces(List<Token> tokens) {
        StringBuilder sound = new StringBuilder(" ");
        tokens.forEach(token -> sound.append(Sound.of(token.folded())).append(' '));
        for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
            for (int i = 0; i + length <= sound.length(); i++) {
                put("piece " + sound.substring(i, i + length), PIECE);
            }
        }
    }

    private void concepts(Iterable<String> concepts) {
        TreeSet<String> sorted = new TreeSet<>();
        concepts.forEach(sorted::add);
        for (String concept : sorted) {
            put("concept " + concept, CONCEPT);
            for (String other : sorted.tailSet(concept, false)) {
                put("concepts " + concept + " " + other, CONCEPT_PAIR);
            }
        }
    }

    private void put(String name, float value) {
        values.merge(name, value, Math::max);
    }
}
