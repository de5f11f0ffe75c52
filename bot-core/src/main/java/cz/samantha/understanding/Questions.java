package cz.samantha.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the questions of an utterance that asks several. Parts that mean nothing for themselves go together with what
 * follows, and what a part means has to be heard in the whole too, so that one question is not torn into two.
 */
final class Questions {
    private static final int MOST = 3;

    /** The least share of a question's topic in the ranking of the whole utterance. */
    private static final double HEARD_IN_THE_WHOLE = 0.02;

    private final Ranker ranker;
    private final double from;

    /**
     * @param from the share from which on a part is taken to mean its topic
     */
    Questions(Ranker ranker, double from) {
        this.ranker = ranker;
        this.from = from;
    }

    /**
     * The topics asked for with their shares, in the order of asking; fewer than two: there is but one question.
     *
     * @param whole the ranking of the whole utterance
     */
    Map<String, Double> find(List<List<Token>> parts, List<Ranker.Ranked> whole) {
        Set<String> heard = whole.stream()
                .filter(ranked -> ranked.score() >= HEARD_IN_THE_WHOLE)
                .map(Ranker.Ranked::id)
                .collect(Collectors.toSet());
        Map<String, Double> asked = new LinkedHashMap<>();
        List<Token> soFar = new ArrayList<>();
        for (List<Token> part : parts) {
            soFar.addAll(part);
            Ranker.Ranked best = ranker.rank(soFar, Context.NONE).getFirst();
            if (best.score() >= from && best.rules().question() && heard.contains(best.id()) && asked.size() < MOST) {
                asked.merge(best.id(), best.score(), Math::max);
                soFar.clear();
            }
        }
        return asked.containsKey(whole.getFirst().id()) ? asked : Map.of();
    }
}
