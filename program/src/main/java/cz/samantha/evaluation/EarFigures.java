package cz.samantha.evaluation;

import cz.samantha.bench.Percentiles;
import java.util.List;

/**
 * The figures of recordings in which somebody speaks to the bot.
 *
 * @param errors of all utterances together
 * @param sentences utterances of which every word was heard, and no other
 * @param topics utterances whose first topic, understood from what was heard, is a right one
 * @param textTopics the same, understood from the text
 * @param unheard utterances in which the ear found no turn
 * @param cutOffs utterances that were taken for ended before their true end
 * @param pauseCutOffs of the utterances with a pause, those that were taken for ended in it
 * @param delays from the true end to the decision, of all utterances that were decided after their end
 * @param intervals how sure these are
 */
public record EarFigures(
        WordErrors errors,
        Share sentences,
        Share topics,
        Share textTopics,
        Share unheard,
        Share cutOffs,
        Share pauseCutOffs,
        Percentiles delays,
        EarIntervals intervals) {
    static EarFigures of(List<JudgedRecording> judged) {
        List<JudgedRecording> paused = judged.stream()
                .filter(one -> one.labelled().pause().isPresent())
                .toList();
        return new EarFigures(
                judged.stream().map(JudgedRecording::errors).reduce(WordErrors.NONE, WordErrors::plus),
                Share.of(judged, JudgedRecording::sentenceRight),
                Share.of(judged, JudgedRecording::topicRight),
                Share.of(judged, JudgedRecording::textTopicRight),
                Share.of(judged, one -> one.turns().ends().decidedMillis().isEmpty()),
                Share.of(judged, one -> one.turns().ends().cutOff()),
                Share.of(paused, JudgedRecording::cutOffInPause),
                new Percentiles(judged.stream()
                        .flatMapToLong(one -> one.turns().ends().delayMillis().stream())
                        .boxed()
                        .toList()),
                EarIntervals.of(judged));
    }

    /** How many utterances there are. */
    public long utterances() {
        return sentences.all();
    }
}
