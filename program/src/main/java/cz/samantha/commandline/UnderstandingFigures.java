package cz.samantha.commandline;

import cz.samantha.dialog.text.LabelledUtterances.Judged;
import cz.samantha.script.Script;
import cz.samantha.script.Topic;
import cz.samantha.understanding.TopicScore;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The figures of an evaluation of understanding.
 *
 * @param firstRank utterances whose first topic is a right one
 * @param withinTopics the same, of those that this package can understand rightly: it has one of their topics, or they have
 *     none
 * @param firstThree utterances one of whose first three topics is a right one
 * @param urgent of the utterances with an urgent topic, those whose first topic is a right one
 * @param falseAlarms of all others, those whose first topic is urgent
 * @param refused of the utterances that are outside the domain, those that are refused or not understood
 */
record UnderstandingFigures(
        Share firstRank, Share withinTopics, Share firstThree, Share urgent, Share falseAlarms, Share refused) {
    private static final int FIRST = 3;

    /** So many utterances, and how many of them have what is counted. */
    record Share(long utterances, long counted) {
        static Share of(List<Judged> judged, Predicate<Judged> counted) {
            return new Share(judged.size(), judged.stream().filter(counted).count());
        }

        /** From 0 to 1; 0 when there are no utterances. */
        double part() {
            return utterances == 0 ? 0 : (double) counted / utterances;
        }
    }

    static UnderstandingFigures of(Script script, List<Judged> judged) {
        Predicate<String> urgent = id -> has(script, id, Topic.Priority.URGENT);
        Predicate<String> outside = id -> has(script, id, Topic.Priority.OUTSIDE);
        Predicate<Judged> isUrgent = one -> one.labelled().topics().stream().anyMatch(urgent);
        Predicate<Judged> isOutside = one -> one.labelled().topics().stream().allMatch(outside);
        return new UnderstandingFigures(
                Share.of(judged, Judged::right),
                Share.of(where(judged, one -> answerable(script, one)), Judged::right),
                Share.of(judged, UnderstandingFigures::amongFirst),
                Share.of(where(judged, isUrgent), Judged::right),
                Share.of(
                        where(judged, isUrgent.negate()),
                        one -> first(one).filter(urgent).isPresent()),
                Share.of(
                        where(judged, isOutside),
                        one -> first(one).map(outside::test).orElse(true)));
    }

    private static boolean answerable(Script script, Judged one) {
        return one.labelled().topics().isEmpty()
                || one.labelled().topics().stream()
                        .anyMatch(id -> script.topic(id).isPresent());
    }

    private static boolean amongFirst(Judged one) {
        return one.right()
                || one.ranked().stream()
                        .limit(FIRST)
                        .map(TopicScore::id)
                        .anyMatch(one.labelled().topics()::contains);
    }

    private static boolean has(Script script, String id, Topic.Priority priority) {
        return script.topic(id).filter(topic -> topic.priority() == priority).isPresent();
    }

    private static Optional<String> first(Judged one) {
        return one.ranked().stream().findFirst().map(TopicScore::id);
    }

    private static List<Judged> where(List<Judged> judged, Predicate<Judged> condition) {
        return judged.stream().filter(condition).toList();
    }
}
