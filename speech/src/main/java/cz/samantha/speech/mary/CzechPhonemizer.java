package cz.samantha.speech.mary;

import cz.samantha.speech.phonetics.PhraseReader;
import cz.samantha.speech.phonetics.SpokenWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import marytts.datatypes.MaryData;
import marytts.datatypes.MaryDataType;
import marytts.datatypes.MaryXML;
import marytts.modules.InternalModule;
import org.w3c.dom.Element;

/** Second step of the Czech pipeline: words become phones phrase by phrase, punctuation becomes pauses. */
public final class CzechPhonemizer extends InternalModule {
    private static final Pattern PUNCTUATION = Pattern.compile("[.,!?;:()]");
    private static final Pattern QUESTION_WORD =
            Pattern.compile("kdo|koho|komu|kým|co|čeho|čemu|čím|kdy|kde|kam|odkud|jak|jaký.*|jaká.*|jaké.*|proč|kter.*"
                    + "|kolik.*|čí");

    private final PhraseReader reader = new PhraseReader();

    /** Called by MaryTTS. */
    public CzechPhonemizer() {
        super("CzechPhonemizer", MaryDataType.WORDS, MaryDataType.ALLOPHONES, MaryRuntime.CZECH);
    }

    @Override
    public MaryData process(MaryData data) {
        for (Element sentence : MaryDom.elements(data.getDocument().getElementsByTagName(MaryXML.SENTENCE))) {
            readSentence(sentence);
        }
        MaryData result = new MaryData(getOutputType(), data.getLocale());
        result.setDocument(data.getDocument());
        return result;
    }

    private void readSentence(Element sentence) {
        List<Element> phrase = new ArrayList<>();
        boolean asksYesOrNo = true;
        for (Element element : MaryDom.tokensAndBoundaries(sentence)) {
            String text = element.getTextContent().strip();
            if (MaryDom.isBoundary(element)) {
                Boundaries.complete(element);
                readPhrase(phrase);
            } else if (!PUNCTUATION.matcher(text).matches()) {
                asksYesOrNo &=
                        !QUESTION_WORD.matcher(text.toLowerCase(Locale.ROOT)).matches();
                phrase.add(element);
            } else if (!phrase.isEmpty()) {
                endPhrase(phrase, element, text, asksYesOrNo);
            }
        }
        if (!phrase.isEmpty()) {
            endPhrase(phrase, phrase.getLast(), ".", asksYesOrNo);
        }
    }

    private void endPhrase(List<Element> phrase, Element last, String mark, boolean asksYesOrNo) {
        Element boundary = Boundaries.ofPunctuation(last.getOwnerDocument(), mark, asksYesOrNo);
        last.getParentNode().insertBefore(boundary, last.getNextSibling());
        readPhrase(phrase);
    }

    private void readPhrase(List<Element> tokens) {
        List<SpokenWord> words = reader.read(
                tokens.stream().map(token -> token.getTextContent().strip()).toList());
        for (int i = 0; i < tokens.size(); i++) {
            PhoneMarkup.writeWord(tokens.get(i), words.get(i));
        }
        tokens.clear();
    }
}
