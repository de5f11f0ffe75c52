package cz.samantha.dialog.text;

import cz.samantha.dialog.Act;
import cz.samantha.understanding.TopicScore;
import java.util.List;

/**
 * What the bot does about a caller's turn.
 *
 * @param say all that is said, in order; empty when nothing is
 * @param topics ranked; the answered ones stand in front
 * @param answered how many of them the answer covers
 * @param reason one line in English: the rule that decided
 * @param choice ids of the topics between which the caller is asked to choose; empty: nothing is asked back
 * @param acts the acts themselves
 */
public record TextReply(
        String say,
        List<TopicScore> topics,
        int answered,
        State state,
        String reason,
        List<String> choice,
        List<Act> acts) {
    public TextReply {
        topics = List.copyOf(topics);
        choice = List.copyOf(choice);
        acts = List.copyOf(acts);
    }

    /** All that is said, piece by piece. */
    public List<Act.Say> says() {
        return acts.stream()
                .filter(Act.Say.class::isInstance)
                .map(Act.Say.class::cast)
                .toList();
    }

    /** Ids of the topics that the answer covers. */
    public List<String> answeredTopics() {
        return topics.stream().limit(answered).map(TopicScore::id).toList();
    }

    /** How a call stands after a reply. */
    public enum State {
        LISTENING,
        TRANSFERRING,
        /** A message or a number to call back is being taken, or was taken just now. */
        CALLBACK,
        ENDED
    }
}
