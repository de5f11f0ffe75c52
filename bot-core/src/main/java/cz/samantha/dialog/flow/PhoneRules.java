package cz.samantha.dialog.flow;

import cz.samantha.dialog.flow.FlowState.Stage;
import cz.samantha.script.Flow;
import cz.samantha.script.FlowStep.Question;
import cz.samantha.understanding.CzechWords;
import cz.samantha.understanding.entity.PhoneNumber;
import cz.samantha.understanding.entity.PhoneNumber.Part;
import cz.samantha.understanding.entity.Span;
import java.util.Optional;

/** The question for a telephone number, which is said at once or in pieces, keyed, offered, or put right at one end. */
final class PhoneRules {
    private static final String CZECH_PREFIX = "420";
    private static final int DIGITS_WITH_PREFIX = 12;

    private final Flow flow;
    private final FlowState state;
    private final Question question;
    private final AnswerReader reader;

    PhoneRules(Flow flow, FlowState state, Question question, AnswerReader reader) {
        this.flow = flow;
        this.state = state;
        this.question = question;
        this.reader = reader;
    }

    /** The caller's number as the network tells it, as it is kept in a slot; empty when it cannot be dialled. */
    static String callerNumber(String asTold) {
        PhoneNumber number = number(asTold.replaceAll("[^+0-9]", ""));
        return number.complete() ? number.digits() : "";
    }

    private static PhoneNumber number(String digits) {
        return PhoneNumber.of(digits, Part.NEXT, new Span(0, 0));
    }

    /** Empty: there is no number or piece of one in the words, nor anything else about it. */
    Optional<FlowMove> words(String text) {
        Optional<PhoneNumber> heard = reader.phone(text);
        Optional<Boolean> yesNo = reader.yesNo(text);
        if (state.stage() == Stage.CONFIRMING) {
            return readBack(heard, yesNo);
        }
        if (heard.isPresent() && isMeant(heard.get(), text)) {
            return Optional.of(piece(heard.get()));
        }
        if (!state.callerNumber().isEmpty() && reader.says(question.words().thisNumber(), text)) {
            return Optional.of(callersOwn());
        }
        return state.stage() == Stage.OFFERING
                ? yesNo.map(yes -> yes ? callersOwn() : new FlowWalk(flow).offerDeclined(question, state))
                : Optional.empty();
    }

    /** "Mám jednu otázku" and "v kolik otvíráte, v osm?" hold digits of no number. */
    private boolean isMeant(PhoneNumber heard, String text) {
        boolean stray = heard.digits().length() == 1 && state.digits().isEmpty() && CzechWords.count(text) > 1;
        return heard.complete() || !(stray || reader.surelyMeant(text).isPresent());
    }

    /** The network tells the caller's own number without mistakes: it need not be read back. */
    private FlowMove callersOwn() {
        return new FlowWalk(flow).accept(question, state, state.callerNumber());
    }

    private FlowMove piece(PhoneNumber heard) {
        boolean begunAnew = heard.digits().length() > state.digits().length()
                && heard.digits().startsWith(state.digits());
        return soFar(begunAnew ? heard : number(state.digits()).then(heard), true);
    }

    private FlowMove soFar(PhoneNumber number, boolean aloud) {
        return switch (number.state()) {
            case COMPLETE -> new FlowWalk(flow).take(question, state, number.digits());
            case INCOMPLETE -> more(number.digits(), aloud);
            case WRONG -> new FlowWalk(flow).notUnderstood(question, state.in(Stage.ASKING));
        };
    }

    private FlowMove more(String digits, boolean aloud) {
        return new FlowWalk(flow).more(question, state.in(Stage.ASKING).withDigits(digits), aloud);
    }

    private Optional<FlowMove> readBack(Optional<PhoneNumber> heard, Optional<Boolean> yesNo) {
        PhoneNumber number = number(state.slots().getOrDefault(question.slot().name(), ""));
        Optional<String> right = heard.filter(said -> said.complete() || said.part() != Part.NEXT)
                .map(number::then)
                .filter(PhoneNumber::complete)
                .map(PhoneNumber::digits);
        if (right.isPresent() && !right.get().equals(number.digits())) {
            return Optional.of(new FlowWalk(flow).take(question, state, right.get()));
        }
        boolean saidAgain = right.isPresent();
        return yesNo.or(() -> saidAgain ? Optional.of(true) : Optional.empty())
                .map(yes -> yes
                        ? new FlowWalk(flow).accept(question, state, number.digits())
                        : new FlowWalk(flow).wrong(question, state));
    }

    /** Empty: the key has nothing to do with a number. */
    Optional<FlowMove> key(char key) {
        String digits = state.digits();
        if (state.stage() == Stage.CONFIRMING || (digits.isEmpty() && "0*#".indexOf(key) >= 0)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (key) {
                    case '*' -> new FlowWalk(flow).notUnderstood(question, state.in(Stage.ASKING));
                    case '#' -> ended();
                    default -> keyed(digits + key);
                });
    }

    private FlowMove keyed(String digits) {
        boolean prefixed = digits.startsWith(CZECH_PREFIX) && digits.length() < DIGITS_WITH_PREFIX;
        return prefixed ? more(digits, false) : soFar(number(digits), false);
    }

    private FlowMove ended() {
        PhoneNumber number = number(state.digits());
        return number.complete()
                ? new FlowWalk(flow).take(question, state, number.digits())
                : new FlowWalk(flow).notUnderstood(question, state.in(Stage.ASKING));
    }
}
