package cz.samantha.dialog.flow;

import cz.samantha.script.FlowStep.Ending;
import java.util.List;
import java.util.Map;

/** What a flow does next. */
public sealed interface FlowMove {
    /** Says this, perhaps nothing, and waits for the caller. */
    record Ask(FlowState state, List<FlowSay> says) implements FlowMove {
        public Ask {
            says = List.copyOf(says);
        }
    }

    /** The answer was not understood; says this and waits for the caller. */
    record NotUnderstood(FlowState state, List<FlowSay> says) implements FlowMove {
        public NotUnderstood {
            says = List.copyOf(says);
        }
    }

    /**
     * Says this; then the flow is over.
     *
     * @param topic what is to be answered where the ending is {@link Ending#ANSWER}, else empty
     * @param slots what was answered, by slot
     */
    record End(Ending ending, String topic, Map<String, String> slots, List<FlowSay> says) implements FlowMove {
        public End {
            slots = Map.copyOf(slots);
            says = List.copyOf(says);
        }

        /** Without what the caller said. */
        @Override
        public String toString() {
            return "End[" + ending + " " + topic + "]";
        }
    }

    /**
     * What the caller did is no answer to the flow's question: perhaps something else.
     *
     * @param otherwise what the flow does when it is nothing else either
     */
    record NotMine(FlowMove otherwise) implements FlowMove {}
}
