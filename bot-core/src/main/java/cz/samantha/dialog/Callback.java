package cz.samantha.dialog;

/**
 * A caller who wants to be called back, or leaves a message.
 *
 * @param number where, digits as the caller gave them; empty where the caller gave none
 * @param name whom to ask for; empty where the caller gave none
 * @param matter what it is about, in the caller's words; may be empty
 * @param topic what was spoken about before: a topic id; empty: nothing
 * @param urgent whether people should call first
 */
public record Callback(String number, String name, String matter, String topic, boolean urgent) {
    /** Without number, name and matter, which are for the journal and the clerks only. */
    @Override
    public String toString() {
        return "Callback[topic=" + topic + ", urgent=" + urgent + "]";
    }
}
