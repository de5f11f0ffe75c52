package cz.samantha.evaluation;

import cz.samantha.audio.Audio;
import cz.samantha.ear.EarEvent;
import cz.samantha.ear.EndOfTurn;
import cz.samantha.ear.Hypotheses;
import cz.samantha.ear.Hypothesis;
import cz.samantha.ear.Word;
import cz.samantha.speech.ear.VoskEar;
import cz.samantha.understanding.Context;
import cz.samantha.understanding.Understanding;
import cz.samantha.understanding.Understood;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Plays labelled recordings to the real ear, frame by frame and as fast as the machine can, and notes what it made of
 * them.
 */
public final class EarJudge {
    private final VoskEar ear;
    private final Understanding understanding;
    private final EndOfTurn endOfTurn;

    /**
     * @param understanding finds the topics of what was heard
     * @param endOfTurn the budget of silence: the script package's own rules, as in a call, or any other
     */
    public EarJudge(VoskEar ear, Understanding understanding, EndOfTurn endOfTurn) {
        this.ear = ear;
        this.understanding = understanding;
        this.endOfTurn = endOfTurn;
    }

    /** @throws IOException if the recording cannot be read; the message names file and fault */
    public JudgedRecording judge(LabelledRecording labelled) throws IOException {
        Audio audio = TelephoneWav.read(labelled.file());
        long startNanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<EarEvent> events = ear.transcribe(audio, endOfTurn, 0);
        long endNanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<EarEvent.Utterance> utterances = events.stream()
                .filter(EarEvent.Utterance.class::isInstance)
                .map(EarEvent.Utterance.class::cast)
                .toList();
        Hypothesis heard = together(
                utterances.stream().map(utterance -> utterance.heard().best()).toList());
        return new JudgedRecording(
                labelled,
                heard.text(),
                WordErrors.between(SpokenWords.of(labelled.text()), SpokenWords.of(heard.text())),
                isRight(heard, labelled),
                isRight(Hypothesis.ofText(labelled.text()), labelled),
                turns(labelled, events, utterances),
                Duration.ofMillis(audio.durationMillis()),
                Duration.ofNanos(endNanos - startNanos));
    }

    /** What was heard in several turns as if it were one: how often an utterance was cut is counted by itself. */
    private static Hypothesis together(List<Hypothesis> turns) {
        List<Word> words = turns.stream().flatMap(turn -> turn.words().stream()).toList();
        String text = turns.stream()
                .map(Hypothesis::text)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" "));
        return new Hypothesis(
                text, words.stream().mapToDouble(Word::confidence).average().orElse(0), words);
    }

    private boolean isRight(Hypothesis said, LabelledRecording labelled) {
        Understood understood = understanding.understand(new Hypotheses(List.of(said)), Context.NONE);
        return understood.isNothing()
                ? labelled.topics().isEmpty()
                : labelled.topics().contains(understood.best().id());
    }

    private static JudgedRecording.Turns turns(
            LabelledRecording labelled, List<EarEvent> events, List<EarEvent.Utterance> utterances) {
        return new JudgedRecording.Turns(
                events.stream().filter(EarEvent.SpeechStarted.class::isInstance).count(),
                utterances.stream()
                        .filter(utterance -> !utterance.heard().best().text().isEmpty())
                        .count(),
                new TurnEnds(
                        utterances.stream()
                                .map(EarEvent.Utterance::decidedAtMillis)
                                .toList(),
                        labelled.speechEndMillis()));
    }
}
