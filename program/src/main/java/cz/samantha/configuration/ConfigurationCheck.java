package cz.samantha.configuration;

import cz.samantha.speech.voice.CzechVoice;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Values that can be read and make no sense. */
final class ConfigurationCheck {
    private static final int HIGHEST_PORT = 65_535;

    private final Path file;

    private ConfigurationCheck(Path file) {
        this.file = file;
    }

    static void check(Configuration configuration, Path file) throws ConfigurationException {
        ConfigurationCheck check = new ConfigurationCheck(file);
        Configuration.Telephony telephony = configuration.telephony();
        check.range("telephony.fastagi.port", telephony.fastagi().port(), 1, HIGHEST_PORT);
        check.range("telephony.audiosocket.port", telephony.audiosocket().port(), 1, HIGHEST_PORT);
        check.range("telephony.manager.port", telephony.manager().port(), 1, HIGHEST_PORT);
        check.range("telephony.max-calls", telephony.maxCalls(), 1, Integer.MAX_VALUE);
        check.range("telephony.dead-man-seconds", telephony.deadManSeconds(), 1, Integer.MAX_VALUE);
        check.range("mouth.cache-megabytes", configuration.mouth().cacheMegabytes(), 0, Integer.MAX_VALUE);
        check.range("journal.keep-days", configuration.journal().keepDays(), 0, Integer.MAX_VALUE);
        check.range("shutdown.patience-seconds", configuration.shutdown().patienceSeconds(), 0, Integer.MAX_VALUE);
        check.voice(configuration.mouth().voice());
    }

    private void range(String key, int value, int least, int most) throws ConfigurationException {
        if (value < least || value > most) {
            String range = most == Integer.MAX_VALUE ? "at least " + least : "from " + least + " to " + most;
            throw new ConfigurationException(file + ": '" + key + "' is " + value + "; it has to be " + range);
        }
    }

    private void voice(String name) throws ConfigurationException {
        String known =
                Arrays.stream(CzechVoice.values()).map(CzechVoice::spokenName).collect(Collectors.joining(", "));
        if (Arrays.stream(CzechVoice.values())
                .noneMatch(voice -> voice.spokenName().equals(name))) {
            throw new ConfigurationException(file + ": 'mouth.voice' is " + name + "; there are: " + known);
        }
    }
}
