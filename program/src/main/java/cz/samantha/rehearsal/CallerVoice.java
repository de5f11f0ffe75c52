package cz.samantha.rehearsal;

import cz.samantha.audio.Audio;
import cz.samantha.mouth.MouthException;
import cz.samantha.speech.mouth.CzechMouth;
import cz.samantha.speech.mouth.MouthSettings;
import cz.samantha.speech.voice.VoiceMissingException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The voice of scripted callers and clerks: a man's, so that nobody takes him for Samantha. */
public final class CallerVoice implements AutoCloseable {
    /** His name among the voices. */
    public static final String NAME = "machac";

    private final CzechMouth mouth;
    private final Map<String, Audio> spoken = new ConcurrentHashMap<>();

    private CallerVoice(CzechMouth mouth) {
        this.mouth = mouth;
    }

    /** @throws VoiceMissingException if the voice is not on this machine; the message says how to get it */
    public static CallerVoice open() throws VoiceMissingException, MouthException {
        return new CallerVoice(CzechMouth.open(MouthSettings.defaults().withVoice(NAME)));
    }

    /** The words as telephone audio; each text is rendered once. */
    public Audio speak(String text) {
        return spoken.computeIfAbsent(text, this::render);
    }

    private Audio render(String text) {
        try {
            return mouth.speakWith(NAME, text);
        } catch (VoiceMissingException | MouthException e) {
            throw new IllegalStateException("the caller's voice failed: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        mouth.close();
    }
}
