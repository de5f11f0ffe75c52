package cz.samantha.speech.ear;

import cz.samantha.ear.ExpectedAnswer;
import cz.samantha.ear.Hypotheses;
import cz.samantha.ear.Hypothesis;
import cz.samantha.ear.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Recognition with Vosk, in this process or on a server: one decoder for all words and, while the bot waits for a short
 * answer, another beside it that can write nothing but such answers. The surer one counts. So an answer of one syllable is
 * not lost among all words that sound like it, and whoever says something else is heard as ever.
 *
 * <p>Vosk tells either word confidences or alternatives, never both; where alternatives are wanted, one more decoder hears
 * the same audio.
 */
final class VoskRecogniser implements Recogniser {
    /** The least that every word of an answer needs; docs/decisions, 14, tells what was measured. */
    private static final double SURE_ANSWER = 0.6;

    /** What the bot waits for is likelier than other words that sound nearly the same: "ne" than "hned". */
    private static final double CREDIT_OF_ANSWERS = 0.03;

    private final Function<Decoding.Task, Decoding> decoders;
    private final boolean takesPhrases;
    private final Decoding words;
    private final Optional<Decoding> guesses;
    private ExpectedAnswer expected = ExpectedAnswer.NOTHING;
    private ExpectedAnswer listenedFor = ExpectedAnswer.NOTHING;
    private Optional<Decoding> answers = Optional.empty();
    private boolean inUtterance;

    /**
     * @param decoders start a decoder for a task
     * @param takesPhrases whether decoders can be made that write some phrases only; if not, no answer is expected
     * @param alternatives how many further guesses to give beside the best one, 0 for none
     */
    VoskRecogniser(Function<Decoding.Task, Decoding> decoders, boolean takesPhrases, int alternatives) {
        this.takesPhrases = takesPhrases;
        this.decoders = decoders;
        this.words = decoders.apply(Decoding.Task.WORDS);
        this.guesses = alternatives == 0
                ? Optional.empty()
                : Optional.of(decoders.apply(Decoding.Task.guesses(alternatives + 1)));
    }

    @Override
    public void expect(ExpectedAnswer next) {
        expected = takesPhrases ? next : ExpectedAnswer.NOTHING;
    }

    @Override
    public void accept(byte[] audio) {
        if (!inUtterance) {
            begin();
        }
        words.accept(audio);
        guesses.ifPresent(decoder -> decoder.accept(audio));
        answers.ifPresent(decoder -> decoder.accept(audio));
    }

    private void begin() {
        inUtterance = true;
        if (!expected.equals(listenedFor)) {
            answers.ifPresent(Decoding::close);
            answers = Optional.empty();
            listenedFor = expected;
        }
        if (answers.isEmpty() && !expected.isNothing()) {
            answers = Optional.of(decoders.apply(Decoding.Task.phrases(AnswerPhrases.of(expected))));
        }
    }

    @Override
    public String partial() {
        return VoskResults.cleaned(words.partial());
    }

    @Override
    public Hypotheses finish(long startMillis) {
        inUtterance = false;
        Hypothesis heard = VoskResults.best(words.finish(), startMillis);
        List<Hypothesis> all = new ArrayList<>();
        answers.map(Decoding::finish)
                .filter(decoded -> !VoskResults.hasUnknown(decoded))
                .map(decoded -> VoskResults.best(decoded, startMillis))
                .filter(answer -> weakest(answer) >= Math.max(SURE_ANSWER, weakest(heard) - CREDIT_OF_ANSWERS))
                .ifPresent(all::add);
        add(heard, all);
        // Vosk gives likelihoods here, which cannot be compared with confidences; the order is what counts.
        guesses.ifPresent(decoder ->
                VoskResults.guesses(decoder.finish()).forEach(text -> add(new Hypothesis(text, 0, List.of()), all)));
        return new Hypotheses(all);
    }

    private static void add(Hypothesis guess, List<Hypothesis> all) {
        if (all.stream().noneMatch(told -> told.text().equals(guess.text()))) {
            all.add(guess);
        }
    }

    /** How sure the least sure word is; 0 where there is none. */
    private static double weakest(Hypothesis guess) {
        return guess.words().stream().mapToDouble(Word::confidence).min().orElse(0);
    }

    @Override
    public void close() {
        words.close();
        guesses.ifPresent(Decoding::close);
        answers.ifPresent(Decoding::close);
    }
}
