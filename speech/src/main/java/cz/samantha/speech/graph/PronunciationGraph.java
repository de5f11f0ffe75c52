package cz.samantha.speech.graph;

import cz.samantha.speech.graph.PhoneTable.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What sounds become which words: the graph that Kaldi calls HCL, made by hand. It reads transitions of the acoustic
 * model and writes words. All words are one tree that they share from their first phones on; a word is written at its
 * last phone. Between words there may be silence.
 */
final class PronunciationGraph {
    /** Whether the state goes on or stays, and whether a silence follows: all are even. */
    private static final float HALF = (float) Math.log(2);

    /** What each phone of an unknown word costs; with more, a grammar takes noise for its words. */
    private static final float UNKNOWN_PHONE_COST = 2.6f;

    private final Fst fst = new Fst();
    private final PhoneTable phones;
    private final int words;
    private final int silence;
    /** The phone of each state that stands for one. */
    private final Map<Integer, Integer> phoneOfState = new HashMap<>();

    private final Map<Integer, Integer> lastStates = new HashMap<>();
    private final Map<Branch, Integer> tree = new HashMap<>();

    private record Branch(int from, int phone) {}

    private PronunciationGraph(PhoneTable phones) {
        this.phones = phones;
        int start = fst.addState();
        words = fst.addState();
        fst.setFinal(words, 0);
        silence = phoneState(phones.silence());
        silenceOrNone(start);
        go(silence, words, 0);
    }

    /** @param lexicon its numbers are the output labels */
    static Fst of(Lexicon lexicon, PhoneTable phones) {
        PronunciationGraph graph = new PronunciationGraph(phones);
        for (String word : lexicon.words()) {
            for (List<String> pronunciation : lexicon.pronunciations(word)) {
                graph.add(pronunciation, lexicon.number(word));
            }
        }
        graph.addUnknown(lexicon.unknown());
        List.copyOf(graph.lastStates.values()).forEach(graph::silenceOrNone);
        graph.phoneOfState.forEach((state, phone) ->
                graph.fst.addArc(state, new Arc(PhoneTable.staying(phone), Arc.NO_LABEL, HALF, state)));
        return graph.fst;
    }

    private void add(List<String> pronunciation, int word) {
        int last = pronunciation.size() - 1;
        int state = words;
        for (int i = 0; i < last; i++) {
            int phone = phones.phone(pronunciation.get(i), i == 0 ? Place.BEGIN : Place.INSIDE);
            Branch branch = new Branch(state, phone);
            Integer next = tree.get(branch);
            if (next == null) {
                next = phoneState(phone);
                tree.put(branch, next);
                enter(state, next, Arc.NO_LABEL, 0);
            }
            state = next;
        }
        int phone = phones.phone(pronunciation.get(last), last == 0 ? Place.ALONE : Place.END);
        enter(state, lastState(phone), word, 0);
    }

    /** Any phones in any order. */
    private void addUnknown(int word) {
        int hub = fst.addState();
        for (String name : phones.names()) {
            int first = phoneState(phones.phone(name, Place.BEGIN));
            enter(words, first, Arc.NO_LABEL, UNKNOWN_PHONE_COST);
            go(first, hub, 0);
            int inner = phoneState(phones.phone(name, Place.INSIDE));
            enter(hub, inner, Arc.NO_LABEL, UNKNOWN_PHONE_COST);
            go(inner, hub, 0);
            enter(hub, lastState(phones.phone(name, Place.END)), word, UNKNOWN_PHONE_COST);
            enter(words, lastState(phones.phone(name, Place.ALONE)), word, UNKNOWN_PHONE_COST + 1);
        }
    }

    private void silenceOrNone(int from) {
        go(from, words, HALF);
        enter(from, silence, Arc.NO_LABEL, HALF);
    }

    /** The one state for all words that end with a phone. */
    private int lastState(int phone) {
        return lastStates.computeIfAbsent(phone, this::phoneState);
    }

    private int phoneState(int phone) {
        int state = fst.addState();
        phoneOfState.put(state, phone);
        return state;
    }

    private void enter(int from, int to, int word, float cost) {
        Integer phone = phoneOfState.get(to);
        if (phone == null) {
            throw new IllegalStateException("State " + to + " stands for no phone");
        }
        arc(from, new Arc(PhoneTable.entering(phone), word, cost, to));
    }

    private void go(int from, int to, float cost) {
        arc(from, new Arc(Arc.NO_LABEL, Arc.NO_LABEL, cost, to));
    }

    /** A phone that is left is not stayed in, which costs half. */
    private void arc(int from, Arc arc) {
        float leaving = phoneOfState.containsKey(from) ? HALF : 0;
        fst.addArc(from, new Arc(arc.input(), arc.output(), arc.weight() + leaving, arc.target()));
    }
}
