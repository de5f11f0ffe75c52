package cz.samantha.script;

import cz.samantha.understanding.Thresholds;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code settings.yaml}. */
final class SettingsReader {
    private SettingsReader() {}

    static Settings read(Fields fields) {
        String queue = fields.text("queue");
        Map<Character, Settings.KeyMeaning> keys =
                fields.fields("keys").map(SettingsReader::keys).orElse(Map.of());
        Duration noInputAfter = Duration.ofMillis((long) (1000 * fields.number("no-input-after-seconds", 2, 60)));
        Duration complete = Duration.ofMillis((long) fields.number("silence-when-complete-millis", 200, 5000));
        Duration otherwise = Duration.ofMillis((long) fields.number("silence-otherwise-millis", 200, 5000));
        Thresholds thresholds =
                new Thresholds(fields.number("match-from", 0.05, 1), fields.number("sure-from", 0.05, 1));
        fields.noMore();
        return new Settings(queue, keys, noInputAfter, complete, otherwise, thresholds);
    }

    private static Map<Character, Settings.KeyMeaning> keys(Fields fields) {
        Map<Character, Settings.KeyMeaning> keys = new LinkedHashMap<>();
        for (String key : fields.keys()) {
            if (key.length() != 1 || "0123456789*#".indexOf(key) < 0) {
                fields.fault(
                        fields.line(key),
                        "klávesa „" + key + "“ na telefonu není; použijte \"0\" až \"9\", \"*\" nebo \"#\"");
            } else {
                keys.put(key.charAt(0), fields.choice(key, Settings.KeyMeaning.class, Settings.KeyMeaning.REPEAT));
            }
        }
        return keys;
    }
}
