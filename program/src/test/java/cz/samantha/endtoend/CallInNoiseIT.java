package cz.samantha.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.acoustics.noise.NoiseKind;
import cz.samantha.journal.CallRecord;
import cz.samantha.journal.TurnRecord;
import cz.samantha.rehearsal.CallPlayer;
import cz.samantha.rehearsal.CallReport;
import cz.samantha.rehearsal.CallScript;
import cz.samantha.rehearsal.CallStep;
import cz.samantha.rehearsal.Manner;
import cz.samantha.rehearsal.Rehearsal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Callers in places that are not quiet, through a real Asterisk to the real bot. */
final class CallInNoiseIT {
    /** Nobody hears the greeting to its end, which takes a while. */
    private static final long GREETED_MILLIS = 1_000;

    @RegisterExtension
    static final BotOnTheLine BOT = new BotOnTheLine();

    private final List<CallReport> reports = new ArrayList<>();

    @Test
    void a_question_from_the_street_is_answered() throws Exception {
        CallRecord call = play(
                new CallStep.Interrupt("jaká je otevírací doba", GREETED_MILLIS, Manner.in(NoiseKind.STREET, 20)),
                new CallStep.HangUp());

        assertThat(topic(call.turns().get(1))).isEqualTo("oteviraci_doba");
    }

    @Test
    void who_stops_to_think_in_the_middle_of_a_sentence_is_not_cut_off() throws Exception {
        CallRecord call = play(
                new CallStep.Interrupt("jak můžu získat městský byt", GREETED_MILLIS, Manner.pausing(400)),
                new CallStep.HangUp());

        assertThat(call.turns().get(1).heard().orElseThrow().heard().best().text())
                .contains("jak můžu", "městský byt");
    }

    @Test
    void a_knock_on_the_handset_or_a_cough_does_not_stop_a_prompt_and_a_word_does() throws Exception {
        CallRecord undisturbed = play(
                new CallStep.Interrupt("jak můžu získat městský byt", GREETED_MILLIS),
                new CallStep.Sound(NoiseKind.CLICKS, 1_000),
                new CallStep.Sound(NoiseKind.COUGHS, 1_000),
                new CallStep.HangUp());
        assertThat(reports)
                .contains(
                        new CallReport.SoundMade(NoiseKind.CLICKS, true),
                        new CallReport.SoundMade(NoiseKind.COUGHS, true));
        assertThat(undisturbed.turns().get(1).bargeIn()).isEmpty();

        CallRecord interrupted = play(
                new CallStep.Interrupt("jak můžu získat městský byt", GREETED_MILLIS),
                new CallStep.Interrupt("kde vás najdu", 1_500, Manner.in(NoiseKind.OFFICE, 20)),
                new CallStep.HangUp());
        assertThat(interrupted.turns().get(1).bargeIn()).isPresent();
        assertThat(topic(interrupted.turns().get(2))).isEqualTo("adresa");
    }

    /** The call as the journal has it when it is over. */
    private CallRecord play(CallStep... steps) throws Exception {
        CallScript script = new CallScript(Rehearsal.CALLER_NUMBER, Rehearsal.OFFICE_NUMBER, List.of(steps));
        new CallPlayer(BOT.stage().dial(), Optional.of(BOT.stage()::awaitClerk), BOT.voice()::speak, reports::add)
                .play(script);
        return BOT.journal().newest(call -> call.end().isPresent());
    }

    private static String topic(TurnRecord turn) {
        return turn.understood().orElseThrow().topics().getFirst().id();
    }
}
