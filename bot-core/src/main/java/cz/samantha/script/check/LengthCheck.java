package cz.samantha.script.check;

import cz.samantha.script.Faults;
import cz.samantha.script.PromptKey;
import cz.samantha.script.Script;
import cz.samantha.script.SpokenText;
import cz.samantha.script.Topic;
import cz.samantha.understanding.CzechWords;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers that get too long by what is added to them: the sentence about today, and the closing question. */
final class LengthCheck implements Check {
    private static final int MOST_WORDS = 40;

    @Override
    public void run(PackageSource source, Faults advice) {
        Script script = source.script();
        Map<String, Integer> longestByDay = new HashMap<>();
        for (SpokenText text : script.textsByDay()) {
            longestByDay.merge(text.id(), CzechWords.count(text.text()), Math::max);
        }
        for (Wording wording : source.wordings()) {
            int said = longestByDay.getOrDefault(
                    wording.text().id(), CzechWords.count(wording.text().text()));
            int added = wording.topic().map(topic -> question(script, topic)).orElse(0);
            if (said + added > MOST_WORDS) {
                advice.add(
                        wording.file(),
                        wording.line(),
                        "text má i s tím, co se k němu přidá, až " + (said + added) + " slov (z toho závěrečná otázka "
                                + added + "); zkraťte ho o " + (said + added - MOST_WORDS));
            }
        }
    }

    /** Words of the longest question or announcement that follows the answer. */
    private static int question(Script script, Topic topic) {
        Optional<PromptKey> follows = Optional.empty();
        if (topic.does().speaks()) {
            follows = switch (topic.then()) {
                case ANYTHING_ELSE -> Optional.of(PromptKey.ANYTHING_ELSE);
                case OFFER_PERSON -> Optional.of(PromptKey.OFFER_PERSON);
                case TRANSFER -> Optional.of(PromptKey.TRANSFER);
                case LISTEN, HANG_UP -> Optional.empty();
            };
        }
        return Stream.of(follows)
                .flatMap(Optional::stream)
                .map(script::prompt)
                .flatMap(Collection::stream)
                .mapToInt(text -> CzechWords.count(text.text()))
                .max()
                .orElse(0);
    }
}
