package cz.samantha.mouth;

import cz.samantha.audio.Audio;

/** The voice of the line. Safe for many calls at once. */
public interface Mouth {
    /**
     * Speaks a text that is the same for every caller; its audio may be kept in the prompt cache on disk.
     *
     * @param text written Czech, or an SSML document that begins with {@code <speak}
     * @throws MouthException if nothing can be spoken
     */
    Audio speak(String text) throws MouthException;

    /**
     * Speaks a text that holds what one caller said. A mouth that keeps what it speaks must not keep this, neither on disk
     * nor in memory.
     *
     * @param text as for {@link #speak}
     * @throws MouthException if nothing can be spoken
     */
    default Audio speakOnce(String text) throws MouthException {
        return speak(text);
    }
}
