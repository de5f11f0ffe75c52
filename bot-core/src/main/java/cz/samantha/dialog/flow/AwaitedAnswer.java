package cz.samantha.dialog.flow;

import cz.samantha.dialog.flow.FlowState.Stage;
import cz.samantha.script.FlowStep.Question;
import cz.samantha.script.Script;
import cz.samantha.script.SlotKind;
import cz.samantha.understanding.CzechWords;
import cz.samantha.understanding.entity.PhoneNumber;
import cz.samantha.understanding.entity.PhoneNumber.Part;
import java.time.LocalDateTime;
import java.util.Optional;

/** What a flow waits to hear, and whether words so far are all of it. */
public final class AwaitedAnswer {
    /** Whether a day or an hour was named does not depend on today's. */
    private static final LocalDateTime ANY_DAY = LocalDateTime.of(2026, 1, 5, 10, 0);

    private static final int WORDS_OF_A_NAME = 2;

    /** How much of an answer words so far are. */
    public enum Completeness {
        /** All of it; nothing is likely to follow. */
        WHOLE,
        /** An answer, to which something may be added: "dvacet" and then "pět". */
        PROBABLY_WHOLE,
        DIGITS_MISSING,
        /** An answer in one's own words, of which nobody can tell when it is all. */
        NEVER_SURE,
        /** Something else. */
        NO_ANSWER
    }

    private final Question question;
    private final FlowState state;
    private final AnswerReader reader;

    private AwaitedAnswer(Question question, FlowState state, AnswerReader reader) {
        this.question = question;
        this.state = state;
        this.reader = reader;
    }

    /** Empty where the flow stands at no question. */
    public static Optional<AwaitedAnswer> in(Script script, FlowState state) {
        return script.flow(state.flow())
                .flatMap(flow -> flow.step(state.step()))
                .filter(Question.class::isInstance)
                .map(step -> new AwaitedAnswer((Question) step, state, new AnswerReader(script)));
    }

    /** Whether yes or no is an answer. */
    public boolean isYesOrNo() {
        return state.stage() != Stage.ASKING || question.slot().kind() == SlotKind.YES_NO;
    }

    /** @param text what has been recognised so far, perhaps empty */
    public Completeness completeness(String text) {
        SlotKind kind = question.slot().kind();
        if (kind == SlotKind.PHONE) {
            Optional<PhoneNumber> heard =
                    reader.phone(text).filter(number -> !number.digits().isEmpty());
            if (heard.isPresent()) {
                return digits(heard.get());
            }
        }
        if (isYesOrNo() || text.isBlank()) {
            return Completeness.NO_ANSWER;
        }
        return switch (kind) {
            case TEXT -> Completeness.NEVER_SURE;
            case NAME -> CzechWords.count(text) >= WORDS_OF_A_NAME ? answer(text) : Completeness.NO_ANSWER;
            case CHOICE -> answer(text) == Completeness.PROBABLY_WHOLE ? Completeness.WHOLE : Completeness.NO_ANSWER;
            case PHONE, YES_NO, DATE, TIME, NUMBER, PERSONS, FLAT_SIZE -> answer(text);
        };
    }

    private Completeness answer(String text) {
        return reader.answer(question, text, ANY_DAY).isPresent()
                ? Completeness.PROBABLY_WHOLE
                : Completeness.NO_ANSWER;
    }

    /** A number is put right at one end with fewer digits. */
    private Completeness digits(PhoneNumber heard) {
        PhoneNumber whole = state.digits().isEmpty()
                ? heard
                : PhoneNumber.of(state.digits(), Part.NEXT, heard.span()).then(heard);
        boolean putRight = state.stage() == Stage.CONFIRMING && heard.part() != Part.NEXT;
        return switch (whole.state()) {
            case COMPLETE, WRONG -> Completeness.PROBABLY_WHOLE;
            case INCOMPLETE -> putRight ? Completeness.NO_ANSWER : Completeness.DIGITS_MISSING;
        };
    }
}
