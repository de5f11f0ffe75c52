package cz.samantha.speech.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The two graphs of a Vosk model and the numbers of its words, which belong together. */
final class RecognitionGraph {
    /** The names under which Vosk looks for them. */
    static final String SOUNDS = "HCLr.fst";

    static final String SENTENCES = "Gr.fst";
    static final String WORDS = "words.txt";
    static final String DISAMBIGUATION = "disambig_tid.int";

    /** As few as that must have been seen of two words before a pair is forgotten. */
    private static final int MOST_FORGOTTEN = 20;

    private final Lexicon lexicon;
    private final PhoneTable phones;
    private final Fst sounds;
    private final LabelReach reach;
    private final Fst sentences;

    private RecognitionGraph(Lexicon lexicon, PhoneTable phones, Fst sounds, LabelReach reach, Fst sentences) {
        this.lexicon = lexicon;
        this.phones = phones;
        this.sounds = sounds;
        this.reach = reach;
        this.sentences = sentences;
    }

    /** @param mostBytes the most that both graphs may take; histories that were seen seldom are left out for that */
    static RecognitionGraph of(Corpus corpus, PhoneTable phones, long mostBytes) {
        Lexicon lexicon = new Lexicon(corpus.words());
        Fst unlabelled = PronunciationGraph.of(lexicon, phones);
        LabelReach reach = new LabelReach(unlabelled, lexicon.unknown());
        Fst sounds = unlabelled.relabelled(reach.labels());
        sounds.sort(Comparator.comparingInt(Arc::output));
        NgramCounts counts = new NgramCounts();
        for (List<String> sentence : corpus.sentences()) {
            counts.add(sentence.stream()
                    .filter(lexicon::knows)
                    .map(lexicon::number)
                    .toList());
        }
        Fst sentences = SentenceGraph.of(counts, lexicon.size(), lexicon.unknown(), reach.labels());
        for (int fewest = 2; fewest <= MOST_FORGOTTEN && bytes(sounds) + bytes(sentences) > mostBytes; fewest++) {
            counts.forgetRarePairs(fewest);
            sentences = SentenceGraph.of(counts, lexicon.size(), lexicon.unknown(), reach.labels());
        }
        sentences.sort(Comparator.comparingInt(Arc::input));
        return new RecognitionGraph(lexicon, phones, sounds, reach, sentences);
    }

    /** About as large as the file is: sets of labels are one range in most states. */
    private static long bytes(Fst fst) {
        return 40L * fst.stateCount() + 16L * fst.arcCount();
    }

    int wordCount() {
        return lexicon.size();
    }

    /** Writes the files into the {@code graph} folder of a model. */
    void write(Path folder) throws IOException {
        try (LittleEndianOutput out = new LittleEndianOutput(Files.newOutputStream(folder.resolve(SOUNDS)))) {
            FstFormat.writeLookahead(sounds, reach, out);
        }
        try (LittleEndianOutput out = new LittleEndianOutput(Files.newOutputStream(folder.resolve(SENTENCES)))) {
            FstFormat.writeConst(sentences, out);
        }
        Files.write(folder.resolve(WORDS), wordTable());
        Files.writeString(folder.resolve(DISAMBIGUATION), phones.disambiguation() + "\n");
    }

    /** A word and its label in each line, in the order of the labels. */
    private List<String> wordTable() {
        int[] labels = reach.labels();
        List<String> table = new ArrayList<>(List.of("<eps> " + Arc.NO_LABEL));
        IntStream.rangeClosed(1, lexicon.unknown())
                .boxed()
                .sorted(Comparator.comparingInt(number -> labels[number]))
                .forEach(number -> table.add(lexicon.word(number) + " " + labels[number]));
        return table;
    }
}
