package cz.samantha.understanding;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What the learned model sees of an utterance: stems and words, neighbouring stems, pieces of the sound of the whole
 * utterance, which survive a wrong ending, a misheard letter and a word split in two, and the concepts that it speaks of.
 * A feature is a 32-bit code of its name (FNV-1a), so that learning from thousands of examples makes no strings; that two
 * features share a code is rare and harmless.
 */
final class Features {
    private static final float STEM = 1.0f;
    private static final float WORD = 0.5f;
    private static final float PAIR = 0.7f;
    private static final float PAIR_ACROSS_A_WORD = 0.4f;
    private static final float PIECE = 0.35f;
    /** Concepts and patterns were written by people who knew the examples: they are surer there than with any caller. */
    private static final float CONCEPT = 0.7f;

    private static final float CONCEPT_PAIR = 0.2f;
    private static final float TOPIC_PATTERN = 0.3f;
    private static final int SHORTEST_PIECE = 4;
    private static final int LONGEST_PIECE = 5;

    /** A word that the recogniser is not sure of at all still counts for so much. */
    private static final double LEAST_SURE = 0.3;

    private static final int FNV_START = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    private final int[] codes;
    private final float[] strengths;

    private Features(int[] codes, float[] strengths) {
        this.codes = codes;
        this.strengths = strengths;
    }

    /** Ascending, each once; not to be changed. */
    int[] codes() {
        return codes;
    }

    /** How strong the feature with the code at this index is. */
    float strength(int index) {
        return strengths[index];
    }

    /** The features of a stretch of words; {@code topics}: those one of whose patterns matches. */
    static Features of(List<Token> tokens, Collection<String> concepts, Collection<String> topics) {
        Collector collector = new Collector();
        words(tokens, collector);
        pieces(tokens, collector);
        concepts(concepts, collector);
        topics.forEach(topic -> collector.put(code('t', topic), TOPIC_PATTERN));
        return collector.features();
    }

    /** The code of a word's stem. */
    static int ofStem(Token token) {
        return code('s', Sound.of(token.stem()));
    }

    private static void words(List<Token> tokens, Collector collector) {
        String before = "";
        String beforeThat = "";
        for (Token token : tokens) {
            String stem = Sound.of(token.stem());
            float sure = (float) Math.max(LEAST_SURE, token.confidence());
            collector.put(code('s', stem), STEM * sure);
            collector.put(code('w', token.folded()), WORD * sure);
            collector.put(code(code('p', before), stem), PAIR * sure);
            collector.put(code(code('a', beforeThat), stem), PAIR_ACROSS_A_WORD * sure);
            beforeThat = before;
            before = stem;
        }
    }

    private static void pieces(List<Token> tokens, Collector collector) {
        StringBuilder sound = new StringBuilder(" ");
        tokens.forEach(token -> sound.append(Sound.of(token.folded())).append(' '));
        for (int start = 0; start < sound.length(); start++) {
            int code = next(FNV_START, 'x');
            for (int length = 1; length <= LONGEST_PIECE && start + length <= sound.length(); length++) {
                code = next(code, sound.charAt(start + length - 1));
                if (length >= SHORTEST_PIECE) {
                    collector.put(code, PIECE);
                }
            }
        }
    }

    private static void concepts(Collection<String> concepts, Collector collector) {
        TreeSet<String> sorted = new TreeSet<>(concepts);
        for (String concept : sorted) {
            int code = code('c', concept);
            collector.put(code, CONCEPT);
            for (String other : sorted.tailSet(concept, false)) {
                collector.put(code(code, other), CONCEPT_PAIR);
            }
        }
    }

    private static int code(char kind, String name) {
        return code(next(FNV_START, kind), name);
    }

    private static int code(int start, String name) {
        int code = next(start, ' ');
        for (int i = 0; i < name.length(); i++) {
            code = next(code, name.charAt(i));
        }
        return code;
    }

    private static int next(int code, char c) {
        return (((code ^ (c & 0xff)) * FNV_PRIME) ^ (c >> 8)) * FNV_PRIME;
    }

    /** Gathers codes with their strengths; what comes several times counts once. */
    private static final class Collector {
        private static final int USUAL = 256;

        /** Code in the upper half, bits of the strength, which is never negative, in the lower. */
        private long[] entries = new long[USUAL];

        private int size;

        void put(int code, float strength) {
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, 2 * size);
            }
            entries[size++] = ((long) code << Integer.SIZE) | Float.floatToIntBits(strength);
        }

        Features features() {
            Arrays.sort(entries, 0, size);
            int[] codes = new int[size];
            float[] strengths = new float[size];
            int distinct = 0;
            for (int i = 0; i < size; i++) {
                int code = (int) (entries[i] >> Integer.SIZE);
                if (i + 1 == size || (int) (entries[i + 1] >> Integer.SIZE) != code) {
                    codes[distinct] = code;
                    strengths[distinct++] = Float.intBitsToFloat((int) entries[i]);
                }
            }
            return new Features(Arrays.copyOf(codes, distinct), Arrays.copyOf(strengths, distinct));
        }
    }
}
