package cz.samantha.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the questions of an utterance that asks several: of all ways to divide its parts into neighbouring groups, the one
 * with the most groups each of which surely means something else. What a group means has to be heard in the whole too, so
 * that one question is not torn into two.
 */
final class Questions {
    private static final int MOST = 3;

    /** Utterances of more parts are mostly stories; what follows the first of them belongs to the last. */
    private static final int MOST_PARTS = 4;

    /** How far in front of the ranking of the whole utterance a question's topic has to be. */
    private static final int HEARD_IN_THE_WHOLE = 4;

    private final Ranker ranker;
    private final double from;

    /**
     * @param from the share from which on a group of parts is taken to mean its topic
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
                .limit(HEARD_IN_THE_WHOLE)
                .filter(ranked -> ranked.rules().question())
                .map(Ranker.Ranked::id)
                .collect(Collectors.toSet());
        if (parts.size() < 2 || heard.size() < 2) {
            return Map.of();
        }
        Grouping grouping = new Grouping(few(parts), heard);
        Map<String, Double> best = Map.of();
        double bestShare = 0;
        for (Map<String, Double> asked : grouping.from(0)) {
            double share = asked.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .min()
                    .orElse(0);
            boolean more = asked.size() > best.size() || (asked.size() == best.size() && share > bestShare);
            if (more && asked.containsKey(whole.getFirst().id())) {
                best = asked;
                bestShare = share;
            }
        }
        return best;
    }

    private static List<List<Token>> few(List<List<Token>> parts) {
        if (parts.size() <= MOST_PARTS) {
            return parts;
        }
        List<List<Token>> few = new ArrayList<>(parts.subList(0, MOST_PARTS - 1));
        few.add(parts.subList(MOST_PARTS - 1, parts.size()).stream()
                .flatMap(List::stream)
                .toList());
        return few;
    }

    /** Ways to divide parts into groups of which each means a topic of its own. */
    private final class Grouping {
        private final List<List<Token>> parts;
        private final Set<String> heard;

        Grouping(List<List<Token>> parts, Set<String> heard) {
            this.parts = parts;
            this.heard = heard;
        }

        /** What the parts from here on ask, in every way to divide them; empty where a group means nothing surely. */
        List<Map<String, Double>> from(int start) {
            List<Map<String, Double>> all = new ArrayList<>();
            for (int end = start + 1; end <= parts.size(); end++) {
                Optional<Ranker.Ranked> meant = meaning(start, end);
                if (meant.isPresent()) {
                    for (Map<String, Double> rest :
                            end == parts.size() ? List.of(Map.<String, Double>of()) : from(end)) {
                        Map<String, Double> asked = new LinkedHashMap<>();
                        asked.put(meant.get().id(), meant.get().score());
                        rest.forEach(asked::putIfAbsent);
                        if (asked.size() == rest.size() + 1 && asked.size() <= MOST) {
                            all.add(asked);
                        }
                    }
                }
            }
            return all;
        }

        private Optional<Ranker.Ranked> meaning(int start, int end) {
            List<Token> words = new ArrayList<>();
            parts.subList(start, end).forEach(words::addAll);
            Ranker.Ranked best = ranker.rank(words, Context.NONE).getFirst();
            return Optional.of(best).filter(one -> one.score() >= from && heard.contains(one.id()));
        }
    }
}
