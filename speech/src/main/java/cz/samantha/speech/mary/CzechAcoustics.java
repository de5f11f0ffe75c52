package cz.samantha.speech.mary;

import cz.samantha.speech.phonetics.SpokenWord;
import cz.samantha.speech.prosody.Melody;
import cz.samantha.speech.prosody.PhraseProsody;
import cz.samantha.speech.prosody.Segment;
import java.util.ArrayList;
import java.util.List;
import marytts.datatypes.MaryData;
import marytts.datatypes.MaryDataType;
import marytts.datatypes.MaryXML;
import marytts.modules.InternalModule;
import marytts.modules.acoustic.ProsodyElementHandler;
import org.w3c.dom.Element;

/** Third step of the Czech pipeline: lengths and pitch by rules; then MaryTTS applies the prosody of the mark-up. */
public final class CzechAcoustics extends InternalModule {
    /** Gives about five syllables or two and a half words a second, pauses included: calm, and as Czech radio speaks. */
    private static final double RATE = 1.1;

    private static final double DEFAULT_PITCH_HZ = 200;

    /** Called by MaryTTS. */
    public CzechAcoustics() {
        super("CzechAcoustics", MaryDataType.ALLOPHONES, MaryDataType.ACOUSTPARAMS, MaryRuntime.CZECH);
    }

    @Override
    public MaryData process(MaryData data) {
        double pitchHz = data.getDefaultVoice() instanceof DiphoneVoice voice ? voice.pitchHz() : DEFAULT_PITCH_HZ;
        PhraseProsody prosody = new PhraseProsody(RATE, pitchHz);
        for (Element sentence : MaryDom.elements(data.getDocument().getElementsByTagName(MaryXML.SENTENCE))) {
            shapeSentence(sentence, prosody);
        }
        new ProsodyElementHandler().process(data.getDocument());
        MaryData result = new MaryData(getOutputType(), data.getLocale());
        result.setDocument(data.getDocument());
        return result;
    }

    private static void shapeSentence(Element sentence, PhraseProsody prosody) {
        List<Element> phrase = new ArrayList<>();
        for (Element element : MaryDom.tokensAndBoundaries(sentence)) {
            if (MaryDom.isBoundary(element)) {
                shapePhrase(phrase, Boundaries.melody(element), prosody);
                phrase.clear();
            } else {
                phrase.add(element);
            }
        }
        shapePhrase(phrase, Melody.FALLING, prosody);
    }

    private static void shapePhrase(List<Element> tokens, Melody melody, PhraseProsody prosody) {
        List<SpokenWord> words = tokens.stream().map(PhoneMarkup::readWord).toList();
        List<Segment> segments = prosody.shape(words, melody);
        double end = 0;
        int index = 0;
        for (Element token : tokens) {
            for (Element phone : PhoneMarkup.phoneElements(token)) {
                Segment segment = segments.get(index++);
                end += segment.seconds();
                PhoneMarkup.writeSegment(phone, segment, end);
            }
        }
    }
}
