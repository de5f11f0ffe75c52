package cz.samantha.script;

import cz.samantha.script.Settings.Answering;
import cz.samantha.script.Settings.Timing;
import cz.samantha.understanding.Thresholds;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code settings.yaml}. */
final class SettingsReader {
    private static final int MOST_TO_CHOOSE = 3;

    private final Fields fields;

    private SettingsReader(Fields fields) {
        this.fields = fields;
    }

    static Settings read(Fields fields) {
        return new SettingsReader(fields).read();
    }

    private Settings read() {
        String queue = fields.text("queue");
        Map<Character, Settings.KeyMeaning> keys =
                fields.fields("keys").map(SettingsReader::keys).orElse(Map.of());
        Map<Character, String> keysMenu =
                fields.fields("keys-menu").map(SettingsReader::keysMenu).orElse(Map.of());
        Timing timing = new Timing(
                seconds(fields.number("no-input-after-seconds", 2, 60)),
                seconds(fields.number("wait-seconds", 5, 300, 60)));
        TurnTaking turnTaking = TurnTakingReader.read(fields, part("turn-taking"));
        Thresholds thresholds =
                new Thresholds(fields.number("match-from", 0.05, 1), fields.number("sure-from", 0.05, 1));
        Escalation escalation = Escalation.read(part("escalation"));
        Answering answering = answering(part("answering"));
        fields.noMore();
        return new Settings(queue, keys, keysMenu, timing, turnTaking, thresholds, escalation, answering);
    }

    /** A part that may be missing: then all in it has its default. */
    private Fields part(String key) {
        return fields.fields(key).orElseGet(fields::none);
    }

    private static Answering answering(Fields fields) {
        Answering answering = new Answering(
                (int) fields.number("most-at-once", 1, 5, 3), fields.number("near-within", 0, 1, 0.15), (int)
                        fields.number("most-to-choose", 2, MOST_TO_CHOOSE, MOST_TO_CHOOSE));
        fields.noMore();
        return answering;
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis((long) (1000 * seconds));
    }

    private static Map<Character, Settings.KeyMeaning> keys(Fields fields) {
        Map<Character, Settings.KeyMeaning> keys = new LinkedHashMap<>();
        for (String key : fields.keys()) {
            if (isKey(fields, key)) {
                keys.put(key.charAt(0), fields.choice(key, Settings.KeyMeaning.class, Settings.KeyMeaning.REPEAT));
            }
        }
        return keys;
    }

    private static Map<Character, String> keysMenu(Fields fields) {
        Map<Character, String> menu = new LinkedHashMap<>();
        for (String key : fields.keys()) {
            if (isKey(fields, key)) {
                menu.put(key.charAt(0), fields.text(key));
            }
        }
        return menu;
    }

    private static boolean isKey(Fields fields, String key) {
        boolean known = key.length() == 1 && "0123456789*#".contains(key);
        if (!known) {
            fields.fault(
                    fields.at(key),
                    "klávesa „" + key + "“ na telefonu není; použijte \"0\" až \"9\", \"*\" nebo \"#\"");
        }
        return known;
    }
}
