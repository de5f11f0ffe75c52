package cz.samantha.dialog;

import cz.samantha.ear.Hypotheses;
import cz.samantha.script.Script;
import cz.samantha.understanding.Context;
import cz.samantha.understanding.Understood;
import cz.samantha.understanding.entity.Entities;
import java.time.LocalDateTime;

/** What an utterance means to a script at a time: its topics, and beside them days, times, numbers and the like. */
public final class Hearing {
    private Hearing() {}

    /** @param now the office's local time, from which "tomorrow" counts */
    public static Understood understand(Script script, Hypotheses heard, Context context, LocalDateTime now) {
        Understood understood = script.understanding().understand(heard, context);
        return understood.with(Entities.find(Entities.words(heard.best().text()), now));
    }
}
