package cz.samantha.speech.diphone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.samantha.speech.phonetics.Phone;
import cz.samantha.speech.voice.CzechVoice;
import cz.samantha.speech.voice.NeedsVoice;
import cz.samantha.speech.voice.VoiceData;
import cz.samantha.speech.voice.VoiceMissingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DiphoneGroupReaderTest {
    @TempDir
    private Path folder;

    /** The voices of the line and of its test callers, and whatever others are on this machine. */
    static Stream<CzechVoice> voicesOnThisMachine() {
        return Stream.of(CzechVoice.values()).filter(VoiceData.in(VoiceData.defaultCacheFolder())::has);
    }

    @ParameterizedTest
    @MethodSource("voicesOnThisMachine")
    @NeedsVoice({CzechVoice.DITA, CzechVoice.MACHAC})
    void every_voice_is_read(CzechVoice voice) throws IOException, VoiceMissingException {
        DiphoneInventory inventory = DiphoneGroupReader.read(group(voice));
        assertThat(inventory.size()).isGreaterThanOrEqualTo(1262);
        assertThat(inventory.sampleRateHz()).isIn(32_000, 44_100);
        assertThat(inventory.pitchHz()).isBetween(70.0, 350.0);
        assertThat(inventory.has(Phone.P, Phone.R_HACEK_VOICELESS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 200, 40_000, 5_000_000})
    @NeedsVoice
    void a_voice_that_is_cut_off_is_refused_by_name(int bytes) throws IOException, VoiceMissingException {
        Path file = folder.resolve("cut.group");
        Files.write(file, Arrays.copyOf(Files.readAllBytes(group(CzechVoice.DITA)), bytes));
        assertThatThrownBy(() -> DiphoneGroupReader.read(file))
                .isInstanceOf(DamagedVoiceException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("Install its package again");
    }

    @Test
    void another_file_is_refused_by_name() throws IOException {
        Path file = folder.resolve("other.group");
        Files.writeString(file, "Dobrý den\n".repeat(100), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> DiphoneGroupReader.read(file))
                .isInstanceOf(DamagedVoiceException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void a_header_with_absurd_figures_is_refused() throws IOException {
        Path file = folder.resolve("absurd.group");
        Files.writeString(file, "EST_File index\nNumEntries 5\nEST_Header_End\na-b 1 2 3\n");
        assertThatThrownBy(() -> DiphoneGroupReader.read(file)).isInstanceOf(DamagedVoiceException.class);
    }

    private static Path group(CzechVoice voice) throws VoiceMissingException {
        return VoiceData.in(VoiceData.defaultCacheFolder()).find(voice);
    }
}
