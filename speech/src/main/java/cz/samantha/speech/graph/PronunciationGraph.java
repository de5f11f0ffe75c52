package cz.samantha.speech.graph;

import cz.samantha.speech.graph.PhoneTable.Place;
import cz.samantha.speech.graph.PhoneTable.Sound;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What sounds become which words: the graph that Kaldi calls HCL, made by hand. It reads transitions of the acoustic
 * model and writes words. All words are one tree that they share from their first phones on; a word is written at its
 * last phone. Between words there may be silence.
 *
 * <p>A phone sounds different behind another one. Within a word the one before is known; at its beginning it is that of
 * the word before, so that the tree has a root, and a state for each first phone, for every class of phone before it.
 */
final class PronunciationGraph {
    /** Whether the state goes on or stays, and whether a silence follows: all are even. */
    private static final float HALF = (float) Math.log(2);

    /** What each phone of an unknown word costs; with more, a grammar takes noise for its words. */
    private static final float UNKNOWN_PHONE_COST = 3.4f;

    private final Fst fst = new Fst();
    private final PhoneTable phones;
    /** Where a word begins, by the class of the phone before it. */
    private final List<Integer> roots;

    private final int silence;
    /** The sound of each state that stands for one. */
    private final Map<Integer, Sound> soundOfState = new HashMap<>();

    private final Map<Sound, Integer> lastStates = new HashMap<>();
    private final Map<Branch, Stem> tree = new HashMap<>();

    private record Branch(Stem from, String phone) {}

    /**
     * What words have in common so far.
     *
     * @param states where it can end: one, or at the beginning one for each class of what stands before the word
     */
    private record Stem(List<Integer> states) {}

    private PronunciationGraph(PhoneTable phones) {
        this.phones = phones;
        int start = fst.addState();
        roots = IntStream.range(0, phones.classCount())
                .mapToObj(leftClass -> fst.addState())
                .toList();
        roots.forEach(root -> fst.setFinal(root, 0));
        silence = soundState(phones.silence());
        silenceOrNone(start, LeftClasses.NONE);
        go(silence, roots.get(LeftClasses.NONE), 0);
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
        graph.lastStates.forEach((sound, state) -> graph.silenceOrNone(state, sound.itself()));
        graph.soundOfState.forEach(
                (state, sound) -> graph.fst.addArc(state, new Arc(sound.staying(), Arc.NO_LABEL, HALF, state)));
        return graph.fst;
    }

    private void add(List<String> pronunciation, int word) {
        int last = pronunciation.size() - 1;
        Stem stem = new Stem(roots);
        for (int i = 0; i < last; i++) {
            String phone = pronunciation.get(i);
            boolean first = i == 0;
            String before = first ? "" : pronunciation.get(i - 1);
            stem = tree.computeIfAbsent(
                    new Branch(stem, phone),
                    branch -> first
                            ? firstPhone(phone)
                            : new Stem(List.of(further(branch.from(), phone, phones.leftClass(before)))));
        }
        String phone = pronunciation.get(last);
        if (last == 0) {
            for (int leftClass = 0; leftClass < roots.size(); leftClass++) {
                enter(roots.get(leftClass), lastState(phones.sound(phone, Place.ALONE, leftClass)), word, 0);
            }
        } else {
            int leftClass = phones.leftClass(pronunciation.get(last - 1));
            int end = lastState(phones.sound(phone, Place.END, leftClass));
            stem.states().forEach(state -> enter(state, end, word, 0));
        }
    }

    private Stem firstPhone(String phone) {
        List<Integer> states = new ArrayList<>();
        for (int leftClass = 0; leftClass < roots.size(); leftClass++) {
            int state = soundState(phones.sound(phone, Place.BEGIN, leftClass));
            enter(roots.get(leftClass), state, Arc.NO_LABEL, 0);
            states.add(state);
        }
        return new Stem(List.copyOf(states));
    }

    private int further(Stem from, String phone, int leftClass) {
        int next = soundState(phones.sound(phone, Place.INSIDE, leftClass));
        from.states().forEach(state -> enter(state, next, Arc.NO_LABEL, 0));
        return next;
    }

    /** Any phones in any order. */
    private void addUnknown(int word) {
        List<Integer> hubs = roots.stream().map(root -> fst.addState()).toList();
        for (String name : phones.names()) {
            int hub = hubs.get(phones.leftClass(name));
            for (int leftClass = 0; leftClass < roots.size(); leftClass++) {
                int root = roots.get(leftClass);
                int first = soundState(phones.sound(name, Place.BEGIN, leftClass));
                enter(root, first, Arc.NO_LABEL, UNKNOWN_PHONE_COST);
                go(first, hub, 0);
                int inner = soundState(phones.sound(name, Place.INSIDE, leftClass));
                enter(hubs.get(leftClass), inner, Arc.NO_LABEL, UNKNOWN_PHONE_COST);
                go(inner, hub, 0);
                int end = lastState(phones.sound(name, Place.END, leftClass));
                enter(hubs.get(leftClass), end, word, UNKNOWN_PHONE_COST);
                int alone = lastState(phones.sound(name, Place.ALONE, leftClass));
                enter(root, alone, word, UNKNOWN_PHONE_COST + 1);
            }
        }
    }

    private void silenceOrNone(int from, int leftClass) {
        go(from, roots.get(leftClass), HALF);
        enter(from, silence, Arc.NO_LABEL, HALF);
    }

    /** The one state for all words that end with a sound. */
    private int lastState(Sound sound) {
        return lastStates.computeIfAbsent(sound, this::soundState);
    }

    private int soundState(Sound sound) {
        int state = fst.addState();
        soundOfState.put(state, sound);
        return state;
    }

    private void enter(int from, int to, int word, float cost) {
        Sound sound = soundOfState.get(to);
        if (sound == null) {
            throw new IllegalStateException("State " + to + " stands for no sound");
        }
        arc(from, new Arc(sound.entering(), word, cost, to));
    }

    private void go(int from, int to, float cost) {
        arc(from, new Arc(Arc.NO_LABEL, Arc.NO_LABEL, cost, to));
    }

    /** A sound that is left is not stayed in, which costs half. */
    private void arc(int from, Arc arc) {
        float leaving = soundOfState.containsKey(from) ? HALF : 0;
        fst.addArc(from, new Arc(arc.input(), arc.output(), arc.weight() + leaving, arc.target()));
    }
}
