package cz.samantha.bench;

import cz.samantha.ear.EarSession;
import cz.samantha.ear.EndOfTurn;
import cz.samantha.speech.ear.LagCounts;
import cz.samantha.speech.ear.VoskEar;
import java.util.List;
import java.util.stream.IntStream;

/** Calls that the project's ear listens to. */
final class EarListeners implements Listeners {
    private final VoskEar ear;
    private final List<EarSession> sessions;
    private final LagCounts before;

    EarListeners(VoskEar ear, EndOfTurn endOfTurn, int calls) {
        this.ear = ear;
        before = ear.lags();
        sessions = IntStream.range(0, calls)
                .mapToObj(call -> ear.listen(endOfTurn, event -> {}))
                .toList();
    }

    @Override
    public void hear(int call, byte[] frame) {
        sessions.get(call).hear(frame);
    }

    @Override
    public LagCounts lags() {
        return ear.lags().since(before);
    }

    @Override
    public void close() {
        sessions.forEach(EarSession::close);
    }
}
