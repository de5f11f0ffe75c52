package cz.samantha.script;

import java.util.List;
import java.util.Optional;

/** A YAML value that remembers where it stands. */
public sealed interface YamlNode {
    /** The key by which a package takes something away from what it extends. */
    String REMOVE = "remove";

    Place at();

    /** Text, a number or a truth value, as written. */
    record Scalar(String text, Place at) implements YamlNode {}

    record Items(List<YamlNode> items, Place at) implements YamlNode {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Keys in the order of the file, each once. */
    record Entries(List<Entry> entries, Place at) implements YamlNode {
        public Entries {
            entries = List.copyOf(entries);
        }

        Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }

        /** The text of a key; empty when it is missing or holds something else. */
        String text(String key) {
            return entry(key).map(Entry::value).orElse(this) instanceof Scalar scalar
                    ? scalar.text().strip()
                    : "";
        }

        /** Whether a package takes this away from what it extends. */
        boolean removes() {
            return text(REMOVE).equals("true");
        }
    }

    record Entry(String key, Place at, YamlNode value) {}
}
