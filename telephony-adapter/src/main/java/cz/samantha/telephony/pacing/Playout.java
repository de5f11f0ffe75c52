package cz.samantha.telephony.pacing;

import cz.samantha.audio.Audio;
import cz.samantha.audio.TelephoneAudio;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * What is played to one caller, frame by frame: pieces of audio one after the other, silence when there is none. Knows no
 * clock and no network; for one thread.
 */
public final class Playout {
    private static final byte[] SILENCE = new byte[TelephoneAudio.FRAME_BYTES];
    private static final Beat SILENT_BEAT = new Beat(SILENCE, List.of());

    private final Queue<Piece> pieces = new ArrayDeque<>();
    private int nextFrame;

    private record Piece(long number, Audio audio) {}

    /** That a piece of audio begins or ends with this frame. */
    public record Mark(long piece, boolean begins) {}

    /**
     * What goes out on one beat.
     *
     * @param frame 20 ms; shared, not to be changed
     * @param marks which pieces begin and end with it, in order
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Beat(byte[] frame, List<Mark> marks) {}

    /** Plays audio after what is there already. */
    public void add(long piece, Audio audio) {
        pieces.add(new Piece(piece, audio));
    }

    /** Forgets everything; nothing is told of what was cut. */
    public void stop() {
        pieces.clear();
        nextFrame = 0;
    }

    /** The frame for this beat. A piece without any audio begins and ends with the frame of whatever follows. */
    public Beat next() {
        if (pieces.isEmpty()) {
            return SILENT_BEAT;
        }
        List<Mark> marks = new ArrayList<>(2);
        for (Piece piece = pieces.peek(); piece != null; piece = pieces.peek()) {
            if (nextFrame == 0) {
                marks.add(new Mark(piece.number, true));
            }
            byte[] frame = nextFrame < piece.audio.frameCount() ? piece.audio.frame(nextFrame++) : SILENCE;
            if (nextFrame >= piece.audio.frameCount()) {
                marks.add(new Mark(piece.number, false));
                pieces.remove();
                nextFrame = 0;
            }
            if (frame != SILENCE) {
                return new Beat(frame, marks);
            }
        }
        return new Beat(SILENCE, marks);
    }
}
