package cz.samantha.dialog;

import cz.samantha.script.PromptKey;
import cz.samantha.script.Script;
import cz.samantha.script.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says the last answer again: the first time in the same words, then in brief. */
final class Repetition {
    private final Script script;
    private final StepWriter step;
    private final Questions questions;

    Repetition(Script script, StepWriter step, Questions questions) {
        this.script = script;
        this.step = step;
        this.questions = questions;
    }

    void repeat() {
        List<Topic> brief = step.answered.topics().stream()
                .map(script::topic)
                .flatMap(Optional::stream)
                .filter(topic -> !topic.shortSay().isEmpty())
                .toList();
        if (step.lastAnswer.says().isEmpty()) {
            step.say(PromptKey.NOTHING_TO_REPEAT);
            step.pending = Pending.NOTHING;
            step.listen();
        } else if (step.repeats == 0 || brief.isEmpty() || questions.waits()) {
            step.sayAgain();
            step.listen();
        } else {
            brief.forEach(topic -> step.say(topic.shortSay(), Map.of(), topic.bargeIn()));
            step.pending = step.lastAnswer.pending();
            questions.again();
        }
        step.repeats++;
    }
}
