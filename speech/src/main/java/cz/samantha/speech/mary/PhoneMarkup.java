package cz.samantha.speech.mary;

import cz.samantha.speech.phonetics.Phone;
import cz.samantha.speech.phonetics.SpokenWord;
import cz.samantha.speech.phonetics.Syllable;
import cz.samantha.speech.prosody.PitchTarget;
import cz.samantha.speech.prosody.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import marytts.datatypes.MaryXML;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Words, phones, lengths and pitch as they are written into the tokens of MaryXML, and read from there. */
final class PhoneMarkup {
    private static final Pattern PITCH = Pattern.compile("\\(([0-9.]+),([0-9.]+)\\)");
    /** MaryTTS uses the underscore for silence. */
    private static final String GLOTTAL_STOP = "?";

    private PhoneMarkup() {}

    static void writeWord(Element token, SpokenWord word) {
        Document document = token.getOwnerDocument();
        StringBuilder transcription = new StringBuilder();
        for (int s = 0; s < word.syllables().size(); s++) {
            Syllable syllable = word.syllables().get(s);
            Element element = MaryXML.createElement(document, MaryXML.SYLLABLE);
            if (s > 0) {
                transcription.append("- ");
            } else if (word.stressed()) {
                element.setAttribute("stress", "1");
                transcription.append("' ");
            }
            for (Phone phone : word.phones().subList(syllable.from(), syllable.to())) {
                Element phoneElement = MaryXML.createElement(document, MaryXML.PHONE);
                phoneElement.setAttribute("p", symbol(phone));
                element.appendChild(phoneElement);
                transcription.append(symbol(phone)).append(' ');
            }
            token.appendChild(element);
        }
        token.setAttribute("ph", transcription.toString().strip());
        token.setAttribute("g2p_method", "rules");
    }

    static SpokenWord readWord(Element token) {
        List<Phone> phones = new ArrayList<>();
        List<Syllable> syllables = new ArrayList<>();
        boolean stressed = false;
        for (Element syllable : MaryDom.elements(token.getElementsByTagName(MaryXML.SYLLABLE))) {
            int from = phones.size();
            stressed |= "1".equals(syllable.getAttribute("stress"));
            for (Element phone : phoneElements(syllable)) {
                phones.add(phone(phone));
            }
            syllables.add(new Syllable(from, phones.size()));
        }
        return new SpokenWord(phones, syllables, stressed);
    }

    static List<Element> phoneElements(Element parent) {
        NodeList phones = parent.getElementsByTagName(MaryXML.PHONE);
        return MaryDom.elements(phones);
    }

    static void writeSegment(Element phone, Segment segment, double endSeconds) {
        phone.setAttribute("d", String.valueOf(Math.round(segment.seconds() * 1000)));
        phone.setAttribute("end", String.valueOf(Math.round(endSeconds * 1000) / 1000.0));
        StringBuilder pitch = new StringBuilder();
        for (PitchTarget target : segment.pitch()) {
            pitch.append('(')
                    .append((int) (target.position() * 100))
                    .append(',')
                    .append(Math.round(target.hertz()))
                    .append(')');
        }
        if (!pitch.isEmpty()) {
            phone.setAttribute("f0", pitch.toString());
        }
    }

    static List<Segment> segments(Element token) {
        List<Segment> segments = new ArrayList<>();
        for (Element phone : phoneElements(token)) {
            List<PitchTarget> pitch = new ArrayList<>();
            Matcher target = PITCH.matcher(phone.getAttribute("f0"));
            while (target.find()) {
                pitch.add(new PitchTarget(
                        Double.parseDouble(target.group(1)) / 100, Double.parseDouble(target.group(2))));
            }
            double seconds = Double.parseDouble(phone.getAttribute("d")) / 1000;
            segments.add(new Segment(phone(phone), seconds, pitch));
        }
        return segments;
    }

    private static String symbol(Phone phone) {
        return phone == Phone.GLOTTAL_STOP ? GLOTTAL_STOP : phone.symbol();
    }

    private static Phone phone(Element element) {
        String symbol = element.getAttribute("p");
        return GLOTTAL_STOP.equals(symbol)
                ? Phone.GLOTTAL_STOP
                : Phone.ofSymbol(symbol).orElse(Phone.SILENCE);
    }
}
