package cz.samantha.dialog;

import cz.samantha.dialog.DialogState.Phase;
import cz.samantha.dialog.Spoken.LastAnswer;
import cz.samantha.dialog.Spoken.LastSaid;
import cz.samantha.dialog.flow.FlowSay;
import cz.samantha.script.PromptKey;
import cz.samantha.script.Script;
import cz.samantha.script.SpokenText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes one step: what is said and done, how it ends, and the state after it. Lives for one call of the engine. */
final class StepWriter {
    private final Script script;
    private final Moment moment;
    private final List<Act.Say> says = new ArrayList<>();
    private final List<Act> done = new ArrayList<>();
    private final List<Act> ends = new ArrayList<>();
    private final Map<String, Integer> variants;
    private final LastSaid lastSaid;
    private boolean saidAgain;

    Phase phase;
    Pending pending;
    Answered answered;
    Counts counts;
    Optional<RunningFlow> flow;
    Delivery delivery;
    LastAnswer lastAnswer;
    int repeats;
    String dictated;
    String callerNumber;
    boolean recordingRefused;
    boolean interrupted;

    StepWriter(Script script, DialogState state, Moment moment) {
        this.script = script;
        this.moment = moment;
        this.phase = state.phase();
        this.pending = state.pending();
        this.answered = state.answered();
        this.counts = state.counts();
        this.flow = state.flow();
        this.delivery = state.delivery();
        this.lastAnswer = state.spoken().lastAnswer();
        this.repeats = state.spoken().repeats();
        this.dictated = state.spoken().dictated();
        this.lastSaid = state.spoken().lastSaid();
        this.variants = new HashMap<>(state.spoken().variants());
        this.callerNumber = state.callerNumber();
        this.recordingRefused = state.recordingRefused();
        this.interrupted = state.interrupted();
    }

    void say(PromptKey key) {
        say(script.prompt(key), Map.of(), true);
    }

    /** Says a prompt whose names in braces are filled in now. */
    void say(PromptKey key, Map<String, String> values) {
        say(script.prompt(key).stream().map(text -> text.with(values)).toList(), Map.of(), true);
    }

    /** Says one of the wordings: the first time by the dice, then in turn, so that none comes twice in a row. */
    void say(List<SpokenText> wordings, Map<String, String> entities, boolean bargeIn) {
        if (wordings.isEmpty()) {
            return;
        }
        SpokenText text = choose(wordings);
        say(new Prompt(text.id(), script.words(text, moment.localTime(), entities)), bargeIn);
    }

    /** Says what a flow says, with what the caller said put in. */
    void say(FlowSay said) {
        SpokenText text = choose(said.wordings());
        String words = said.filled(script.words(text, moment.localTime(), Map.of()));
        say(new Prompt(text.id(), words, FlowSay.isPersonal(text)), true);
    }

    private void say(Prompt prompt, boolean bargeIn) {
        says.add(new Act.Say(prompt, bargeIn ? Act.BargeIn.ALLOWED : Act.BargeIn.FORBIDDEN, delivery));
    }

    private SpokenText choose(List<SpokenText> wordings) {
        String first = wordings.getFirst().id();
        String pool = first.substring(0, first.lastIndexOf('/'));
        int byDice = Math.min(wordings.size() - 1, (int) (moment.dice() * wordings.size()));
        int index = variants.containsKey(pool)
                ? (variants.getOrDefault(pool, 0) + 1) % wordings.size()
                : Math.max(0, byDice);
        variants.put(pool, index);
        return wordings.get(index);
    }

    /** Says a text in a delivery of its own. */
    void say(SpokenText text, Delivery own) {
        says.add(new Act.Say(new Prompt(text.id(), text.text()), Act.BargeIn.ALLOWED, own));
    }

    /** Says the last answer again as the caller now wants to hear it, and asks the same. */
    void sayAgain() {
        lastAnswer.says().forEach(say -> says.add(say.in(delivery)));
        pending = lastAnswer.pending();
    }

    /** Whether noise can have stopped something that was not said again already. */
    boolean noiseStopped() {
        return interrupted && !lastSaid.again() && !lastSaid.says().isEmpty();
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

    /** Something that is done beside what is said. */
    void act(Act act) {
        done.add(act);
    }

    void listen() {
        listen(script.settings().timing().noInputAfter());
    }

    void listen(Duration noInputAfter) {
        phase = Phase.LISTENING;
        ends.add(new Act.Listen(noInputAfter));
    }

    /** Waits for a key of a caller who is not listened to. */
    void awaitKey() {
        phase = Phase.KEYS_ONLY;
        ends.add(new Act.Listen(script.settings().timing().noInputAfter()));
    }

    void transfer(String reason) {
        phase = Phase.TRANSFERRING;
        ends.add(new Act.Transfer(script.queue(), reason));
    }

    void hangUp() {
        phase = Phase.CLOSING;
        ends.add(new Act.HangUp());
    }

    Step step(Explanation explanation) {
        List<Act> acts = new ArrayList<>(says);
        acts.addAll(done);
        acts.addAll(ends);
        LastSaid nowLast = says.isEmpty() ? lastSaid : new LastSaid(says, saidAgain);
        DialogState state = new DialogState(
                phase,
                pending,
                answered,
                counts,
                new Spoken(lastAnswer, repeats, nowLast, dictated, variants),
                flow,
                delivery,
                callerNumber,
                recordingRefused,
                interrupted);
        return new Step(state, acts, explanation);
    }
}
