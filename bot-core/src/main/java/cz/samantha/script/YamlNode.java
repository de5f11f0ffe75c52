package cz.samantha.script;

import java.util.List;

/** A YAML value that remembers where it stands. */
public sealed interface YamlNode {
    /** The line from 1. */
    int line();

    /** Text, a number or a truth value, as written. */
    record Scalar(String text, int line) implements YamlNode {}

    record Items(List<YamlNode> items, int line) implements YamlNode {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Keys in the order of the file, each once. */
    record Entries(List<Entry> entries, int line) implements YamlNode {
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    record Entry(String key, int line, YamlNode value) {}
}
