package cz.samantha.evaluation.voice;

import cz.samantha.audio.Audio;
import cz.samantha.audio.Resampler;
import cz.samantha.audio.TelephoneAudio;
import cz.samantha.mouth.MouthException;
import cz.samantha.speech.mouth.CzechMouth;
import cz.samantha.speech.voice.VoiceMissingException;
import cz.samantha.speech.waveform.Waveform;
import java.io.IOException;

/**
 * One of the project's own voices, untouched by what makes prompts clear on the telephone: callers have no such thing.
 *
 * @param name such as {@code ph}
 */
public record DiphoneTestVoice(CzechMouth mouth, String name) implements TestVoice {
    @Override
    public Audio speak(String text) throws IOException {
        try {
            Waveform waveform = mouth.render(name, text);
            float[] samples =
                    Resampler.resample(waveform.samples(), waveform.sampleRateHz(), TelephoneAudio.SAMPLE_RATE_HZ);
            return Audio.ofSamples(
                    Waveform.of(samples, TelephoneAudio.SAMPLE_RATE_HZ).toShorts());
        } catch (MouthException | VoiceMissingException e) {
            throw new IOException("the voice " + name + " failed: " + e.getMessage(), e);
        }
    }
}
