package cz.samantha.dialog;

import cz.samantha.ear.Hypotheses;
import cz.samantha.script.Script;
import cz.samantha.script.Topic;
import cz.samantha.understanding.TopicScore;
import cz.samantha.understanding.Understood;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One thing that the caller said, with all that a rule needs to answer it. */
final class Turn {
    private final Hypotheses heard;
    private final Understood understood;
    private final List<Topic> asked;
    private List<TopicScore> topics;
    private int covered;

    final Talk talk;
    final Script script;
    final StepWriter step;

    /** The fact that was dictated just before; empty: none. */
    final String dictated;

    Turn(Talk talk, String dictated, Hypotheses heard, Understood understood) {
        this.talk = talk;
        this.script = talk.script;
        this.step = talk.step;
        this.dictated = dictated;
        this.heard = heard;
        this.understood = understood;
        Set<String> rejected = new HashSet<>(step.answered.rejected());
        if (step.answered.topics().isEmpty() && !understood.sure()) {
            // There is nothing yet that a caller could take back.
            script.topics().stream()
                    .filter(topic -> topic.does() == Topic.Does.CORRECT)
                    .forEach(topic -> rejected.add(topic.id()));
        }
        List<TopicScore> left = new ArrayList<>(understood.topics());
        left.removeIf(topic -> rejected.contains(topic.id()));
        this.topics = List.copyOf(left);
        this.asked = understood.topics().stream()
                .limit(understood.asked())
                .filter(topic -> !rejected.contains(topic.id()))
                .map(topic -> script.topic(topic.id()))
                .flatMap(Optional::stream)
                .toList();
        this.covered = asked.size();
    }

    /** The topics that the caller asks about, without those that he rejected before. */
    List<Topic> asked() {
        return asked;
    }

    /** The first asked topic of a kind. */
    Optional<Topic> asked(Topic.Does does) {
        return asked.stream().filter(topic -> topic.does() == does).findFirst();
    }

    /** Whether this is what the caller wants, and no question stands beside it. */
    boolean asksFirst(Topic.Does does) {
        return asked(does).isPresent() && asked.stream().noneMatch(Topic::isQuestion);
    }

    /** All that the utterance may be about, best first, without what was rejected before. */
    List<TopicScore> near() {
        return topics;
    }

    /** Whether the asked topics can be taken as meant; something rejected before is never sure. */
    boolean sure() {
        return understood.sure() && !asked.isEmpty();
    }

    /** Whether nothing is left of what was asked, because it was rejected before. */
    boolean asksOnlyWhatWasRejected() {
        return asked.isEmpty() && understood.asked() > 0;
    }

    /** Topics that the caller says not to mean. */
    Set<String> rejectedNow() {
        return understood.rejected();
    }

    Map<String, String> entities() {
        return understood.entities();
    }

    String why() {
        return understood.why();
    }

    Hypotheses heard() {
        return heard;
    }

    /** The values of an entity of the lexicon that the caller named, by the first guess that has any. */
    List<String> named(String entity) {
        return heard.alternatives().stream()
                .map(guess -> script.named(entity, guess.text()))
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    boolean names(String entity, String value) {
        return named(entity).contains(value);
    }

    /** The turn turned out to be about these topics, which are answered. */
    void isAbout(List<Topic> meant) {
        List<TopicScore> ordered = new ArrayList<>();
        for (Topic topic : meant) {
            ordered.add(topics.stream()
                    .filter(score -> score.id().equals(topic.id()))
                    .findFirst()
                    .orElse(new TopicScore(topic.id(), 1)));
        }
        topics.stream().filter(score -> !ordered.contains(score)).forEach(ordered::add);
        topics = List.copyOf(ordered);
        covered = meant.size();
    }

    /** Nothing is answered yet. */
    void answersNothing() {
        covered = 0;
    }

    Step step(String why) {
        return step.step(new Explanation(topics, covered, why));
    }
}
