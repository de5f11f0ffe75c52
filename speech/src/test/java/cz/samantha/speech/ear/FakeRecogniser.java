package cz.samantha.speech.ear;

import cz.samantha.ear.Hypotheses;
import java.util.ArrayList;
import java.util.List;

/** A recogniser that notes what it is told. */
final class FakeRecogniser implements Recogniser {
    final List<Integer> pieceBytes = new ArrayList<>();
    boolean closed;

    @Override
    public void accept(byte[] audio) {
        pieceBytes.add(audio.length);
    }

    @Override
    public String partial() {
        return "zatím";
    }

    @Override
    public Hypotheses finish(long startMillis) {
        return Hypotheses.ofText("hotovo");
    }

    @Override
    public void close() {
        closed = true;
    }
}
