package cz.samantha.speech.mary;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cz.samantha.speech.voice.CzechVoice;
import cz.samantha.speech.voice.NeedsVoice;
import cz.samantha.speech.voice.VoiceData;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

final class MaryLogsTest {
    @Test
    @NeedsVoice
    void what_is_spoken_is_never_logged_however_much_is_asked_for() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Level before = root.getLevel();
        root.addAppender(log);
        root.setLevel(Level.TRACE);
        try (MarySynthesizer synthesizer =
                MarySynthesizer.start(VoiceData.in(VoiceData.defaultCacheFolder()), CzechVoice.DITA)) {
            synthesizer.speak("Tajemství, pane Vomáčko.", CzechVoice.DITA);
            synthesizer.speak("<speak>Tajemství <prosody rate=\"slow\">Vomáčka</prosody>.</speak>", CzechVoice.DITA);
        } finally {
            root.setLevel(before);
            root.detachAppender(log);
        }
        assertThat(messages(log)).noneMatch(message -> message.contains("ajemství") || message.contains("omáčk"));
        assertThat(log.list).noneMatch(event -> event.getLoggerName().startsWith("marytts"));
    }

    private static List<String> messages(ListAppender<ILoggingEvent> log) {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
