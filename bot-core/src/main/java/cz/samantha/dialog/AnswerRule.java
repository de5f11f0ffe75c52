package cz.samantha.dialog;

import cz.samantha.script.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is asked is answered: one topic in full, several in brief and in a sensible order. */
final class AnswerRule implements Rule {
    /** The entity of the lexicon that tells the tone, and its value for anger. */
    private static final String TONE = "ton";

    private static final String ANGRY = "zlost";

    @Override
    public Optional<String> answer(Turn turn) {
        List<Topic> asked = turn.asked().stream().filter(Topic::answers).toList();
        return asked.isEmpty() ? Optional.empty() : Optional.of(answer(turn, asked));
    }

    /** Answers these topics; at least one. */
    static String answer(Turn turn, List<Topic> topics) {
        if (turn.names(TONE, ANGRY)) {
            turn.step.counts = turn.step.counts.angry();
        }
        List<Topic> ordered = ordered(topics).stream()
                .limit(turn.script.settings().answering().mostAtOnce())
                .toList();
        return ordered.size() == 1
                ? turn.talk.answers.one(ordered.getFirst(), turn.entities())
                : turn.talk.answers.several(ordered, turn.entities());
    }

    /** In the order of asking; but what is told after another topic stands behind that. */
    static List<Topic> ordered(List<Topic> topics) {
        List<Topic> waiting = new ArrayList<>(topics);
        List<Topic> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Topic next = waiting.stream()
                    .filter(topic -> waiting.stream()
                            .noneMatch(other -> topic.toldAfter().contains(other.id())))
                    .findFirst()
                    .orElse(waiting.getFirst());
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }
}
