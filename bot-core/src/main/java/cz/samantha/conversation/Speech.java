package cz.samantha.conversation;

import cz.samantha.audio.Audio;
import cz.samantha.audio.Gain;
import cz.samantha.dialog.Act;
import cz.samantha.dialog.Delivery;
import cz.samantha.mouth.Mouth;
import cz.samantha.mouth.MouthException;

/**
 * Turns what the engine says into audio: the pace by SSML prosody (W3C SSML 1.1, 3.2.4), the loudness by gain, because the
 * mouth brings every prompt to the same level.
 */
final class Speech {
    private static final String PAUSE = "<break time=\"600ms\"/>";

    private final Mouth mouth;

    Speech(Mouth mouth) {
        this.mouth = mouth;
    }

    /** @throws MouthException if nothing can be spoken */
    Audio of(Act.Say say) throws MouthException {
        String text = text(say.prompt().text(), say.delivery().pace());
        Audio audio = say.prompt().personal() ? mouth.speakOnce(text) : mouth.speak(text);
        return Gain.apply(audio, gainDb(say.delivery().volume()));
    }

    /** What the mouth is given: the plain text at the usual pace, so that its audio comes from the cache. */
    static String text(String text, Delivery.Pace pace) {
        return switch (pace) {
            case NORMAL -> text;
            case FAST -> paced(escaped(text), "+20%");
            case SLOW -> paced(escaped(text), "-20%");
            case VERY_SLOW -> paced(escaped(text), "-35%");
            case DICTATION -> paced(escaped(text).replace(",", PAUSE), "-20%");
        };
    }

    private static String paced(String markup, String rate) {
        return "<speak><prosody rate=\"" + rate + "\">" + markup + "</prosody></speak>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static double gainDb(Delivery.Volume volume) {
        return switch (volume) {
            case QUIET -> -6;
            case NORMAL -> 0;
            case LOUD -> 6;
            case VERY_LOUD -> 9;
        };
    }
}
