package cz.samantha.commandline;

import cz.samantha.dialog.text.LabelledUtterances;
import cz.samantha.dialog.text.LabelledUtterances.Judged;
import cz.samantha.script.Script;
import cz.samantha.understanding.Understanding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How well labelled utterances were understood.
 *
 * @param figures what is counted
 * @param rightNoMatches nothing was right, and nothing was understood
 * @param missedAnswers something was right, and nothing was understood
 * @param wrongAnswersToNothing nothing was right, and something was understood
 * @param unknownTopics topics of the data that the package does not have
 * @param confusions of all errors, the most frequent first
 */
record UnderstandingReport(
        UnderstandingFigures figures,
        long rightNoMatches,
        long missedAnswers,
        long wrongAnswersToNothing,
        NavigableSet<String> unknownTopics,
        List<Confusion> confusions,
        List<Judged> errors) {
    /** How no-match is written. */
    static final String NOTHING = "(no-match)";

    /** What was taken for what, and how often. */
    record Confusion(String expected, String got, long count) {}

    static UnderstandingReport of(Script script, Understanding understanding, LabelledUtterances utterances) {
        List<Judged> judged = utterances.judge(understanding);
        NavigableSet<String> unknown = new TreeSet<>();
        judged.forEach(one -> one.labelled().topics().stream()
                .filter(topic -> script.topic(topic).isEmpty())
                .forEach(unknown::add));
        List<Judged> errors = judged.stream().filter(one -> !one.right()).toList();
        return new UnderstandingReport(
                UnderstandingFigures.of(script, judged),
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
