package cz.samantha.configuration;

import cz.samantha.speech.voice.CzechVoice;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
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
        check.range("capacity.heard-calls", configuration.capacity().heardCalls(), 0, Integer.MAX_VALUE);
        check.voice(configuration.mouth().voice());
        check.ear("ear", configuration.ear());
        for (Map.Entry<String, Configuration.Ear> one : configuration.ears().entrySet()) {
            if (configuration.packages().stream().map(Path::toString).noneMatch(one.getKey()::equals)) {
                throw new ConfigurationException(file + ": 'ears' names the script package " + one.getKey()
                        + ", which does not answer here; write it as in 'scripts'");
            }
            check.ear("ears." + one.getKey(), one.getValue());
        }
    }

    private void ear(String key, Configuration.Ear ear) throws ConfigurationException {
        if (!Set.of(Configuration.Ear.VOSK, Configuration.Ear.VOSK_SERVER).contains(ear.engine())) {
            throw new ConfigurationException(file + ": '" + key + ".engine' is " + ear.engine() + "; there are: "
                    + Configuration.Ear.VOSK + ", " + Configuration.Ear.VOSK_SERVER);
        }
        String scheme = String.valueOf(ear.server().getScheme());
        if (!Set.of("ws", "wss").contains(scheme) || ear.server().getHost() == null) {
            throw new ConfigurationException(
                    file + ": '" + key + ".server' is " + ear.server() + "; it has to look like ws://host:2700");
        }
        int rateHz = ear.serverSampleRateHz();
        if (rateHz < 8000 || rateHz % 8000 != 0) {
            throw new ConfigurationException(file + ": '" + key + ".server-sample-rate-hz' is " + rateHz
                    + "; it has to be 8000 or a multiple of it, such as 16000");
        }
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
