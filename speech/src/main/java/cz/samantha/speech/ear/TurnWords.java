package cz.samantha.speech.ear;

import cz.samantha.audio.TelephoneAudio;
import cz.samantha.ear.Hypotheses;
import cz.samantha.ear.Hypothesis;
import cz.samantha.ear.Word;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words of one turn while it is spoken.
 *
 * <p>A recogniser's partial result lacks the last quarter of a second and more: it waits for what follows. So where the
 * caller pauses, the recogniser is made to finish, which tells all words at once. If the caller goes on, it hears the same
 * audio again from the turn's beginning, as if it had never been asked, or, in a long turn, goes on from here.
 */
final class TurnWords {
    /** Hearing so much again takes a tenth of a second; a longer turn is heard in pieces. */
    private static final long LONGEST_HEARD_AGAIN_MILLIS = 8_000;

    /** So much of the pause belongs to the next piece: a soft beginning of the next word may be in it. */
    private static final int FRAMES_BEFORE_NEXT_PIECE = 10;

    private final Recogniser recogniser;
    private final List<byte[]> piece = new ArrayList<>();
    private final Deque<byte[]> pause = new ArrayDeque<>();
    private final List<Hypotheses> before = new ArrayList<>();
    private Optional<Hypotheses> whole = Optional.empty();
    private long pieceStartMillis;
    private long pieceMillis;
    private long pauseMillis;

    TurnWords(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /** @param startMillis where the turn's audio begins */
    void begin(long startMillis) {
        piece.clear();
        pause.clear();
        before.clear();
        whole = Optional.empty();
        startPiece(startMillis);
    }

    private void startPiece(long startMillis) {
        pieceStartMillis = startMillis;
        pieceMillis = 0;
        pauseMillis = 0;
    }

    /** The next audio of the turn. */
    void hear(byte[] frame) {
        if (whole.isPresent()) {
            pause.addLast(frame);
            pauseMillis += millis(frame);
        } else {
            accept(frame);
        }
    }

    private void accept(byte[] frame) {
        recogniser.accept(frame);
        pieceMillis += millis(frame);
        if (pieceMillis <= LONGEST_HEARD_AGAIN_MILLIS) {
            piece.add(frame);
        }
    }

    /** The words that are sure to have been said so far; what was said last is still missing. */
    String partial() {
        return joined(whole.map(words -> words.best().text()).orElseGet(recogniser::partial));
    }

    /** All words so far, to the last one; meant for a pause. */
    String all() {
        if (whole.isEmpty()) {
            whole = Optional.of(recogniser.finish(pieceStartMillis));
        }
        return partial();
    }

    private String joined(String last) {
        return before.stream()
                .map(words -> words.best().text() + " ")
                .collect(Collectors.joining("", "", last))
                .strip();
    }

    /** The caller goes on after a pause. */
    void goOn() {
        if (whole.isEmpty()) {
            return;
        }
        Hypotheses said = whole.get();
        whole = Optional.empty();
        List<byte[]> again = new ArrayList<>();
        if (pieceMillis <= LONGEST_HEARD_AGAIN_MILLIS) {
            again.addAll(piece);
            startPiece(pieceStartMillis);
        } else {
            before.add(said);
            long goesOnMillis = pieceStartMillis + pieceMillis + pauseMillis;
            while (pause.size() > FRAMES_BEFORE_NEXT_PIECE) {
                pause.removeFirst();
            }
            startPiece(
                    goesOnMillis - pause.stream().mapToLong(TurnWords::millis).sum());
        }
        again.addAll(pause);
        pause.clear();
        piece.clear();
        again.forEach(this::accept);
    }

    /** Ends the turn. */
    Hypotheses finish() {
        all();
        Hypotheses last = whole.orElseThrow();
        whole = Optional.empty();
        if (before.isEmpty()) {
            return last;
        }
        before.add(last);
        List<Word> words =
                before.stream().flatMap(part -> part.best().words().stream()).toList();
        String text = before.stream()
                .map(part -> part.best().text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        double confidence = words.stream()
                .mapToDouble(Word::confidence)
                .average()
                .orElse(last.best().confidence());
        return new Hypotheses(List.of(new Hypothesis(text, confidence, words)));
    }

    private static long millis(byte[] frame) {
        return TelephoneAudio.millisOf(frame.length / 2);
    }
}
