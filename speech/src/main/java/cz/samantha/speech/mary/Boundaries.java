package cz.samantha.speech.mary;

import cz.samantha.speech.prosody.Melody;
import marytts.datatypes.MaryXML;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Pauses in MaryXML: how long they are and which melody leads to them. */
final class Boundaries {
    private static final String FALL = "L-L%";
    private static final String RISE = "H-H%";
    private static final String CONTINUE = "L-H%";

    private Boundaries() {}

    /** The pause that a punctuation mark makes. */
    static Element ofPunctuation(Document document, String mark, boolean asksYesOrNo) {
        boolean ends = mark.matches("[.!?]");
        Element boundary = MaryXML.createElement(document, MaryXML.BOUNDARY);
        boundary.setAttribute("breakindex", ends ? "5" : "4");
        boundary.setAttribute("tone", "?".equals(mark) && asksYesOrNo ? RISE : ends ? FALL : CONTINUE);
        boundary.setAttribute("duration", String.valueOf(millis(mark)));
        return boundary;
    }

    /** Gives a pause that came with the mark-up a melody, where it has none. */
    static void complete(Element boundary) {
        if (!boundary.hasAttribute("tone")) {
            boundary.setAttribute("tone", CONTINUE);
        }
    }

    static Melody melody(Element boundary) {
        return switch (boundary.getAttribute("tone")) {
            case RISE -> Melody.RISING;
            case FALL -> Melody.FALLING;
            default -> Melody.CONTINUING;
        };
    }

    /** How long a pause lasts: its duration, or what its strength means. */
    static double seconds(Element boundary) {
        String duration = boundary.getAttribute("duration");
        if (duration.matches("\\d{1,6}(\\.\\d+)?")) {
            return Double.parseDouble(duration) / 1000;
        }
        return switch (boundary.getAttribute("breakindex")) {
            case "0", "1", "2" -> 0;
            case "3" -> 0.16;
            case "4" -> 0.25;
            case "6" -> 0.7;
            default -> 0.4;
        };
    }

    private static int millis(String mark) {
        return switch (mark) {
            case ".", "!", "?" -> 350;
            // The normaliser puts it between the groups of a telephone number; the style guide asks for 400 ms.
            case ";" -> 400;
            case ":" -> 220;
            default -> 160;
        };
    }
}
