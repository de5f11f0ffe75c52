package cz.samantha.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.dialog.DialogState.Phase;
import cz.samantha.ear.Hypotheses;
import cz.samantha.script.Script;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;

/** What holds in every call, whatever happens in it. */
final class WholeCallPropertyTest {
    private static final Script SCRIPT = Call.PLZEN;

    /** An emergency, an apology, three answers, a question, and some to spare: more is a speech. */
    private static final int MOST_SAYS = 6;

    private static final CallEvent ASKS_FOR_A_PERSON = said("spojte mě s člověkem");

    private final DialogEngine engine = new DialogEngine();

    @Property(tries = 150)
    void no_sequence_of_events_breaks_a_call(
            @ForAll("calls") List<CallEvent> events,
            @ForAll("times") LocalDateTime at,
            @ForAll Staffing staffing,
            @ForAll @DoubleRange(max = 0.99) double dice) {
        Moment moment = new Moment(at, dice, staffing);
        DialogState state = next(DialogState.initial(), new CallEvent.Answered("+420777123456"), moment);
        for (CallEvent event : events) {
            Step step = engine.next(SCRIPT, state, event, moment);
            actsAreInOrder(step);
            nothingIsSaidWhenTheCallIsOver(state, event, step);
            if (!step.acts().isEmpty() && step.acts().getLast() instanceof Act.Listen) {
                aPersonOrAMessageCanBeReached(step.state(), moment);
            }
            state = step.state();
        }
    }

    private DialogState next(DialogState state, CallEvent event, Moment moment) {
        return engine.next(SCRIPT, state, event, moment).state();
    }

    /** First what is said, then what is done, and in the end what the call waits for. */
    private static void actsAreInOrder(Step step) {
        if (step.acts().isEmpty()) {
            return;
        }
        assertThat(step.acts().getLast()).isInstanceOfAny(Act.Listen.class, Act.Transfer.class, Act.HangUp.class);
        List<Integer> order =
                step.acts().stream().map(WholeCallPropertyTest::place).toList();
        assertThat(order).isSorted();
        assertThat(order).filteredOn(place -> place == 0).hasSizeLessThanOrEqualTo(MOST_SAYS);
        assertThat(order).filteredOn(place -> place == 2).hasSize(1);
    }

    private static int place(Act act) {
        return switch (act) {
            case Act.Say say -> 0;
            case Act.TakeCallback callback -> 1;
            case Act.StopRecording stop -> 1;
            case Act.Listen listen -> 2;
            case Act.Transfer transfer -> 2;
            case Act.HangUp hangUp -> 2;
        };
    }

    /** After the goodbye only who interrupts it is heard; with people and hung up, nobody. */
    private static void nothingIsSaidWhenTheCallIsOver(DialogState before, CallEvent event, Step step) {
        boolean interrupts = before.interrupted() || event instanceof CallEvent.BargeIn;
        boolean over = before.phase() == Phase.TRANSFERRING
                || before.phase() == Phase.OVER
                || (before.phase() == Phase.CLOSING && !interrupts);
        if (over) {
            assertThat(step.acts()).noneMatch(Act.Say.class::isInstance);
            assertThat(step.state().phase()).isIn(before.phase(), Phase.OVER);
        }
    }

    /** Who asks for a person gets one, or is already on the way to leaving a message. */
    private void aPersonOrAMessageCanBeReached(DialogState state, Moment moment) {
        Step asked = engine.next(SCRIPT, state, ASKS_FOR_A_PERSON, moment);
        boolean person = asked.acts().getLast() instanceof Act.Transfer;
        boolean message = state.flow().isPresent() || asked.state().flow().isPresent();
        assertThat(person || message).isTrue();
        boolean people =
                moment.staffing() == Staffing.AVAILABLE && SCRIPT.hours().isOpen(moment.localTime());
        assertThat(person).isEqualTo(people);
    }

    private static CallEvent said(String text) {
        return new CallEvent.Utterance(Hypotheses.ofText(text), Duration.ZERO);
    }

    @Provide
    Arbitrary<LocalDateTime> times() {
        return Arbitraries.of(
                LocalDateTime.of(2026, 9, 9, 10, 0),
                LocalDateTime.of(2026, 9, 9, 20, 0),
                LocalDateTime.of(2026, 9, 12, 3, 0));
    }

    @Provide
    Arbitrary<List<CallEvent>> calls() {
        Arbitrary<CallEvent> words = Arbitraries.of(
                        "ano",
                        "ne",
                        "kde sídlíte",
                        "kdy máte otevřeno a kde vás najdu",
                        "gruml brdl fňuk",
                        "zopakujte to",
                        "mluvte pomaleji",
                        "nadiktujte mi to",
                        "tři sedm osm",
                        "sedm sedm sedm jedna dva tři čtyři pět šest",
                        "nerozumím tomu",
                        "počkejte prosím",
                        "to první",
                        "to je všechno děkuji",
                        "ne to jsem nemyslela",
                        "vlastně ne registraci ale adresu",
                        "jak se zaregistruju",
                        "chci nechat vzkaz",
                        "jmenuju se nováková",
                        "co umíte",
                        "něco jiného",
                        "nechci nic",
                        "spojte mě",
                        "u nás hoří",
                        "manžel mě mlátí",
                        "nemám kde spát",
                        "do háje s vámi",
                        "do you speak english",
                        "nesouhlasím s nahráváním",
                        "jste robot",
                        "",
                        "привіт")
                .map(WholeCallPropertyTest::said);
        Arbitrary<CallEvent> other = Arbitraries.of(
                new CallEvent.Key('*'),
                new CallEvent.Key('5'),
                new CallEvent.Key('0'),
                new CallEvent.Key('#'),
                new CallEvent.NoInput(),
                new CallEvent.Noise(),
                new CallEvent.BargeIn(100),
                new CallEvent.PromptFinished(),
                new CallEvent.HungUp());
        return Arbitraries.frequencyOf(Tuple.of(4, words), Tuple.of(2, other))
                .list()
                .ofMaxSize(25);
    }
}
