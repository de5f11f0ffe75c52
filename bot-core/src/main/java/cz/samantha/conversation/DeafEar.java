package cz.samantha.conversation;

import cz.samantha.ear.Ear;
import cz.samantha.ear.EarEvent;
import cz.samantha.ear.EarSession;
import cz.samantha.ear.EndOfTurn;
import java.util.function.Consumer;

/** The ear of calls that are not listened to: frames cost nothing, and nothing is ever heard. */
final class DeafEar implements Ear {
    @Override
    public EarSession listen(EndOfTurn endOfTurn, Consumer<EarEvent> events) {
        return new Session();
    }

    private static final class Session implements EarSession {
        @Override
        public void hear(byte[] frame) {
            // Nobody listens.
        }

        @Override
        public void close() {
            // There is nothing to be freed.
        }
    }
}
