package cz.samantha.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the rankings of the recogniser's guesses together. Each guess counts for less than the one before it, and for the
 * less the likelier it is that it means nothing.
 */
final class Guesses {
    static final int MOST = 3;
    private static final double NEXT_COUNTS = 0.5;

    private Guesses() {}

    /**
     * One ranking of all.
     *
     * @param rankings of the guesses in their order, each with every topic; at least one
     */
    static List<Ranker.Ranked> mixed(List<List<Ranker.Ranked>> rankings) {
        if (rankings.size() == 1) {
            return rankings.getFirst();
        }
        Map<String, Double> shares = new HashMap<>();
        double weight = 1;
        double sum = 0;
        for (List<Ranker.Ranked> ranking : rankings) {
            double meaning =
                    weight * ranking.stream().mapToDouble(Ranker.Ranked::score).sum();
            for (Ranker.Ranked ranked : ranking) {
                shares.merge(ranked.id(), meaning * ranked.score(), Double::sum);
            }
            sum += meaning;
            weight *= NEXT_COUNTS;
        }
        List<Ranker.Ranked> mixed = new ArrayList<>();
        for (Ranker.Ranked ranked : rankings.getFirst()) {
            double share = sum > 0 ? shares.getOrDefault(ranked.id(), 0.0) / sum : 0;
            mixed.add(
                    new Ranker.Ranked(ranked.rules(), share, ranked.byPattern(), ranked.urgentNow(), ranked.against()));
        }
        mixed.sort(Ranker.LIKELIEST_FIRST);
        return mixed;
    }
}
