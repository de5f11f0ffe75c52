package cz.samantha.dialog.text;

import cz.samantha.dialog.Hearing;
import cz.samantha.ear.Hypotheses;
import cz.samantha.script.Script;
import cz.samantha.understanding.Context;
import cz.samantha.understanding.TopicScore;
import cz.samantha.understanding.Understood;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** What would be answered to one utterance with no context, as if it were the first of a call. */
public final class Ask {
    private Ask() {}

    /**
     * @param topics in rank order, first those that the answer covers; empty: a no-match
     * @param entities what was named beside, by name
     * @param answer all that would be said
     * @param why one line in English: what decided
     */
    public record Answer(
            String text,
            List<TopicScore> topics,
            int answered,
            Map<String, String> entities,
            String answer,
            String why) {
        public Answer {
            topics = List.copyOf(topics);
            entities = Map.copyOf(entities);
        }
    }

    /** @param now the office's local time */
    public static Answer ask(Script script, String text, LocalDateTime now) {
        TextCall call = new TextCall(script, () -> now, () -> 0);
        call.begin();
        TextReply reply = call.next(new CallerTurn.Say(text));
        Understood understood = Hearing.understand(script, Hypotheses.ofText(text), Context.NONE, now);
        return new Answer(text, reply.topics(), reply.answered(), understood.entities(), reply.say(), reply.reason());
    }
}
