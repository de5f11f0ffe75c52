package cz.samantha.speech.mouth;

import cz.samantha.audio.Audio;
import cz.samantha.mouth.Mouth;
import cz.samantha.mouth.MouthException;
import cz.samantha.speech.mary.MarySynthesizer;
import cz.samantha.speech.mastering.TelephoneMastering;
import cz.samantha.speech.prompt.CachingMouth;
import cz.samantha.speech.voice.CzechVoice;
import cz.samantha.speech.voice.VoiceMissingException;
import cz.samantha.speech.waveform.Waveform;

/**
 * The Czech mouth: normaliser, MaryTTS with diphones, telephone mastering, prompt cache.
 *
 * <p>{@link #speak} is for the line; the other methods speak with any voice, past the cache.
 */
public final class CzechMouth implements Mouth, AutoCloseable {
    /** To be raised with every change of engine, lexicon or mastering that can be heard: kept prompts are made anew. */
    private static final String ENGINE_EDITION = "mary-5.2.1-cs-2";

    private final MarySynthesizer synthesizer;
    private final Mouth prompts;

    private CzechMouth(MarySynthesizer synthesizer, CzechVoice voice, MouthSettings settings) {
        this.synthesizer = synthesizer;
        this.prompts = new CachingMouth(
                text -> renderForLine(text, voice),
                voice.spokenName() + " " + ENGINE_EDITION,
                settings.promptFolder(),
                settings.cacheBytes(),
                settings.memoryBytes());
    }

    /**
     * Starts MaryTTS and loads the voice of the line; takes about a second.
     *
     * @throws VoiceMissingException if the voice is not on this machine; the message has the command that gets it
     * @throws MouthException if MaryTTS does not start or the voice file is damaged
     */
    public static CzechMouth open(MouthSettings settings) throws VoiceMissingException, MouthException {
        CzechVoice voice = CzechVoice.named(settings.voiceName());
        MarySynthesizer synthesizer = MarySynthesizer.start(settings.voices(), voice);
        return new CzechMouth(synthesizer, voice, settings);
    }

    @Override
    public Audio speak(String text) throws MouthException {
        return prompts.speak(text);
    }

    @Override
    public Audio speakOnce(String text) throws MouthException {
        return prompts.speakOnce(text);
    }

    /** Telephone audio with any voice, past the cache: for test callers. */
    public Audio speakWith(String voiceName, String text) throws VoiceMissingException, MouthException {
        return TelephoneMastering.master(render(voiceName, text));
    }

    /** The full band of any voice at a rate of one's choice, evenly loud and trimmed, past the cache. */
    public Waveform speakWith(String voiceName, String text, int sampleRateHz)
            throws VoiceMissingException, MouthException {
        return TelephoneMastering.level(render(voiceName, text), sampleRateHz);
    }

    /** What the synthesiser makes, untouched, at the rate of the voice, past the cache. */
    public Waveform render(String voiceName, String text) throws VoiceMissingException, MouthException {
        return synthesizer.speak(text, CzechVoice.named(voiceName));
    }

    /** Ends the threads of the synthesiser. */
    @Override
    public void close() {
        synthesizer.close();
    }

    private Audio renderForLine(String text, CzechVoice voice) throws MouthException {
        try {
            return TelephoneMastering.master(synthesizer.speak(text, voice));
        } catch (VoiceMissingException e) {
            throw new MouthException("The voice has vanished since the start: " + e.getMessage(), e);
        }
    }
}
