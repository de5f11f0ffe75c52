package cz.samantha.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.ear.Hypotheses;
import cz.samantha.script.PlzenScript;
import cz.samantha.script.Script;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class DialogEngineTest {
    private static final Moment WEDNESDAY = new Moment(LocalDateTime.of(2026, 9, 9, 10, 0), 0.5);
    private static final Script SCRIPT = PlzenScript.load();

    private final DialogEngine engine = new DialogEngine();
    private DialogState state = DialogState.initial();

    private Step take(CallEvent event) {
        Step step = engine.next(SCRIPT, state, event, WEDNESDAY);
        state = step.state();
        return step;
    }

    private Step hear(String text) {
        return take(new CallEvent.Utterance(Hypotheses.ofText(text), Duration.ofMillis(400)));
    }

    private static List<String> said(Step step) {
        return step.acts().stream()
                .filter(Act.Say.class::isInstance)
                .map(act -> ((Act.Say) act).prompt().id())
                .toList();
    }

    @Test
    void a_call_begins_with_the_greeting_and_listens() {
        Step step = take(new CallEvent.Answered());

        assertThat(said(step)).containsExactly("prompts/greeting/1");
        assertThat(step.acts().getLast()).isEqualTo(new Act.Listen(Duration.ofSeconds(6)));
    }

    @Test
    void the_emergency_sentence_cannot_be_interrupted_and_nothing_follows_it() {
        take(new CallEvent.Answered());

        Step step = hear("u nás hoří");

        assertThat(((Act.Say) step.acts().getFirst()).bargeIn()).isEqualTo(Act.BargeIn.FORBIDDEN);
        assertThat(said(step)).hasSize(1);
        assertThat(step.explanation().topics().getFirst().id()).isEqualTo("tisen_112");
    }

    @Test
    void who_thanks_into_the_goodbye_is_not_greeted_again() {
        take(new CallEvent.Answered());
        hear("na shledanou");
        take(new CallEvent.BargeIn(300));

        assertThat(hear("na shledanou").acts()).containsExactly(new Act.HangUp());
    }

    @Test
    void who_asks_into_the_goodbye_is_answered() {
        take(new CallEvent.Answered());
        hear("na shledanou");
        take(new CallEvent.BargeIn(300));

        Step step = hear("a kde sídlíte");

        assertThat(said(step).getFirst()).startsWith("topics/adresa/");
        assertThat(step.acts().getLast()).isInstanceOf(Act.Listen.class);
    }

    @Test
    void what_was_interrupted_can_be_repeated() {
        take(new CallEvent.Answered());
        List<String> answer = said(hear("kde najdu volné byty"));
        take(new CallEvent.BargeIn(900));

        assertThat(said(take(new CallEvent.Key('*')))).isEqualTo(answer);
    }

    @Test
    void an_answer_stopped_by_mere_noise_is_said_again_and_is_no_failure() {
        take(new CallEvent.Answered());
        Step answer = hear("kde najdu volné byty");
        take(new CallEvent.BargeIn(900));

        Step again = take(new CallEvent.Noise());

        assertThat(again.acts()).isEqualTo(answer.acts());
        assertThat(again.state().counts().failures()).isZero();
        assertThat(again.state().pending()).isEqualTo(answer.state().pending());
        assertThat(again.state().interrupted()).isFalse();
    }

    @Test
    void what_noise_stopped_is_said_again_also_if_it_was_no_answer() {
        take(new CallEvent.Answered());
        hear("kde najdu volné byty");
        List<String> notUnderstood = said(hear("gruml brdl fňuk"));
        take(new CallEvent.BargeIn(200));

        assertThat(said(take(new CallEvent.Noise()))).isEqualTo(notUnderstood);
    }

    @Test
    void an_answer_that_noise_stops_twice_is_not_said_for_ever() {
        take(new CallEvent.Answered());
        hear("kde najdu volné byty");
        take(new CallEvent.BargeIn(900));
        take(new CallEvent.Noise());
        take(new CallEvent.BargeIn(900));

        Step step = take(new CallEvent.Noise());

        assertThat(said(step).getFirst()).startsWith("prompts/noise/");
        assertThat(step.state().counts().failures()).isEqualTo(1);
    }

    @Test
    void who_has_it_repeated_hears_it_again_after_noise_once_more() {
        take(new CallEvent.Answered());
        List<String> answer = said(hear("kde najdu volné byty"));
        take(new CallEvent.BargeIn(900));
        take(new CallEvent.Noise());
        take(new CallEvent.PromptFinished());
        hear("zopakujte to");
        take(new CallEvent.BargeIn(900));

        assertThat(said(take(new CallEvent.Noise()))).isEqualTo(answer);
    }

    @Test
    void noise_while_the_bot_listens_is_told_to_the_caller() {
        take(new CallEvent.Answered());
        take(new CallEvent.PromptFinished());

        assertThat(said(take(new CallEvent.Noise())).getFirst()).startsWith("prompts/noise/");
    }

    @Test
    void a_key_ends_the_interruption() {
        take(new CallEvent.Answered());
        hear("kde najdu volné byty");
        take(new CallEvent.BargeIn(900));

        assertThat(take(new CallEvent.Key('*')).state().interrupted()).isFalse();
    }

    @Test
    void wordings_rotate() {
        take(new CallEvent.Answered());
        List<String> first = said(hear("gruml brdl fňuk"));
        hear("kde sídlíte");
        List<String> second = said(hear("gruml brdl fňuk"));

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void who_is_never_understood_reaches_a_person_in_the_end() {
        take(new CallEvent.Answered());
        for (int i = 0; i < 4; i++) {
            assertThat(hear("gruml brdl fňuk").acts().getLast()).isInstanceOf(Act.Listen.class);
        }

        assertThat(hear("gruml brdl fňuk").acts().getLast()).isEqualTo(new Act.Transfer("kmb", "no-match"));
    }

    @Property(tries = 100)
    void silence_and_noise_alone_never_reach_a_person(@ForAll("silentCalls") List<CallEvent> events) {
        DialogState now = engine.next(SCRIPT, DialogState.initial(), new CallEvent.Answered(), WEDNESDAY)
                .state();
        for (CallEvent event : events) {
            Step step = engine.next(SCRIPT, now, event, WEDNESDAY);
            assertThat(step.acts()).noneMatch(Act.Transfer.class::isInstance);
            now = step.state();
        }
    }

    @Provide
    Arbitrary<List<CallEvent>> silentCalls() {
        return Arbitraries.<CallEvent>of(new CallEvent.NoInput(), new CallEvent.Noise(), new CallEvent.PromptFinished())
                .list()
                .ofMaxSize(15);
    }
}
