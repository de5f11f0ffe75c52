package cz.samantha.dialog;

import cz.samantha.script.PromptKey;
import cz.samantha.script.Topic;
import java.util.List;
import java.util.Optional;

/** Questions about recording; who does not agree is not recorded any more, at once. */
final class RecordingRule implements Rule {
    private static final String ENTITY = "nahravani";
    private static final String REFUSED = "nesouhlas";

    @Override
    public Optional<String> answer(Turn turn) {
        Optional<Topic> asked = turn.asked(Topic.Does.RECORDING);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        turn.isAbout(List.of(asked.get()));
        if (!turn.names(ENTITY, REFUSED)) {
            if (turn.talk.flows.running().isPresent()) {
                turn.talk.answers.inBrief(List.of(asked.get()), turn.entities());
                turn.talk.questions.goOn();
                return Optional.of("asks about recording in a flow");
            }
            turn.talk.answers.one(asked.get(), turn.entities());
            return Optional.of("asks about recording");
        }
        if (!turn.step.recordingRefused) {
            turn.step.recordingRefused = true;
            turn.step.act(new Act.StopRecording());
        }
        turn.step.say(PromptKey.RECORDING_STOPPED);
        turn.talk.questions.goOn();
        return Optional.of("does not agree with being recorded");
    }
}
