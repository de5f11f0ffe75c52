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

    /** About: sets of labels are one range in most states. */
    private static final long SOUND_STATE_BYTES = 40;

    private static final long ARC_BYTES = 16;

    private final Lexicon lexicon;
    private final PhoneTable phones;
    private final Fst sounds;
    private final LabelReach reach;
    private final LanguageModel model;
    private final Fst sentences;

    private RecognitionGraph(
            Lexicon lexicon, PhoneTable phones, Fst sounds, LabelReach reach, LanguageModel model, Fst sentences) {
        this.lexicon = lexicon;
        this.phones = phones;
        this.sounds = sounds;
        this.reach = reach;
        this.model = model;
        this.sentences = sentences;
    }

    /**
     * @param general Czech beside what the callers of one line say
     * @param mostBytes the most that both graphs may take; what tells least about what follows what is left out for that
     */
    static RecognitionGraph of(Corpus corpus, GeneralText general, PhoneTable phones, long mostBytes) {
        Lexicon lexicon = new Lexicon(Vocabulary.of(corpus, general));
        Fst unlabelled = PronunciationGraph.of(lexicon, phones);
        LabelReach reach = new LabelReach(unlabelled, lexicon.unknown());
        Fst sounds = unlabelled.relabelled(reach.labels());
        sounds.sort(Comparator.comparingInt(Arc::output));
        LanguageModel model = WordSequences.of(corpus, general, lexicon);
        model.pruneTo(mostBytes - SOUND_STATE_BYTES * sounds.stateCount() - ARC_BYTES * sounds.arcCount());
        Fst sentences = SentenceGraph.of(model, reach.labels());
        sentences.sort(Comparator.comparingInt(Arc::input));
        return new RecognitionGraph(lexicon, phones, sounds, reach, model, sentences);
    }

    int wordCount() {
        return lexicon.size();
    }

    TextFit fit(List<List<String>> said) {
        return TextFit.of(model, lexicon, said);
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
