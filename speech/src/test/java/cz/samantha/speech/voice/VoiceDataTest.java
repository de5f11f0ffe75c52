package cz.samantha.speech.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VoiceDataTest {
    @TempDir
    private Path folder;

    @Test
    void a_fetched_voice_is_found_below_the_cache_folder() throws IOException, VoiceMissingException {
        Path group = VoiceData.fetchedRoot(folder, CzechVoice.MACHAC)
                .resolve("usr/share/festival/voices/czech/czech_machac/group/machac.group");
        Files.createDirectories(group.getParent());
        Files.writeString(group, "");
        VoiceData data = VoiceData.below(List.of(folder, VoiceData.fetchedRoot(folder, CzechVoice.MACHAC)));
        assertThat(data.find("machac")).isEqualTo(group);
        assertThat(data.has(CzechVoice.MACHAC)).isTrue();
        assertThat(data.has(CzechVoice.KRB)).isFalse();
    }

    @Test
    void a_missing_voice_says_how_to_get_it() {
        VoiceData data = VoiceData.below(List.of(folder));
        assertThatThrownBy(() -> data.find("dita"))
                .isInstanceOf(VoiceMissingException.class)
                .hasMessageContaining("dita.group")
                .hasMessageContaining("./samantha models fetch voice-dita");
    }

    @Test
    void an_unknown_voice_lists_those_there_are() {
        VoiceData data = VoiceData.below(List.of(folder));
        assertThatThrownBy(() -> data.find("karel"))
                .isInstanceOf(VoiceMissingException.class)
                .hasMessageContaining("karel")
                .hasMessageContaining("dita, machac, krb, ph");
    }
}
