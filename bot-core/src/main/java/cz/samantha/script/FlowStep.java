package cz.samantha.script;

import cz.samantha.understanding.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One step of a {@link Flow}. */
public sealed interface FlowStep {
    String id();

    /**
     * Asks, and keeps the answer in a slot.
     *
     * @param tries answers that were not understood, or read back wrongly, before the flow goes on at {@code failed}
     * @param failed the step after too many tries, and after an answer that the caller would rather not give
     */
    record Question(String id, Slot slot, Wordings wordings, Words words, int tries, String failed, Next next)
            implements FlowStep {
        /** Whether the answer is read back before it counts. */
        public boolean confirms() {
            return !wordings.confirm().isEmpty();
        }
    }

    /** Says something and goes on. */
    record Saying(String id, List<SpokenText> say, String next) implements FlowStep {
        public Saying {
            say = List.copyOf(say);
        }
    }

    /**
     * The flow is over.
     *
     * @param topic the topic to be answered; empty for other endings
     */
    record End(String id, List<SpokenText> say, Ending ending, String topic) implements FlowStep {
        public End {
            say = List.copyOf(say);
        }
    }

    /** What follows a flow. */
    enum Ending {
        /** The callback that the slots hold is taken. */
        CALLBACK,
        /** A topic is answered. */
        ANSWER,
        /** The caller is given to a person. */
        PERSON,
        GOODBYE,
        /** What was said ends with an open question. */
        LISTEN
    }

    /**
     * What an answer is kept in.
     *
     * @param name of the slot, by which wordings refer to it: {@code {cislo}}
     * @param choices the answers to a choice, in the order of the file; the first that fits counts
     * @param callerNumber whether the number that the caller phones from is offered
     */
    record Slot(String name, SlotKind kind, List<Choice> choices, boolean callerNumber) {
        public Slot {
            choices = List.copyOf(choices);
        }

        public Optional<Choice> choice(String value) {
            return choices.stream()
                    .filter(choice -> choice.value().equals(value))
                    .findFirst();
        }
    }

    /**
     * One of the answers to a choice.
     *
     * @param sayAs how the choice is said back
     * @param patterns what means it, anywhere in the answer
     * @param whole what means it when nothing else is said
     */
    record Choice(String value, String sayAs, List<Pattern> patterns, List<Pattern> whole) {
        public Choice {
            patterns = List.copyOf(patterns);
            whole = List.copyOf(whole);
        }
    }

    /**
     * What a question says.
     *
     * @param ask the question
     * @param again when the answer was not understood
     * @param confirm reads the answer back; empty: it counts at once
     * @param wrong when what was read back was wrong
     * @param offer asks whether the caller's own number is meant
     * @param more when only a piece of a number was heard
     */
    record Wordings(
            List<SpokenText> ask,
            List<SpokenText> again,
            List<SpokenText> confirm,
            List<SpokenText> wrong,
            List<SpokenText> offer,
            List<SpokenText> more) {
        public Wordings {
            ask = List.copyOf(ask);
            again = List.copyOf(again);
            confirm = List.copyOf(confirm);
            wrong = List.copyOf(wrong);
            offer = List.copyOf(offer);
            more = List.copyOf(more);
        }
    }

    /**
     * What callers say to a question beside the answer.
     *
     * @param skip they would rather not, or cannot, answer; nothing else may be said
     * @param thisNumber the number that they phone from
     */
    record Words(List<Pattern> skip, List<Pattern> thisNumber) {
        public Words {
            skip = List.copyOf(skip);
            thisNumber = List.copyOf(thisNumber);
        }
    }

    /**
     * Where the flow goes on.
     *
     * @param always the step whatever was answered; empty when it depends on the answer
     * @param byValue the step by answer
     */
    record Next(String always, Map<String, String> byValue) {
        public Next {
            byValue = Map.copyOf(byValue);
        }

        public String after(String value) {
            return byValue.getOrDefault(value, always);
        }
    }
}
