package cz.samantha.speech.mary;

import cz.samantha.audio.Audio;
import cz.samantha.speech.diphone.RelpSynthesizer;
import cz.samantha.speech.prosody.Segment;
import cz.samantha.speech.waveform.Waveform;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.sound.sampled.AudioInputStream;
import marytts.datatypes.MaryXML;
import marytts.modules.synthesis.Voice;
import marytts.modules.synthesis.WaveformSynthesizer;
import org.w3c.dom.Element;

/** The last step of MaryTTS' pipeline: phones with lengths and pitch become sound. */
final class DiphoneWaveformSynthesizer implements WaveformSynthesizer {
    private final RelpSynthesizer synthesizer;

    DiphoneWaveformSynthesizer(RelpSynthesizer synthesizer) {
        this.synthesizer = synthesizer;
    }

    @Override
    public void startup() {
        // The recordings are loaded before the voice is made known to MaryTTS.
    }

    @Override
    public void powerOnSelfTest() {
        // Every voice is read whole and checked when it is loaded.
    }

    @Override
    public AudioInputStream synthesize(List<Element> tokensAndBoundaries, Voice voice, String outputParams) {
        List<Segment> segments = new ArrayList<>();
        for (Element element : tokensAndBoundaries) {
            if (element.getTagName().equals(MaryXML.BOUNDARY)) {
                double seconds = Boundaries.seconds(element);
                if (seconds > 0) {
                    segments.add(Segment.silence(seconds));
                }
            } else {
                segments.addAll(PhoneMarkup.segments(element));
            }
        }
        Waveform spoken = synthesizer.speak(segments);
        byte[] bytes = Audio.ofSamples(spoken.toShorts()).toBytes();
        return new AudioInputStream(new ByteArrayInputStream(bytes), voice.dbAudioFormat(), spoken.sampleCount());
    }
}
