package cz.samantha.dialog;

import cz.samantha.script.Script;
import cz.samantha.script.SpokenText;
import java.util.List;
import java.util.stream.Stream;

/** All prompts that a script can say, so that they can be spoken before the first call. */
public final class PromptCatalogue {
    private PromptCatalogue() {}

    /** Prompts that do not depend on the moment. */
    public static List<Prompt> fixed(Script script) {
        return prompts(script.fixedTexts().stream());
    }

    /** Prompts that depend on the day, one for every day; sentences with a date in them are not among them. */
    public static List<Prompt> byDay(Script script) {
        return prompts(script.textsByDay().stream());
    }

    private static List<Prompt> prompts(Stream<SpokenText> texts) {
        return texts.map(text -> new Prompt(text.id(), text.text())).toList();
    }
}
