package cz.samantha.evaluation.voice;

import cz.samantha.audio.Audio;
import java.io.IOException;

/** A voice that speaks sentences for test data. */
public interface TestVoice {
    /** How the manifest names it. */
    String name();

    /**
     * Speaks a text, without noise, before any telephone line.
     *
     * @throws IOException if the voice fails; the message names it
     */
    Audio speak(String text) throws IOException;
}
