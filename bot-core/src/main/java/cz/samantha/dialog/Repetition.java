package cz.samantha.dialog;

import cz.samantha.script.PromptKey;
import cz.samantha.script.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says the last answer again: the first time in the same words, then in brief. */
final class Repetition {
    private final Talk talk;

    Repetition(Talk talk) {
        this.talk = talk;
    }

    void repeat() {
        StepWriter step = talk.step;
        List<Topic> brief = step.answered.topics().stream()
                .map(talk.script::topic)
                .flatMap(Optional::stream)
                .filter(topic -> !topic.words().brief().isEmpty())
                .toList();
        if (step.lastAnswer.says().isEmpty()) {
            step.say(PromptKey.NOTHING_TO_REPEAT);
            step.pending = Pending.NOTHING;
            step.listen();
        } else if (step.repeats == 0 || brief.isEmpty() || talk.questions.waits()) {
            step.sayAgain();
            step.listen();
        } else {
            Map<String, String> named = step.answered.named();
            brief.forEach(topic -> step.say(topic.words(named).brief(), named, topic.bargeIn()));
            step.pending = step.lastAnswer.pending();
            talk.questions.again();
        }
        step.repeats++;
    }
}
