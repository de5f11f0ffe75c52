package cz.samantha.speech.mary;

import java.util.ArrayList;
import java.util.List;
import marytts.datatypes.MaryXML;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Ways through a MaryXML document. */
final class MaryDom {
    private MaryDom() {}

    static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>(nodes.getLength());
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    /** All tokens and boundaries below a node, in the order of the text. */
    static List<Element> tokensAndBoundaries(Node node) {
        List<Element> found = new ArrayList<>();
        collect(node, found);
        return found;
    }

    private static void collect(Node node, List<Element> found) {
        for (Node child : children(node)) {
            if (child instanceof Element element) {
                if (isToken(element) || isBoundary(element)) {
                    found.add(element);
                } else {
                    collect(element, found);
                }
            }
        }
    }

    static boolean isToken(Node node) {
        return node instanceof Element element && element.getTagName().equals(MaryXML.TOKEN);
    }

    static boolean isBoundary(Node node) {
        return node instanceof Element element && element.getTagName().equals(MaryXML.BOUNDARY);
    }
}
