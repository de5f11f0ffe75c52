package cz.samantha.speech.mary;

import cz.samantha.speech.diphone.RelpSynthesizer;
import cz.samantha.speech.voice.CzechVoice;
import javax.sound.sampled.AudioFormat;
import marytts.exceptions.MaryConfigurationException;
import marytts.modules.synthesis.Voice;

/** A voice of MaryTTS that speaks with diphones. */
final class DiphoneVoice extends Voice {
    private final double pitchHz;

    // The constructor that is not deprecated wants a configuration class for each voice.
    @SuppressWarnings("deprecation")
    DiphoneVoice(CzechVoice voice, RelpSynthesizer synthesizer) throws MaryConfigurationException {
        super(
                voice.maryName(),
                MaryRuntime.CZECH,
                new AudioFormat(synthesizer.sampleRateHz(), 16, 1, true, false),
                new DiphoneWaveformSynthesizer(synthesizer),
                voice.male() ? Voice.MALE : Voice.FEMALE);
        this.pitchHz = synthesizer.pitchHz();
    }

    double pitchHz() {
        return pitchHz;
    }
}
