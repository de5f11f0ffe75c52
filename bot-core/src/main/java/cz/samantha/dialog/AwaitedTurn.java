package cz.samantha.dialog;

import cz.samantha.dialog.flow.AwaitedAnswer;
import cz.samantha.dialog.flow.FlowState;
import cz.samantha.ear.EndOfTurn;
import cz.samantha.ear.TurnLimits;
import cz.samantha.script.OpenTurn;
import cz.samantha.script.Script;
import cz.samantha.script.TurnTaking;
import cz.samantha.understanding.entity.Entities;
import cz.samantha.understanding.entity.YesNo;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When the caller's turn is over, by what was asked: an answer to the question may be short and yet all, a telephone number
 * is not all before its last digit.
 */
public final class AwaitedTurn implements EndOfTurn {
    /** "Ne, děkuji", "ano, prosím": more words are more than an answer. */
    private static final int WORDS_OF_YES_OR_NO = 3;

    private final OpenTurn open;
    private final TurnTaking timing;
    private final Optional<AwaitedAnswer> awaited;
    private final Pending pending;

    /** @param state where the conversation stands */
    public AwaitedTurn(Script script, DialogState state) {
        this.open = script.openTurn();
        this.timing = script.settings().turnTaking();
        this.pending = state.pending();
        this.awaited = state.flow().map(RunningFlow::state).flatMap((FlowState flow) -> AwaitedAnswer.in(script, flow));
    }

    @Override
    public Duration silenceNeeded(String partialText) {
        List<String> words = Entities.words(partialText);
        if (!words.isEmpty() && words.size() <= WORDS_OF_YES_OR_NO && answersYesOrNo(words)) {
            return timing.whenComplete();
        }
        return awaited.map(answer -> silenceNeeded(answer, partialText))
                .orElseGet(() -> open.silenceNeeded(partialText));
    }

    private Duration silenceNeeded(AwaitedAnswer answer, String partialText) {
        return switch (answer.completeness(partialText)) {
            case WHOLE -> timing.whenComplete();
            case PROBABLY_WHOLE -> timing.whenProbablyComplete();
            case DIGITS_MISSING -> timing.betweenDigits();
            case NEVER_SURE -> longer(timing.otherwise(), open.silenceNeeded(partialText));
            case NO_ANSWER -> open.silenceNeeded(partialText);
        };
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private boolean answersYesOrNo(List<String> words) {
        boolean asked = asksYesOrNo() || pending instanceof Pending.AnythingElse;
        return asked && Entities.yesNo(words) != YesNo.NONE;
    }

    private boolean asksYesOrNo() {
        return pending instanceof Pending.WantPerson
                || awaited.filter(AwaitedAnswer::isYesOrNo).isPresent();
    }

    @Override
    public TurnLimits limits() {
        return open.limits();
    }

    /** "Jo" into a question that asks for yes or no is an answer, into anything else it only shows that one listens. */
    @Override
    public boolean interrupts(String partialText) {
        return open.interrupts(partialText)
                || (asksYesOrNo() && Entities.yesNo(Entities.words(partialText)) != YesNo.NONE);
    }
}
