package cz.samantha.speech.ear;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class NativeVoskTest {
    @Test
    void a_library_that_does_not_load_is_told_with_what_to_install() {
        assertThatThrownBy(() -> NativeVosk.load(() -> {
                    throw new UnsatisfiedLinkError("no vosk in java.library.path");
                }))
                .isInstanceOf(EngineMissingException.class)
                .hasMessageContaining("does not load on this platform")
                .hasMessageContaining("jna.library.path")
                .hasMessageContaining("vosk-server");
    }

    @Test
    void a_library_that_failed_before_is_told_in_the_same_way() {
        assertThatThrownBy(() -> NativeVosk.load(() -> {
                    throw new NoClassDefFoundError("Could not initialize class org.vosk.LibVosk");
                }))
                .isInstanceOf(EngineMissingException.class);
    }

    @Test
    void where_it_loads_nothing_is_told() {
        assertThatCode(() -> NativeVosk.load(() -> {})).doesNotThrowAnyException();
    }
}
