package cz.samantha.speech.mary;

import cz.samantha.mouth.MouthException;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Comment;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads SSML 1.1 (W3C, 2010) safely: no document types, so no entities and nothing from outside. */
final class SsmlReader {
    private static final String NAMESPACE = "http://www.w3.org/2001/10/synthesis";
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private SsmlReader() {}

    static boolean isSsml(String text) {
        String start = text.stripLeading();
        return start.startsWith("<speak") || (start.startsWith("<?xml") && start.contains("<speak"));
    }

    /**
     * The document, with the SSML namespace and the language cs wherever they were left out.
     *
     * @throws MouthException if it is not well-formed; the message tells the position and never the text
     */
    static Document read(String ssml) throws MouthException {
        Document document = parse(ssml.strip());
        Element root = document.getDocumentElement();
        if (!"speak".equals(root.getLocalName())) {
            throw new MouthException("The SSML document begins with another element than 'speak'");
        }
        intoNamespace(document, root);
        document.getDocumentElement().setAttributeNS(XMLConstants.XML_NS_URI, "xml:lang", "cs");
        return document;
    }

    /** The text that the document has spoken: that of its elements, or the alias where {@code sub} has one. */
    static String textOf(Document ssml) {
        StringBuilder text = new StringBuilder();
        collectText(ssml.getDocumentElement(), text);
        return text.toString();
    }

    private static void collectText(Element element, StringBuilder text) {
        if ("sub".equals(element.getLocalName()) && element.hasAttribute("alias")) {
            text.append(' ').append(element.getAttribute("alias"));
            return;
        }
        for (Node child : MaryDom.children(element)) {
            if (child instanceof Element childElement) {
                collectText(childElement, text);
            } else if (child instanceof CharacterData characters && !(child instanceof Comment)) {
                text.append(' ').append(characters.getData());
            }
        }
    }

    private static Document parse(String ssml) throws MouthException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new InputSource(new StringReader(ssml)));
        } catch (SAXParseException e) {
            throw new MouthException("The SSML is not well-formed at line " + e.getLineNumber() + ", column "
                    + e.getColumnNumber() + ", or has a document type, which is not allowed");
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new MouthException("The SSML cannot be read: " + e.getClass().getSimpleName());
        }
    }

    private static void intoNamespace(Document document, Element element) {
        Node renamed = element.getNamespaceURI() == null
                ? document.renameNode(element, NAMESPACE, element.getTagName())
                : element;
        for (Node child : MaryDom.children(renamed)) {
            if (child instanceof Element childElement) {
                intoNamespace(document, childElement);
            }
        }
    }

    /** Throws instead of printing to standard error. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {
            // A warning does not hinder speaking.
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
