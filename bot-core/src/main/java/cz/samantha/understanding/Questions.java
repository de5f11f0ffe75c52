package cz.samantha.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the questions of an utterance that asks several. Parts that mean nothing for themselves go together with what
 * follows, so that a sentence is not torn apart where two things are merely named.
 */
final class Questions {
    private static final int MOST = 3;

    private final Ranker ranker;
    private final double from;

    /**
     * @param from the share from which on a part is taken to mean its topic
     */
    Questions(Ranker ranker, double from) {
        this.ranker = ranker;
        this.from = from;
    }

    /** The topics asked for with their shares, in the order of asking; fewer than two: there is but one question. */
    Map<String, Double> find(List<List<Token>> parts) {
        Map<String, Double> asked = new LinkedHashMap<>();
        List<Token> soFar = new ArrayList<>();
        for (List<Token> part : parts) {
            soFar.addAll(part);
            Ranker.Ranked best = ranker.rank(soFar, Context.NONE).getFirst();
            if (best.score() >= from && best.rules().question() && asked.size() < MOST) {
                asked.merge(best.id(), best.score(), Math::max);
                soFar.clear();
            }
        }
        return asked;
    }
}
