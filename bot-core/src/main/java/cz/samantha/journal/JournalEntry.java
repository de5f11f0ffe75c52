package cz.samantha.journal;

import cz.samantha.call.CallId;
import cz.samantha.call.Caller;
import cz.samantha.ear.Hypotheses;
import cz.samantha.understanding.TopicScore;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One thing that happened in a call. A turn is what the caller did (turn 0: nothing yet, the greeting) and what the bot
 * did about it. {@code toString} leaves out what was said, which is for the journal only.
 */
public sealed interface JournalEntry {
    CallId call();

    Instant at();

    /** What belongs to a turn. */
    sealed interface OfTurn extends JournalEntry {
        int turn();
    }

    /** @param script name and version of the published script package that the call keeps */
    record CallStarted(CallId call, Instant at, String channel, Caller caller, String script) implements JournalEntry {}

    /** What began the turn: {@code answered}, {@code utterance}, {@code key}, {@code no-input} or {@code noise}. */
    record TurnStarted(CallId call, Instant at, int turn, String kind) implements OfTurn {}

    /**
     * The caller's words, with the two moments from which the latency is counted.
     *
     * @param speechEndedAt end of speech by voice activity
     * @param decidedAt when the turn was taken to be the bot's
     */
    record Heard(CallId call, Instant at, int turn, Hypotheses heard, Instant speechEndedAt, Instant decidedAt)
            implements OfTurn {
        @Override
        public String toString() {
            return "Heard[call=" + call + ", turn=" + turn + "]";
        }
    }

    record KeyPressed(CallId call, Instant at, int turn, char key) implements OfTurn {
        @Override
        public String toString() {
            return "KeyPressed[call=" + call + ", turn=" + turn + "]";
        }
    }

    /**
     * What the engine was told, with the moment as it saw it: together with what was heard and pressed before, enough to
     * replay the call.
     *
     * @param event {@code answered}, {@code utterance}, {@code key}, {@code no-input}, {@code noise}, {@code barge-in},
     *     {@code prompt-finished} or {@code hung-up}
     * @param localTime the office's
     * @param dice from 0 (inclusive) to 1 (exclusive)
     * @param peopleAvailable whether people took calls
     */
    record Stepped(
            CallId call,
            Instant at,
            int turn,
            String event,
            LocalDateTime localTime,
            double dice,
            boolean peopleAvailable)
            implements OfTurn {}

    /**
     * A wish to be called back, or a message.
     *
     * @param matter what it is about, in the caller's words
     * @param topic what was spoken about before
     */
    record CallbackTaken(
            CallId call, Instant at, int turn, String number, String name, String matter, String topic, boolean urgent)
            implements OfTurn {
        @Override
        public String toString() {
            return "CallbackTaken[call=" + call + ", turn=" + turn + ", topic=" + topic + ", urgent=" + urgent + "]";
        }
    }

    /** What the engine made of the turn; topics best first, {@code answered} of them covered by the answer. */
    record Understood(CallId call, Instant at, int turn, List<TopicScore> topics, int answered, String why)
            implements OfTurn {
        public Understood {
            topics = List.copyOf(topics);
        }

        @Override
        public String toString() {
            return "Understood[call=" + call + ", turn=" + turn + ", topics=" + topics + "]";
        }
    }

    /**
     * An act of the bot.
     *
     * @param kind {@code say}, {@code listen}, {@code take-callback}, {@code stop-recording}, {@code transfer} or
     *     {@code hang-up}
     * @param prompt id of the prompt; empty for other acts
     * @param detail the text said, the queue, or empty
     */
    record Acted(CallId call, Instant at, int turn, String kind, String prompt, String detail) implements OfTurn {
        @Override
        public String toString() {
            return "Acted[call=" + call + ", turn=" + turn + ", kind=" + kind + ", prompt=" + prompt + "]";
        }
    }

    /** The first audible frame of the turn's answer left the bot. */
    record FirstAudio(CallId call, Instant at, int turn) implements OfTurn {}

    /**
     * The caller interrupted the prompts of this turn.
     *
     * @param heardMillis how much of them had been played
     * @param stoppedAfterMillis from the moment when the caller was sure to speak until the bot was told to stop; -1 where
     *     that was not measured
     */
    record BargedIn(CallId call, Instant at, int turn, long heardMillis, long stoppedAfterMillis) implements OfTurn {}

    record Transferred(CallId call, Instant at, int turn, String queue, String reason) implements OfTurn {}

    /** What became of a transfer: {@code queued}, {@code connected}, {@code abandoned}, {@code completed}. */
    record TransferProgress(CallId call, Instant at, String progress, String detail) implements JournalEntry {}

    /** @param how {@code caller-hung-up}, {@code bot-hung-up}, {@code transferred} or {@code failed} */
    record CallEnded(CallId call, Instant at, String how) implements JournalEntry {}
}
