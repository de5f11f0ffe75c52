package cz.samantha.speech.graph;

/**
 * Which words follow which: the graph that Kaldi calls G. A language model written as a transducer whose arcs without a
 * label go back to the shorter history.
 */
final class SentenceGraph {
    /**
     * How much what is said counts beside how it sounds. Sounds are heard in every frame as if they came by chance, so they
     * say too much; with more than one, fewer words are wrong. To be tuned again for other sounds.
     */
    static final double WEIGHT = 1.25;

    private static final int NO_STATE = -1;

    private final LanguageModel model;
    private final NgramCounts counts;
    private final Fst fst = new Fst();
    /** By node of the counts. */
    private final int[] states;

    private SentenceGraph(LanguageModel model) {
        this.model = model;
        counts = model.counts();
        states = new int[counts.nodeCount()];
        states[counts.begin()] = fst.addState();
        for (int node = 0; node < states.length; node++) {
            if (node != counts.begin()) {
                boolean needed = node == NgramCounts.ROOT || model.isHistory(node);
                states[node] = needed ? fst.addState() : NO_STATE;
            }
        }
    }

    /** @param labels the labels of the graph by numbers of words */
    static Fst of(LanguageModel model, int[] labels) {
        SentenceGraph graph = new SentenceGraph(model);
        graph.build(labels);
        return graph.fst;
    }

    private void build(int[] labels) {
        for (int node = 0; node < states.length; node++) {
            if (model.isKept(node)) {
                emit(node, labels);
            }
            if (states[node] != NO_STATE && node != NgramCounts.ROOT) {
                int shorter = node == counts.begin() ? NgramCounts.ROOT : model.history(counts.shorter(node));
                fst.addArc(
                        states[node], new Arc(Arc.NO_LABEL, Arc.NO_LABEL, cost(model.backOff(node)), states[shorter]));
            }
        }
        for (int word = 1; word <= model.vocabulary(); word++) {
            if (counts.find(NgramCounts.ROOT, word) == NgramCounts.NONE) {
                anywhere(labels[word], model.rareWord());
            }
        }
        anywhere(labels[model.unknownWord()], model.unknownChance());
    }

    private void emit(int node, int[] labels) {
        int from = states[counts.context(node)];
        int word = counts.word(node);
        if (word == NgramCounts.END) {
            fst.setFinal(from, cost(model.chance(node)));
        } else {
            int target = states[model.history(model.isLongest(node) ? counts.shorter(node) : node)];
            fst.addArc(from, new Arc(labels[word], labels[word], cost(model.chance(node)), target));
        }
    }

    private void anywhere(int label, double chance) {
        int state = states[NgramCounts.ROOT];
        fst.addArc(state, new Arc(label, label, cost(chance), state));
    }

    private static float cost(double chance) {
        return (float) (-WEIGHT * Math.log(chance));
    }
}
