package cz.samantha.dialog.flow;

import cz.samantha.dialog.flow.FlowState.Stage;
import cz.samantha.dialog.flow.SpokenValues.Digits;
import cz.samantha.script.Flow;
import cz.samantha.script.FlowStep.Question;
import java.util.Optional;

/** The question for a telephone number, which is said at once or in pieces, keyed, offered, or put right at one end. */
final class PhoneRules {
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

    /** Empty: there is no number or piece of one in the words, nor anything else about it. */
    Optional<FlowMove> words(String text) {
        Optional<Digits> heard = reader.values().phone(text);
        Optional<Boolean> yesNo = reader.values().yesNo(text);
        if (state.stage() == Stage.CONFIRMING) {
            return readBack(heard, yesNo);
        }
        if (heard.isPresent()) {
            return Optional.of(piece(heard.get().digits()));
        }
        if (!state.callerNumber().isEmpty() && reader.says(question.words().thisNumber(), text)) {
            return Optional.of(callersOwn());
        }
        return state.stage() == Stage.OFFERING
                ? yesNo.map(yes -> yes ? callersOwn() : new FlowWalk(flow).offerDeclined(question, state))
                : Optional.empty();
    }

    /** The network tells the caller's own number without mistakes: it need not be read back. */
    private FlowMove callersOwn() {
        return new FlowWalk(flow).accept(question, state, state.callerNumber());
    }

    private FlowMove piece(String digits) {
        boolean begunAnew = digits.length() > state.digits().length() && digits.startsWith(state.digits());
        String joined = begunAnew ? digits : state.digits() + digits;
        Optional<String> number = PhoneNumbers.complete(digits).or(() -> PhoneNumbers.complete(joined));
        if (number.isPresent()) {
            return new FlowWalk(flow).take(question, state, number.get());
        }
        return PhoneNumbers.maybeBeginning(joined)
                ? new FlowWalk(flow).more(question, state.in(Stage.ASKING).withDigits(joined), true)
                : new FlowWalk(flow).notUnderstood(question, state.in(Stage.ASKING));
    }

    private Optional<FlowMove> readBack(Optional<Digits> heard, Optional<Boolean> yesNo) {
        String number = state.slots().getOrDefault(question.slot().name(), "");
        Optional<String> right = heard.flatMap(digits -> putRight(number, digits));
        if (right.isPresent() && !right.get().equals(number)) {
            return Optional.of(new FlowWalk(flow).take(question, state, right.get()));
        }
        boolean same = right.isPresent();
        return yesNo.or(() -> same ? Optional.of(true) : Optional.empty())
                .map(yes -> yes
                        ? new FlowWalk(flow).accept(question, state, number)
                        : new FlowWalk(flow).wrong(question, state));
    }

    /** The number with what the caller said in place of its beginning or end, or the new number that it is. */
    private static Optional<String> putRight(String number, Digits heard) {
        String digits = heard.digits();
        int kept = number.length() - digits.length();
        if (kept <= 0 || PhoneNumbers.complete(digits).isPresent()) {
            return PhoneNumbers.complete(digits);
        }
        return switch (heard.place()) {
            case NEXT -> Optional.empty();
            case BEGINNING -> PhoneNumbers.complete(digits + number.substring(digits.length()));
            case END -> Optional.of(number.substring(0, kept) + digits);
        };
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
        Optional<String> number = PhoneNumbers.complete(digits);
        if (number.isPresent()) {
            return new FlowWalk(flow).take(question, state, number.get());
        }
        return PhoneNumbers.maybeBeginning(digits)
                ? new FlowWalk(flow).more(question, state.in(Stage.ASKING).withDigits(digits), false)
                : new FlowWalk(flow).notUnderstood(question, state.in(Stage.ASKING));
    }

    /** Who falls silent after a whole number has said it; where a foreign one ends, nothing else tells. */
    Optional<FlowMove> silence() {
        return PhoneNumbers.ended(state.digits()).map(number -> new FlowWalk(flow).take(question, state, number));
    }

    private FlowMove ended() {
        return silence().orElseGet(() -> new FlowWalk(flow).notUnderstood(question, state.in(Stage.ASKING)));
    }
}
