package cz.samantha.script;

import java.util.List;

/**
 * What a caller hears who speaks another language.
 *
 * @param say that the line speaks Czech only and the caller is being connected
 * @param closed the same when no person can be reached; promises no connection
 * @param then what follows: a transfer, or listening where the language is understood as it is
 */
public record Language(List<SpokenText> say, List<SpokenText> closed, Topic.Then then) {
    public Language {
        say = List.copyOf(say);
        closed = List.copyOf(closed);
    }
}
