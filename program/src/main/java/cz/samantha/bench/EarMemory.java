package cz.samantha.bench;

import cz.samantha.audio.Audio;
import cz.samantha.ear.EndOfTurn;
import cz.samantha.speech.ear.VoskEar;
import java.util.List;
import java.util.Optional;

/**
 * What a call takes of this process's resident memory, in KiB: measured by how much it grows with some calls, so with
 * what Java takes besides.
 *
 * @param waiting of a call whose caller listens, with the ear
 * @param speaking of a call whose caller speaks, with the ear
 * @param plainLoop of any call, with a plain loop
 */
public record EarMemory(long waiting, long speaking, long plainLoop) {
    private static final int WAITING_CALLS = 200;
    private static final int SPEAKING_CALLS = 20;
    private static final int MOST_SECONDS = 3;
    private static final long SEED = 5;

    /**
     * Measures; for an ear that has not listened to any call yet, because memory once taken is used again.
     *
     * @param sentences what callers say
     * @param seconds how long the calls of each kind last, three seconds at most
     * @return empty where the machine does not tell
     */
    public static Optional<EarMemory> measure(VoskEar ear, EndOfTurn endOfTurn, List<Audio> sentences, int seconds) {
        if (ProcessFigures.residentKib().isEmpty()) {
            return Optional.empty();
        }
        int lasting = Math.min(seconds, MOST_SECONDS);
        CallAudio silence = CallAudio.of(List.of(Audio.silence(10_000)), 1, SEED);
        CallAudio speech = CallAudio.of(sentences, 1, SEED);
        long waiting = growth(calls -> new EarListeners(ear, endOfTurn, calls), WAITING_CALLS, silence, lasting);
        long speaking = growth(calls -> new EarListeners(ear, endOfTurn, calls), SPEAKING_CALLS, speech, lasting);
        long plain = growth(calls -> new PlainListeners(ear.plainLoop(calls)), SPEAKING_CALLS, speech, lasting);
        return Optional.of(new EarMemory(waiting, speaking, plain));
    }

    private static long growth(Listeners.Maker maker, int calls, CallAudio audio, int seconds) {
        long before = resident();
        try (Listeners listeners = maker.listeners(calls)) {
            new RealTimeFeed(audio).go(listeners, calls, seconds);
            return Math.max(0, (resident() - before) / calls);
        }
    }

    private static long resident() {
        System.gc();
        return ProcessFigures.residentKib().orElse(0);
    }
}
