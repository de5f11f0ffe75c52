package cz.samantha.speech.mary;

import cz.samantha.speech.normalizer.CzechNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import marytts.datatypes.MaryData;
import marytts.datatypes.MaryDataType;
import marytts.datatypes.MaryXML;
import marytts.modules.InternalModule;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** First step of the Czech pipeline: text is written out, cut into words and punctuation, and put into sentences. */
public final class CzechTokenizer extends InternalModule {
    private static final Pattern TOKEN = Pattern.compile("\\p{L}+|[.,!?;:()]");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]");

    private final CzechNormalizer normalizer = new CzechNormalizer();

    /** Called by MaryTTS. */
    public CzechTokenizer() {
        super("CzechTokenizer", MaryDataType.RAWMARYXML, MaryDataType.WORDS, MaryRuntime.CZECH);
    }

    @Override
    public MaryData process(MaryData data) {
        Document document = data.getDocument();
        List<Text> texts = new ArrayList<>();
        collectTexts(document.getDocumentElement(), texts);
        texts.forEach(this::tokenize);
        List<Element> paragraphs = MaryDom.elements(document.getElementsByTagName(MaryXML.PARAGRAPH));
        for (Element paragraph : paragraphs.isEmpty() ? List.of(document.getDocumentElement()) : paragraphs) {
            if (paragraph.getElementsByTagName(MaryXML.SENTENCE).getLength() == 0) {
                wrapSentences(paragraph);
            }
        }
        MaryData result = new MaryData(getOutputType(), data.getLocale());
        result.setDocument(document);
        return result;
    }

    private static void collectTexts(Node node, List<Text> texts) {
        for (Node child : MaryDom.children(node)) {
            if (child instanceof Text text) {
                if (!text.getTextContent().isBlank()) {
                    texts.add(text);
                }
            } else if (!MaryDom.isToken(child)) {
                collectTexts(child, texts);
            }
        }
    }

    private void tokenize(Text text) {
        Node parent = text.getParentNode();
        Matcher matcher = TOKEN.matcher(written(text.getTextContent(), parent));
        while (matcher.find()) {
            Element token = MaryXML.createElement(text.getOwnerDocument(), MaryXML.TOKEN);
            token.appendChild(text.getOwnerDocument().createTextNode(matcher.group()));
            parent.insertBefore(token, text);
        }
        parent.removeChild(text);
    }

    /** The text in words; what {@code say-as} says goes before any guess. */
    private String written(String text, Node parent) {
        String type = parent instanceof Element element && "say-as".equals(element.getTagName())
                ? element.getAttribute("type")
                : "";
        if (type.contains("digits") || type.contains("telephone")) {
            return normalizer.digits(text);
        }
        if (type.contains("ordinal")) {
            return normalizer.ordinal(text);
        }
        return type.contains("spell") ? normalizer.spelled(text) : normalizer.normalize(text);
    }

    /** Sentences end at their full stops, question and exclamation marks. */
    private static void wrapSentences(Element paragraph) {
        Element sentence = null;
        for (Node child : MaryDom.children(paragraph)) {
            if (sentence == null) {
                sentence = MaryXML.createElement(paragraph.getOwnerDocument(), MaryXML.SENTENCE);
                paragraph.insertBefore(sentence, child);
            }
            sentence.appendChild(child);
            if (MaryDom.isToken(child)
                    && SENTENCE_END.matcher(child.getTextContent()).matches()) {
                sentence = null;
            }
        }
    }
}
