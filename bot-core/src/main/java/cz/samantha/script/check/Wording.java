package cz.samantha.script.check;

import cz.samantha.script.SpokenText;
import cz.samantha.script.Topic;
import java.util.Optional;

/**
 * One wording and where it stands.
 *
 * @param list the list it belongs to: {@code prompts/greeting}, {@code topics/adresa}, {@code topics/adresa/short}
 * @param written as in the file, facts by their names
 * @param text as it is said, facts in it
 * @param topic empty for a prompt
 */
public record Wording(String file, int line, String list, String written, SpokenText text, Optional<Topic> topic) {}
