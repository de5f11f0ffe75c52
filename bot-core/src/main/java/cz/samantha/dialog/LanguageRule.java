package cz.samantha.dialog;

import cz.samantha.script.Language;
import cz.samantha.script.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who speaks another language hears the prepared sentence of that language, and gets a person who is told so. */
final class LanguageRule implements Rule {
    /** The entity of the lexicon that tells the language, by BCP 47. */
    private static final String ENTITY = "jazyk";

    @Override
    public Optional<String> answer(Turn turn) {
        Optional<Topic> asked = turn.asked(Topic.Does.LANGUAGE);
        asked.ifPresent(topic -> {
            turn.isAbout(List.of(topic));
            Optional<String> code = turn.named(ENTITY).stream().findFirst();
            Optional<Language> language = code.flatMap(turn.script::language);
            if (language.isPresent()) {
                prepared(turn, topic, language.get(), code.orElse(""));
            } else {
                turn.talk.answers.one(topic, Map.of());
            }
        });
        return asked.map(topic -> "another language");
    }

    private static void prepared(Turn turn, Topic topic, Language language, String code) {
        boolean reachable = turn.talk.handover.reachable();
        turn.step.say(reachable ? language.say() : language.closed(), Map.of(), true);
        if (language.then() == Topic.Then.TRANSFER) {
            turn.talk.handover.toPersonSilently(topic.id() + "/" + code, topic.thenClosed());
        } else {
            turn.talk.questions.ask(Pending.NOTHING);
        }
    }
}
