package cz.samantha.dialog;

import cz.samantha.dialog.DialogState.LastAnswer;
import cz.samantha.dialog.DialogState.LastSaid;
import cz.samantha.dialog.DialogState.Pending;
import cz.samantha.dialog.DialogState.Phase;
import cz.samantha.script.PromptKey;
import cz.samantha.script.Script;
import cz.samantha.script.SpokenText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes one step: what is said, how it ends, and the state after it. Lives for one call of the engine. */
final class StepWriter {
    private final Script script;
    private final Moment moment;
    private final List<Act.Say> says = new ArrayList<>();
    private final List<Act> ends = new ArrayList<>();
    private final Map<String, Integer> variants;
    private boolean saidAgain;

    Phase phase;
    Pending pending;
    String lastTopic;
    int lastTopicTimes;
    int failures;
    int noInputs;
    int corrections;
    LastAnswer lastAnswer;
    int repeats;
    LastSaid lastSaid;
    boolean interrupted;

    StepWriter(Script script, DialogState state, Moment moment) {
        this.script = script;
        this.moment = moment;
        this.phase = state.phase();
        this.pending = state.pending();
        this.lastTopic = state.lastTopic();
        this.lastTopicTimes = state.lastTopicTimes();
        this.failures = state.failures();
        this.noInputs = state.noInputs();
        this.corrections = state.corrections();
        this.lastAnswer = state.lastAnswer();
        this.repeats = state.repeats();
        this.lastSaid = state.lastSaid();
        this.interrupted = state.interrupted();
        this.variants = new HashMap<>(state.variants());
    }

    void say(PromptKey key) {
        say(script.prompt(key), Map.of(), true);
    }

    /** Says one of the wordings: the first time by the dice, then in turn, so that none comes twice in a row. */
    void say(List<SpokenText> wordings, Map<String, String> entities, boolean bargeIn) {
        if (wordings.isEmpty()) {
            return;
        }
        String first = wordings.getFirst().id();
        String pool = first.substring(0, first.lastIndexOf('/'));
        int byDice = Math.min(wordings.size() - 1, (int) (moment.dice() * wordings.size()));
        int index = variants.containsKey(pool)
                ? (variants.getOrDefault(pool, 0) + 1) % wordings.size()
                : Math.max(0, byDice);
        variants.put(pool, index);
        SpokenText text = wordings.get(index);
        Prompt prompt = new Prompt(text.id(), script.words(text, moment.localTime(), entities));
        says.add(new Act.Say(prompt, bargeIn ? Act.BargeIn.ALLOWED : Act.BargeIn.FORBIDDEN));
    }

    void sayAgain(LastAnswer answer) {
        says.addAll(answer.says());
        pending = answer.pending();
    }

    /** Noise stopped what was being said: says it once more, and asks the same. */
    void sayWhatNoiseStopped() {
        says.addAll(lastSaid.says());
        saidAgain = true;
    }

    /** What was said so far is what "repeat" repeats from now on. */
    void rememberAsAnswer() {
        lastAnswer = new LastAnswer(says, pending);
        repeats = 0;
    }

    void listen() {
        phase = Phase.LISTENING;
        ends.add(new Act.Listen(script.settings().noInputAfter()));
    }

    void transfer(String reason) {
        phase = Phase.TRANSFERRING;
        say(PromptKey.TRANSFER);
        ends.add(new Act.Transfer(script.queue(), reason));
    }

    void hangUp() {
        phase = Phase.CLOSING;
        ends.add(new Act.HangUp());
    }

    Step step(Explanation explanation) {
        List<Act> acts = new ArrayList<>(says);
        acts.addAll(ends);
        if (!says.isEmpty()) {
            lastSaid = new LastSaid(says, saidAgain);
        }
        DialogState state = new DialogState(
                phase,
                pending,
                lastTopic,
                lastTopicTimes,
                failures,
                noInputs,
                corrections,
                lastAnswer,
                repeats,
                lastSaid,
                interrupted,
                variants);
        return new Step(state, acts, explanation);
    }
}
