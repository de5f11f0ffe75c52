package cz.samantha.speech.ear;

import cz.samantha.ear.ExpectedAnswer;
import cz.samantha.ear.Hypotheses;
import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * One call's recogniser, which is there only while the caller speaks: borrowed with the first audio of a turn, given back
 * after its last. It is handed audio in larger pieces than frames, because each piece has a price of its own; asked for
 * words, it has worked off all that it was told.
 */
final class TurnRecogniser implements Recogniser {
    /** A tenth of a second of audio; larger pieces save nothing more. */
    private static final int PIECE_BYTES = 1_600;

    private final SpareRecognisers recognisers;
    private final ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE_BYTES);
    private Optional<Recogniser> borrowed = Optional.empty();
    private ExpectedAnswer expected = ExpectedAnswer.NOTHING;
    private boolean workedOff;

    TurnRecogniser(SpareRecognisers recognisers) {
        this.recognisers = recognisers;
    }

    @Override
    public void expect(ExpectedAnswer next) {
        expected = next;
    }

    @Override
    public void accept(byte[] audio) {
        piece.writeBytes(audio);
        if (piece.size() >= PIECE_BYTES) {
            workOffPiece();
        }
    }

    @Override
    public String partial() {
        return workOffPiece().partial();
    }

    @Override
    public Hypotheses finish(long startMillis) {
        Recogniser recogniser = workOffPiece();
        Hypotheses heard = recogniser.finish(startMillis);
        borrowed = Optional.empty();
        recognisers.giveBack(recogniser);
        return heard;
    }

    /** Whether audio has been worked off since this was asked last. */
    boolean hasWorkedOff() {
        boolean answer = workedOff;
        workedOff = false;
        return answer;
    }

    private Recogniser workOffPiece() {
        Recogniser recogniser = borrowed.orElseGet(this::borrow);
        borrowed = Optional.of(recogniser);
        if (piece.size() > 0) {
            byte[] audio = piece.toByteArray();
            piece.reset();
            recogniser.accept(audio);
            workedOff = true;
        }
        return recogniser;
    }

    /** Whoever had it before was asked something else. */
    private Recogniser borrow() {
        Recogniser recogniser = recognisers.borrow();
        recogniser.expect(expected);
        return recogniser;
    }

    /** Frees the recogniser of an utterance that has not been finished: nobody knows what state it is in. */
    @Override
    public void close() {
        borrowed.ifPresent(recogniser -> {
            recognisers.lost();
            recogniser.close();
        });
        borrowed = Optional.empty();
    }
}
