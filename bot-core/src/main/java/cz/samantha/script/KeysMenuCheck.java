package cz.samantha.script;

import java.util.List;
import java.util.Set;

/** What a menu on keys can tell about: topics that answer in words that do not depend on what the caller says next. */
final class KeysMenuCheck {
    private KeysMenuCheck() {}

    /** @param taken keys that have a meaning already */
    static void check(Fields menu, Set<Character> taken, List<Topic> topics) {
        for (String key : menu.keys().stream().sorted().toList()) {
            if (key.length() == 1 && taken.contains(key.charAt(0))) {
                menu.fault(menu.at(key), "klávesa „" + key + "“ má význam už v „keys“; vyberte v nabídce jinou");
            }
            String wanted = menu.text(key);
            boolean answers = topics.stream()
                    .anyMatch(topic -> topic.id().equals(wanted)
                            && topic.does() == Topic.Does.ANSWER
                            && !topic.words().say().isEmpty());
            if (!answers) {
                menu.fault(
                        menu.at(key),
                        "klávesa „" + key + "“ má říct téma „" + wanted
                                + "“, které v balíčku není nebo samo nic neříká; napište id tématu s odpovědí („say“)");
            }
        }
    }
}
