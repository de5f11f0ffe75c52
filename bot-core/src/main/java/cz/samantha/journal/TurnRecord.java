package cz.samantha.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One turn as the journal knows it: what the caller did, and what the bot made of it and did about it.
 *
 * @param number 0 for the greeting
 * @param kind as in {@link JournalEntry.TurnStarted}; empty if the start of the turn was lost
 * @param startedAt start of the turn or, if it was lost, the first moment that is known of it
 * @param heard what the caller said; empty if nothing was said
 * @param keys keys that the caller pressed, in order
 * @param acts what the bot did, in order
 * @param firstAudioAt when the first audible frame of the answer left the bot
 * @param bargeIn the caller's interruption of the answer
 * @param callback the message that was taken
 */
public record TurnRecord(
        int number,
        String kind,
        Instant startedAt,
        Optional<JournalEntry.Heard> heard,
        List<JournalEntry.KeyPressed> keys,
        Optional<JournalEntry.Understood> understood,
        List<JournalEntry.Acted> acts,
        Optional<Instant> firstAudioAt,
        Optional<JournalEntry.BargedIn> bargeIn,
        Optional<JournalEntry.CallbackTaken> callback,
        Optional<JournalEntry.Transferred> transfer) {
    public TurnRecord {
        keys = List.copyOf(keys);
        acts = List.copyOf(acts);
    }

    /** Puts the entries of one turn together; of what should be there once, the first counts. */
    static TurnRecord of(int number, List<JournalEntry.OfTurn> entries) {
        Optional<JournalEntry.TurnStarted> start = Optional.empty();
        Optional<JournalEntry.Heard> heard = Optional.empty();
        List<JournalEntry.KeyPressed> keys = new ArrayList<>();
        Optional<JournalEntry.Understood> understood = Optional.empty();
        List<JournalEntry.Acted> acts = new ArrayList<>();
        Optional<Instant> firstAudioAt = Optional.empty();
        Optional<JournalEntry.BargedIn> bargeIn = Optional.empty();
        Optional<JournalEntry.CallbackTaken> callback = Optional.empty();
        Optional<JournalEntry.Transferred> transfer = Optional.empty();
        for (JournalEntry.OfTurn entry : entries) {
            switch (entry) {
                case JournalEntry.TurnStarted e -> start = start.or(() -> Optional.of(e));
                case JournalEntry.Heard e -> heard = heard.or(() -> Optional.of(e));
                case JournalEntry.KeyPressed e -> keys.add(e);
                case JournalEntry.Understood e -> understood = understood.or(() -> Optional.of(e));
                case JournalEntry.Acted e -> acts.add(e);
                case JournalEntry.CallbackTaken e -> callback = callback.or(() -> Optional.of(e));
                case JournalEntry.Stepped e -> {
                    // Needed for the replay only.
                }
                case JournalEntry.FirstAudio e -> firstAudioAt = firstAudioAt.or(() -> Optional.of(e.at()));
                case JournalEntry.BargedIn e -> bargeIn = bargeIn.or(() -> Optional.of(e));
                case JournalEntry.Transferred e -> transfer = transfer.or(() -> Optional.of(e));
            }
        }
        return new TurnRecord(
                number,
                start.map(JournalEntry.TurnStarted::kind).orElse(""),
                start.map(JournalEntry.TurnStarted::at)
                        .orElse(entries.getFirst().at()),
                heard,
                keys,
                understood,
                acts,
                firstAudioAt,
                bargeIn,
                callback,
                transfer);
    }

    /** From the end of speech (by voice activity) to the first audible frame of the answer. */
    public OptionalLong turnLatencyMillis() {
        return millis(heard.map(JournalEntry.Heard::speechEndedAt), firstAudioAt);
    }

    /** From the end of speech (by voice activity) to the decision that the turn is the bot's. */
    public OptionalLong endOfSpeechDelayMillis() {
        return millis(heard.map(JournalEntry.Heard::speechEndedAt), heard.map(JournalEntry.Heard::decidedAt));
    }

    /** From the decision that the turn is the bot's to the first audible frame of the answer. */
    public OptionalLong answerDelayMillis() {
        return millis(heard.map(JournalEntry.Heard::decidedAt), firstAudioAt);
    }

    private static OptionalLong millis(Optional<Instant> from, Optional<Instant> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Duration.between(from.get(), to.get()).toMillis());
    }
}
