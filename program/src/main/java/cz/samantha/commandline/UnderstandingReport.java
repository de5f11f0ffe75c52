package cz.samantha.commandline;

import cz.samantha.dialog.text.LabelledUtterances;
import cz.samantha.dialog.text.LabelledUtterances.Judged;
import cz.samantha.script.Script;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * How well labelled utterances were understood.
 *
 * @param all every utterance
 * @param within those of them that this package can understand rightly: it has one of their topics, or they have none
 * @param rightNoMatches nothing was right, and nothing was understood
 * @param missedAnswers something was right, and nothing was understood
 * @param wrongAnswersToNothing nothing was right, and something was understood
 * @param unknownTopics topics of the data that the package does not have
 * @param confusions of all errors, the most frequent first
 */
record UnderstandingReport(
        Share all,
        Share within,
        long rightNoMatches,
        long missedAnswers,
        long wrongAnswersToNothing,
        NavigableSet<String> unknownTopics,
        List<Confusion> confusions,
        List<Judged> errors) {
    /** How no-match is written. */
    static final String NOTHING = "(no-match)";

    /** So many utterances, and how many of them were understood rightly. */
    record Share(long utterances, long right) {
        /** From 0 to 1; 0 when there are no utterances. */
        double accuracy() {
            return utterances == 0 ? 0 : (double) right / utterances;
        }
    }

    /** What was taken for what, and how often. */
    record Confusion(String expected, String got, long count) {}

    static UnderstandingReport of(Script script, LabelledUtterances utterances) {
        List<Judged> judged = utterances.judge(script);
        Predicate<String> known = topic -> script.topic(topic).isPresent();
        NavigableSet<String> unknown = new TreeSet<>();
        judged.forEach(
                one -> one.labelled().topics().stream().filter(known.negate()).forEach(unknown::add));
        List<Judged> within = judged.stream()
                .filter(one -> one.labelled().topics().isEmpty()
                        || one.labelled().topics().stream().anyMatch(known))
                .toList();
        List<Judged> errors = judged.stream().filter(one -> !one.right()).toList();
        return new UnderstandingReport(
                share(judged),
                share(within),
                judged.stream()
                        .filter(Judged::right)
                        .filter(one -> nothing(one))
                        .count(),
                errors.stream().filter(one -> nothing(one)).count(),
                errors.stream().filter(one -> one.labelled().topics().isEmpty()).count(),
                unknown,
                confusions(errors),
                errors);
    }

    /** The right topics of an utterance as people read them. */
    static String expected(Judged judged) {
        return judged.labelled().topics().isEmpty()
                ? NOTHING
                : String.join("|", judged.labelled().topics());
    }

    private static boolean nothing(Judged judged) {
        return judged.ranked().isEmpty();
    }

    private static Share share(List<Judged> judged) {
        return new Share(judged.size(), judged.stream().filter(Judged::right).count());
    }

    private static List<Confusion> confusions(List<Judged> errors) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (Judged error : errors) {
            String got = nothing(error) ? NOTHING : error.ranked().getFirst().id();
            counts.computeIfAbsent(expected(error), key -> new TreeMap<>()).merge(got, 1L, Long::sum);
        }
        return counts.entrySet().stream()
                .flatMap(expected -> expected.getValue().entrySet().stream()
                        .map(got -> new Confusion(expected.getKey(), got.getKey(), got.getValue())))
                .sorted(Comparator.comparingLong(Confusion::count).reversed())
                .toList();
    }
}
