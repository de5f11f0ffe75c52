package cz.samantha.dialog;

import cz.samantha.script.PromptKey;
import cz.samantha.script.Topic;
import cz.samantha.understanding.CzechWords;
import cz.samantha.understanding.TopicScore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answer to "which of these do you mean?": by its place, by a word of it, by what it is about, by yes or no. */
final class ChoiceRule implements Rule {
    /** The entity of the lexicon that holds places: prvni, druhe, treti, vse. */
    private static final String ENTITY = "poradi";

    private static final List<String> PLACES = List.of("prvni", "druhe", "treti");
    private static final String ALL = "vse";

    /** A choice that means much less than something else is not meant. */
    private static final double LEAST_SHARE = 0.5;

    /** Shorter words, and endings, tell nothing. */
    private static final int TELLING_LETTERS = 4;

    @Override
    public Optional<String> answer(Turn turn) {
        if (!(turn.step.pending instanceof Pending.Choice(List<String> ids))) {
            return Optional.empty();
        }
        List<Topic> choices =
                ids.stream().map(turn.script::topic).flatMap(Optional::stream).toList();
        if (asksForSomethingElse(turn, choices)) {
            return Optional.empty();
        }
        List<Topic> chosen = chosen(turn, choices);
        if (!chosen.isEmpty()) {
            turn.isAbout(chosen);
            turn.step.counts = turn.step.counts.understood();
            AnswerRule.answer(turn, chosen);
            return Optional.of("chosen");
        }
        if (turn.asked(Topic.Does.NO).isPresent()) {
            turn.step.answered = turn.step.answered.takenBack(Set.copyOf(ids));
            turn.talk.answers.prompt(PromptKey.WHAT_DO_YOU_NEED, Pending.NOTHING);
            return Optional.of("none of these");
        }
        boolean unclear = turn.asked().isEmpty() || turn.asked(Topic.Does.YES).isPresent();
        if (unclear && turn.step.counts.failures() == 0) {
            turn.step.counts = turn.step.counts.failed();
            turn.talk.questions.again();
            return Optional.of("not clear which; asks once more");
        }
        return Optional.empty();
    }

    private static boolean asksForSomethingElse(Turn turn, List<Topic> choices) {
        return turn.sure()
                && turn.asked().stream().noneMatch(choices::contains)
                && turn.asked(Topic.Does.YES).isEmpty()
                && turn.asked(Topic.Does.NO).isEmpty()
                && turn.named(ENTITY).isEmpty();
    }

    private static List<Topic> chosen(Turn turn, List<Topic> choices) {
        List<String> places = turn.named(ENTITY);
        if (places.contains(ALL)) {
            return choices;
        }
        if (places.size() == 1) {
            int place = PLACES.indexOf(places.getFirst());
            return place >= 0 && place < choices.size() ? List.of(choices.get(place)) : List.of();
        }
        if (turn.asked(Topic.Does.NO).isPresent()) {
            return List.of();
        }
        if (choices.size() == 1 && turn.asked(Topic.Does.YES).isPresent()) {
            return choices;
        }
        List<Topic> byWord = byWord(turn, choices);
        return byWord.size() == 1 ? byWord : byMeaning(turn, choices);
    }

    /** Choices of which a word is said that no other choice has. */
    private static List<Topic> byWord(Turn turn, List<Topic> choices) {
        Set<String> said = stems(turn.heard().best().text());
        return choices.stream()
                .filter(choice -> {
                    Set<String> own = stems(choice.about().askAs());
                    choices.stream()
                            .filter(other -> !other.equals(choice))
                            .forEach(other -> own.removeAll(stems(other.about().askAs())));
                    return own.stream().anyMatch(said::contains);
                })
                .toList();
    }

    private static List<Topic> byMeaning(Turn turn, List<Topic> choices) {
        double least = turn.near().stream().mapToDouble(TopicScore::score).max().orElse(0) * LEAST_SHARE;
        return turn.near().stream()
                .filter(topic -> topic.score() >= least)
                .map(TopicScore::id)
                .flatMap(id -> choices.stream().filter(choice -> choice.id().equals(id)))
                .limit(1)
                .toList();
    }

    /** The beginnings of the telling words. */
    private static Set<String> stems(String text) {
        return Stream.of(CzechWords.folded(text).split(" "))
                .filter(word -> word.length() > TELLING_LETTERS)
                .map(word -> word.substring(0, Math.max(TELLING_LETTERS, word.length() - 2)))
                .collect(Collectors.toSet());
    }
}
