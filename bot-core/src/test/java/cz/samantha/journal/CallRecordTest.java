package cz.samantha.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cz.samantha.call.CallId;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CallRecordTest {
    private final CallId id = CallId.random();
    private final CallRecord call = CallRecord.of(Samples.wholeCall(id));

    @Test
    void a_turn_holds_what_the_caller_did_and_what_the_bot_did_about_it() {
        assertThat(call.turns()).extracting(TurnRecord::number).containsExactly(0, 1, 2);
        TurnRecord question = call.turns().get(1);
        assertThat(question.kind()).isEqualTo("utterance");
        assertThat(question.heard().orElseThrow().heard().best().text()).isEqualTo("jak získám byt");
        assertThat(question.understood().orElseThrow().topics()).hasSize(2);
        assertThat(question.acts())
                .singleElement()
                .extracting(JournalEntry.Acted::kind)
                .isEqualTo("say");
        assertThat(question.bargeIn().orElseThrow().heardMillis()).isEqualTo(1_550);
        TurnRecord key = call.turns().get(2);
        assertThat(key.keys())
                .singleElement()
                .extracting(JournalEntry.KeyPressed::key)
                .isEqualTo('0');
        assertThat(key.transfer().orElseThrow().queue()).isEqualTo("kmb");
    }

    @Test
    void latencies_are_counted_from_the_end_of_speech() {
        TurnRecord question = call.turns().get(1);
        assertThat(question.endOfSpeechDelayMillis()).hasValue(390);
        assertThat(question.answerDelayMillis()).hasValue(60);
        assertThat(question.turnLatencyMillis()).hasValue(450);
        assertThat(call.turns().get(0).turnLatencyMillis()).as("nobody spoke").isEmpty();
    }

    @Test
    void a_call_has_a_start_an_end_and_what_became_of_its_transfer() {
        assertThat(call.id()).isEqualTo(id);
        assertThat(call.startedAt()).isEqualTo(Samples.START);
        assertThat(call.start().orElseThrow().script()).isEqualTo("plzen 1");
        assertThat(call.transferProgress())
                .extracting(JournalEntry.TransferProgress::progress)
                .containsExactly("queued", "connected");
        assertThat(call.end().orElseThrow().how()).isEqualTo("transferred");
    }

    @Test
    void the_transcript_reads_as_a_conversation() {
        assertThat(call.transcript(ZoneId.of("Europe/Prague")))
                .containsExactly(
                        "09:00:00  – hovor začal (scénář plzen 1)",
                        "09:00:00  Samantha: Dobrý den, tady Samantha.",
                        "09:00:05  Volající: jak získám byt (jistota 93 %)",
                        "09:00:05  – téma: ziskani_bytu_jak (0,91)",
                        "09:00:05  Samantha: Byt získáte takto.",
                        "09:00:07  – volající skočil do řeči po 1,6 s",
                        "09:00:07  Volající: [klávesa 0]",
                        "09:00:07  – naléhavý vzkaz: 777123456, Nováková, volný byt",
                        "09:00:07  – přepojení do fronty kmb (key)",
                        "09:00:07  – volající čeká ve frontě",
                        "09:00:09  – hovor převzal pracovník (agent 1)",
                        "09:00:09  – konec hovoru: předán pracovníkovi");
    }

    @Test
    void nothing_that_was_said_and_no_number_shows_in_to_string() {
        List<JournalEntry> entries = call.entries();
        assertThat(call.toString()).doesNotContain("získám", "Dobrý", "takto", "600000001", "key=0");
        assertThat(entries).noneMatch(entry -> entry.toString().contains("získ" + "ám"));
    }
}
