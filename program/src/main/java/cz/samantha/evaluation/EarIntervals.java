package cz.samantha.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How sure the figures of the same names are; empty where there is too little to tell.
 *
 * @param medianDelay in milliseconds; the others from 0 to 1
 */
public record EarIntervals(
        Optional<Interval> wordErrorRate,
        Optional<Interval> sentences,
        Optional<Interval> topics,
        Optional<Interval> textTopics,
        Optional<Interval> cutOffs,
        Optional<Interval> pauseCutOffs,
        Optional<Interval> medianDelay) {
    static EarIntervals of(List<JudgedRecording> judged) {
        Bootstrap bootstrap = new Bootstrap(judged);
        return new EarIntervals(
                bootstrap.ofRatio(
                        one -> one.errors().edits(), one -> one.errors().words()),
                share(bootstrap, JudgedRecording::sentenceRight),
                share(bootstrap, JudgedRecording::topicRight),
                share(bootstrap, JudgedRecording::textTopicRight),
                share(bootstrap, one -> one.turns().ends().cutOff()),
                bootstrap.ofRatio(
                        one -> one.cutOffInPause() ? 1 : 0,
                        one -> one.labelled().pause().isPresent() ? 1 : 0),
                bootstrap.ofMedianDelay());
    }

    private static Optional<Interval> share(Bootstrap bootstrap, Predicate<JudgedRecording> condition) {
        return bootstrap.ofRatio(one -> condition.test(one) ? 1 : 0, one -> 1);
    }
}
