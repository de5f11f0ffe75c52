package cz.samantha.speech.graph;

import java.util.Arrays;
import java.util.List;

/**
 * How likely words follow others. Several kinds of text are mixed where they meet: behind words that one kind knows well,
 * that kind has most to say (count merging; Hsu, Generalized Linear Interpolation of Language Models, 2007). Each order is
 * interpolated with the next lower one as Kneser and Ney (1995) do.
 */
final class LanguageModel {
    /** The share of all words that is spread evenly over the vocabulary, so that every word can be said anywhere. */
    private static final double EVEN_SHARE = 0.02;

    /** How often a word is none of the vocabulary; with much more, words that it has are no longer heard. */
    private static final double UNKNOWN_SHARE = 0.01;

    /** What is taken from every count for what was never seen lies between these. */
    private static final double LEAST_DISCOUNT = 0.5;

    private static final double MOST_DISCOUNT = 0.9;
    /** Keeps logarithms finite where everything was seen. */
    private static final double LEAST_REST = 1e-7;

    /** Smaller changes are none. */
    private static final double LEAST_THRESHOLD = 1e-10;

    /** Such a change leaves next to nothing. */
    private static final double MOST_THRESHOLD = 1;

    private static final int SEARCH_STEPS = 18;
    private static final long STATE_BYTES = 20;
    private static final long ARC_BYTES = 16;

    private final NgramCounts counts;
    private final List<Double> weights;
    private final int vocabulary;
    private final int unknownWord;
    private final int[] orders;
    /** By node. */
    private final double[] chances;
    /** By context: the factor for words that were not seen there. */
    private final double[] backOffs;
    /** By context: how often it is met. */
    private final double[] frequencies;
    /** The nodes in the order of their contexts, and where those of each context begin. */
    private final int[] byContext;

    private final int[] firstOf;
    private final boolean[] kept;
    /** By context: how many of its nodes are kept. */
    private final int[] keptOf;

    /**
     * @param weights what one count is worth, by kind of text
     * @param vocabulary the highest number of a word; those from 1 on can be said
     * @param unknownWord the number that stands for what is no word; it can be said anywhere too
     */
    LanguageModel(NgramCounts counts, List<Double> weights, int vocabulary, int unknownWord) {
        this.counts = counts;
        this.weights = List.copyOf(weights);
        this.vocabulary = vocabulary;
        this.unknownWord = unknownWord;
        int nodes = counts.nodeCount();
        orders = new int[nodes];
        for (int node = 1; node < nodes; node++) {
            orders[node] = orders[counts.context(node)] + 1;
        }
        chances = new double[nodes];
        backOffs = new double[nodes];
        frequencies = new double[nodes];
        kept = new boolean[nodes];
        keptOf = new int[nodes];
        byContext = new int[nodes];
        firstOf = new int[nodes + 1];
        orderByContext();
        interpolate();
        keepAll();
    }

    NgramCounts counts() {
        return counts;
    }

    int vocabulary() {
        return vocabulary;
    }

    int unknownWord() {
        return unknownWord;
    }

    /** Of a word that nothing is known of but that it is one. */
    double rareWord() {
        return EVEN_SHARE / vocabulary;
    }

    double unknownChance() {
        return UNKNOWN_SHARE;
    }

    boolean isKept(int node) {
        return kept[node];
    }

    /** Whether anything is known of what follows these words. */
    boolean isHistory(int node) {
        return keptOf[node] > 0;
    }

    /** Whether so many words stand together that none can be added. */
    boolean isLongest(int node) {
        return orders[node] == NgramCounts.ORDER;
    }

    double chance(int node) {
        return chances[node];
    }

    double backOff(int context) {
        return backOffs[context];
    }

    /** The longest history that remains of these words. */
    int history(int node) {
        int history = node;
        while (history != NgramCounts.ROOT && !isHistory(history)) {
            history = counts.shorter(history);
        }
        return history;
    }

    /** Of any word behind a history. */
    double chance(int history, int word) {
        if (history == NgramCounts.ROOT && word == unknownWord) {
            return UNKNOWN_SHARE;
        }
        int node = counts.find(history, word);
        if (node != NgramCounts.NONE && kept[node]) {
            return chances[node];
        }
        return history == NgramCounts.ROOT ? rareWord() : backOffs[history] * chance(counts.shorter(history), word);
    }

    /** The history behind a history and one word more. */
    int after(int history, int word) {
        int context = history;
        while (true) {
            int node = counts.find(context, word);
            if (node != NgramCounts.NONE && kept[node]) {
                return history(isLongest(node) ? counts.shorter(node) : node);
            }
            if (context == NgramCounts.ROOT) {
                return NgramCounts.ROOT;
            }
            context = counts.shorter(context);
        }
    }

    int historyCount() {
        return (int) Arrays.stream(keptOf).filter(count -> count > 0).count();
    }

    int keptCount() {
        return Arrays.stream(keptOf).sum();
    }

    /**
     * Forgets what hardly changes the model (Stolcke, Entropy-based Pruning of Backoff Language Models, 1998); what was
     * forgotten before comes back first.
     *
     * @param threshold the relative entropy, weighted by how often the history is met, up to which a sequence is forgotten
     */
    void prune(double threshold) {
        forget(threshold);
        for (int order = 1; order < NgramCounts.ORDER; order++) {
            for (int context = 0; context < chances.length; context++) {
                if (orders[context] == order && keptOf[context] > 0) {
                    balance(context);
                }
            }
        }
    }

    private void forget(double threshold) {
        keepAll();
        for (int order = NgramCounts.ORDER; order >= 2; order--) {
            for (int context = 0; context < chances.length; context++) {
                if (orders[context] == order - 1 && keptOf[context] > 0) {
                    forget(context, threshold);
                }
            }
        }
    }

    /** Forgets as little as it can for a graph of so many bytes. */
    void pruneTo(long mostBytes) {
        double low = LEAST_THRESHOLD;
        double high = MOST_THRESHOLD;
        if (bytes() <= mostBytes) {
            return;
        }
        for (int step = 0; step < SEARCH_STEPS; step++) {
            double middle = Math.sqrt(low * high);
            forget(middle);
            if (bytes() > mostBytes) {
                low = middle;
            } else {
                high = middle;
            }
        }
        prune(high);
    }

    /** Of the graph, in a file and in memory. */
    long bytes() {
        return STATE_BYTES * historyCount() + ARC_BYTES * ((long) keptCount() + historyCount() + vocabulary);
    }

    private void forget(int context, double threshold) {
        double seen = 0;
        double seenShorter = 0;
        for (int i = firstOf[context]; i < firstOf[context + 1]; i++) {
            seen += chances[byContext[i]];
            seenShorter += chances[counts.shorter(byContext[i])];
        }
        double rest = Math.max(LEAST_REST, 1 - seen);
        double restShorter = Math.max(LEAST_REST, 1 - seenShorter);
        double logBackOff = Math.log(rest / restShorter);
        double often = frequencies[context] / frequencies[NgramCounts.ROOT];
        for (int i = firstOf[context]; i < firstOf[context + 1]; i++) {
            int node = byContext[i];
            double chance = chances[node];
            double lower = chances[counts.shorter(node)];
            double newLogBackOff = Math.log((rest + chance) / (restShorter + lower));
            double loss = -often
                    * (chance * (Math.log(lower) + newLogBackOff - Math.log(chance))
                            + rest * (newLogBackOff - logBackOff));
            if (loss < threshold && keptOf[node] == 0) {
                kept[node] = false;
                keptOf[context]--;
            }
        }
    }

    /** Makes the chances of all words behind a history add up to one. */
    private void balance(int context) {
        double seen = 0;
        double seenShorter = 0;
        for (int i = firstOf[context]; i < firstOf[context + 1]; i++) {
            int node = byContext[i];
            if (kept[node]) {
                seen += chances[node];
                seenShorter += chance(counts.shorter(context), counts.word(node));
            }
        }
        backOffs[context] = Math.max(LEAST_REST, 1 - seen) / Math.max(LEAST_REST, 1 - seenShorter);
    }

    private void keepAll() {
        Arrays.fill(kept, true);
        kept[NgramCounts.ROOT] = false;
        kept[counts.begin()] = false;
        Arrays.fill(keptOf, 0);
        for (int node = 1; node < kept.length; node++) {
            if (kept[node]) {
                keptOf[counts.context(node)]++;
            }
        }
    }

    private void orderByContext() {
        for (int node = 1; node < orders.length; node++) {
            if (node != counts.begin()) {
                firstOf[counts.context(node) + 1]++;
            }
        }
        for (int context = 0; context < orders.length; context++) {
            firstOf[context + 1] += firstOf[context];
        }
        int[] next = Arrays.copyOf(firstOf, orders.length);
        for (int node = 1; node < orders.length; node++) {
            if (node != counts.begin()) {
                byContext[next[counts.context(node)]++] = node;
            }
        }
    }

    private void interpolate() {
        double[] totals = new double[chances.length];
        double[] rests = new double[chances.length];
        for (int kind = 0; kind < counts.kinds(); kind++) {
            double weight = weights.get(kind);
            double[] discounts = discounts(kind);
            for (int node = 1; node < chances.length; node++) {
                frequencies[node] += weight * counts.uses(kind, node);
                int count = counts.count(kind, node);
                if (count > 0) {
                    int context = counts.context(node);
                    double discount = orders[node] == 1 ? 0 : discounts[orders[node]];
                    totals[context] += weight * count;
                    rests[context] += weight * discount;
                    chances[node] += weight * (count - discount);
                }
            }
            frequencies[NgramCounts.ROOT] += weight * counts.uses(kind, NgramCounts.ROOT);
        }
        double knownShare = 1 - EVEN_SHARE - UNKNOWN_SHARE;
        for (int node = 1; node < chances.length; node++) {
            int context = counts.context(node);
            if (node == counts.begin()) {
                chances[node] = 0;
            } else if (context == NgramCounts.ROOT) {
                double even = counts.word(node) == NgramCounts.END ? 0 : rareWord();
                chances[node] = even + knownShare * chances[node] / totals[context];
            } else {
                chances[node] = (chances[node] + rests[context] * chances[counts.shorter(node)]) / totals[context];
            }
            backOffs[node] = totals[node] > 0 ? rests[node] / totals[node] : 1;
        }
    }

    /** By order, as Ney, Essen and Kneser (1994) estimate them from what was seen once and twice. */
    private double[] discounts(int kind) {
        double[] once = new double[NgramCounts.ORDER + 1];
        double[] twice = new double[NgramCounts.ORDER + 1];
        for (int node = 1; node < chances.length; node++) {
            int count = counts.count(kind, node);
            once[orders[node]] += count == 1 ? 1 : 0;
            twice[orders[node]] += count == 2 ? 1 : 0;
        }
        double[] discounts = new double[NgramCounts.ORDER + 1];
        for (int order = 1; order <= NgramCounts.ORDER; order++) {
            double estimate = once[order] / Math.max(1, once[order] + 2 * twice[order]);
            discounts[order] = Math.min(MOST_DISCOUNT, Math.max(LEAST_DISCOUNT, estimate));
        }
        return discounts;
    }
}
