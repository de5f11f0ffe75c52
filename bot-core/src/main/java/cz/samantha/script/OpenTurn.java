package cz.samantha.script;

import cz.samantha.ear.EndOfTurn;
import cz.samantha.ear.TurnLimits;
import cz.samantha.understanding.CzechWords;
import cz.samantha.understanding.Understanding;
import cz.samantha.understanding.entity.Entities;
import cz.samantha.understanding.entity.PhoneNumber;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a turn is over in which the caller may say anything. */
public final class OpenTurn implements EndOfTurn {
    /** So complete that hardly anybody goes on. */
    private static final double SURELY_COMPLETE_FROM = 0.9;

    /** Less complete things are hardly ever the end. */
    private static final double HANGING_BELOW = 0.2;

    /** Fewer digits are a count or an hour and not the beginning of a number that is dictated. */
    private static final int DICTATED_DIGITS = 4;

    private final Understanding understanding;
    private final TurnTaking timing;

    OpenTurn(Understanding understanding, TurnTaking timing) {
        this.understanding = understanding;
        this.timing = timing;
    }

    @Override
    public Duration silenceNeeded(String partialText) {
        List<String> words = Entities.words(partialText);
        if (words.isEmpty()) {
            return timing.otherwise();
        }
        if (endsInDigits(words)) {
            return timing.betweenDigits();
        }
        double completeness = understanding.completeness(partialText);
        if (completeness >= SURELY_COMPLETE_FROM) {
            return timing.whenComplete();
        }
        if (completeness >= Understanding.COMPLETE_FROM) {
            return timing.whenProbablyComplete();
        }
        return completeness < HANGING_BELOW ? timing.whenHanging() : timing.otherwise();
    }

    private static boolean endsInDigits(List<String> words) {
        Optional<PhoneNumber> number = Entities.phone(words);
        return number.isPresent()
                && number.get().state() == PhoneNumber.State.INCOMPLETE
                && number.get().digits().length() >= DICTATED_DIGITS
                && number.get().span().to() == words.size();
    }

    @Override
    public TurnLimits limits() {
        return timing.limits();
    }

    @Override
    public boolean interrupts(String partialText) {
        return timing.asidesInterrupt()
                || !Entities.words(CzechWords.folded(partialText)).stream().allMatch(timing.asides()::contains);
    }
}
