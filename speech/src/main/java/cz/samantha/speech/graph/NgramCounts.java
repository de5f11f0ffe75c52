package cz.samantha.speech.graph;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How often words were seen behind others in several kinds of text, and behind how many different ones: what Kneser and Ney
 * (1995) count for the shorter histories. "Plzni" is frequent, but only behind "v", so that it is not expected anywhere
 * else.
 *
 * <p>The words form a tree: a node stands for the words on the way to it. Nodes have numbers; those of a node's context
 * (without its last word) and of its shorter node (without its first word) are lower than its own.
 */
final class NgramCounts {
    /** Stands behind the last word of a sentence. */
    static final int END = 0;

    /** No word at all: what stands on both sides of it was not said in one breath. */
    static final int GAP = -1;

    /** The node of no words. */
    static final int ROOT = 0;

    /** Of a node that is not there. */
    static final int NONE = -1;

    /** So many words at most, the last one included, are seen together. */
    static final int ORDER = 3;

    private static final int WORD_BITS = 20;
    /** Stands before the first word of a sentence. */
    private static final int BEGIN = (1 << WORD_BITS) - 1;

    private final IntList words = new IntList();
    private final IntList contexts = new IntList();
    private final IntList shorter = new IntList();
    private final List<IntList> counts;
    private final List<IntList> uses;
    private long[] slots = new long[1 << 16];
    private int[] slotNodes = new int[1 << 16];
    private final int begin;

    /** @param kinds how many kinds of text there are */
    NgramCounts(int kinds) {
        counts = Stream.generate(IntList::new).limit(kinds).toList();
        uses = Stream.generate(IntList::new).limit(kinds).toList();
        Arrays.fill(slotNodes, NONE);
        addNode(NONE, NONE, NONE);
        begin = child(ROOT, BEGIN, ROOT);
    }

    /**
     * Counts one sentence.
     *
     * @param kind of text, from 0
     * @param sentence numbers of words from 1, or {@link #GAP}
     */
    void add(int kind, List<Integer> sentence) {
        int[] histories = new int[ORDER];
        histories[1] = begin;
        int length = 1;
        for (int i = 0; i <= sentence.size(); i++) {
            int word = i < sentence.size() ? sentence.get(i) : END;
            if (word == GAP) {
                length = 0;
                continue;
            }
            int[] nodes = new int[ORDER + 1];
            for (int n = 0; n <= length; n++) {
                nodes[n + 1] = child(histories[n], word, nodes[n]);
                uses.get(kind).increment(histories[n]);
            }
            boolean isNew = true;
            for (int n = length + 1; n >= 1 && isNew; n--) {
                isNew = counts.get(kind).increment(nodes[n]) == 1;
            }
            length = Math.min(length + 1, ORDER - 1);
            System.arraycopy(nodes, 0, histories, 0, length + 1);
        }
    }

    int nodeCount() {
        return words.size();
    }

    int kinds() {
        return counts.size();
    }

    int word(int node) {
        return words.get(node);
    }

    /** Of the words without the last one; {@link #NONE} for the root. */
    int context(int node) {
        return contexts.get(node);
    }

    /** Of the words without the first one. */
    int shorter(int node) {
        return shorter.get(node);
    }

    /** Whether the node is only a context: the beginning of sentences. */
    boolean isBegin(int node) {
        return node == begin;
    }

    /** The node of the beginning of sentences. */
    int begin() {
        return begin;
    }

    /** How often the words were seen in a kind of text; of fewer than can be seen together, behind how many different ones. */
    int count(int kind, int node) {
        return counts.get(kind).get(node);
    }

    /** How often any word was seen behind these in a kind of text. */
    int uses(int kind, int node) {
        return uses.get(kind).get(node);
    }

    /** The node of these words and one more; {@link #NONE} if that was never seen. */
    int find(int context, int word) {
        return slotNodes[slot(key(context, word))];
    }

    private int child(int context, int word, int shorterNode) {
        int found = find(context, word);
        return found != NONE ? found : addChild(context, word, shorterNode);
    }

    private int addChild(int context, int word, int shorterNode) {
        if (2 * words.size() > slots.length) {
            grow();
        }
        long key = key(context, word);
        int slot = slot(key);
        slots[slot] = key;
        slotNodes[slot] = words.size();
        return addNode(context, word, shorterNode);
    }

    private int addNode(int context, int word, int shorterNode) {
        contexts.add(context);
        words.add(word);
        shorter.add(shorterNode);
        counts.forEach(list -> list.add(0));
        uses.forEach(list -> list.add(0));
        return words.size() - 1;
    }

    private void grow() {
        slots = new long[2 * slots.length];
        slotNodes = new int[slots.length];
        Arrays.fill(slotNodes, NONE);
        for (int node = 1; node < words.size(); node++) {
            long key = key(contexts.get(node), words.get(node));
            int slot = slot(key);
            slots[slot] = key;
            slotNodes[slot] = node;
        }
    }

    private static long key(int context, int word) {
        return (long) context << WORD_BITS | word;
    }

    /** Where a key is or would be. */
    private int slot(long key) {
        int mask = slots.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (slotNodes[slot] != NONE && slots[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
