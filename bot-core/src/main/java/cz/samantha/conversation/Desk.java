package cz.samantha.conversation;

import cz.samantha.script.Script;

/**
 * Who takes a call.
 *
 * @param script what is said; the call keeps it to its end
 * @param voices what is heard and spoken with
 */
public record Desk(Script script, Voices voices) {}
