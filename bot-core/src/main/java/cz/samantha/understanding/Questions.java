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
 * with the most groups each of which surely means something else. What a group means has to be heard in the whole too, or be
 * all the surer, so that one question is not torn into two. It also finds what stands behind a preface: "ne, to jsem
 * nemyslela, kde vás najdu".
 */
final class Questions {
    private static final int MOST = 3;

    /** Utterances of more parts are mostly stories; what follows the first of them belongs to the last. */
    private static final int MOST_PARTS = 6;

    /** How far in front of the ranking of the whole utterance a question's topic has to be. */
    private static final int HEARD_IN_THE_WHOLE = 4;

    /** From which share on a part asks what is hardly heard in the whole. */
    private static final double FROM_UNHEARD = 0.97;

    /** Fewer words that are hardly heard in the whole belong to what stands beside them: "nemáme kam jít". */
    private static final int WORDS_UNHEARD = 3;

    /** From which share on a question behind a preface is answered at once, rather than asked back. */
    private static final double FROM_BEHIND_A_PREFACE = 0.7;

    /** Words within which a preface is over. */
    private static final int LONGEST_PREFACE = 8;

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
     * @param whole the ranking of the whole utterance; what it means has to be among what the parts ask
     */
    Map<String, Double> find(List<List<Token>> parts, List<Ranker.Ranked> whole) {
        Set<String> heard = whole.stream()
                .limit(HEARD_IN_THE_WHOLE)
                .filter(ranked -> ranked.rules().question())
                .map(Ranker.Ranked::id)
                .collect(Collectors.toSet());
        if (parts.size() < 2) {
            return Map.of();
        }
        Grouping grouping = new Grouping(few(parts), heard);
        Map<String, Double> best = Map.of();
        double bestShare = 0;
        for (Map<String, Double> asked : grouping.from(0, Context.NONE)) {
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

    /** The words behind a preface; empty where it is not found at the beginning, or nothing follows it. */
    Optional<List<Token>> behind(Ranker.Ranked preface, List<Token> tokens) {
        for (int end = 1; end <= Math.min(LONGEST_PREFACE, tokens.size() - 1); end++) {
            if (ranker.matches(preface.rules(), tokens.subList(0, end))) {
                return Optional.of(tokens.subList(end, tokens.size()))
                        .filter(rest -> !rest.stream().allMatch(Token::filler));
            }
        }
        return Optional.empty();
    }

    /** The topics of a preface and of the question behind it, with their shares; empty where nothing is surely asked. */
    Map<String, Double> withPreface(Ranker.Ranked preface, Ranker.Ranked next) {
        if (!next.rules().question() || next.score() < FROM_BEHIND_A_PREFACE) {
            return Map.of();
        }
        Map<String, Double> both = new LinkedHashMap<>();
        both.put(preface.id(), preface.score());
        both.put(next.id(), next.score());
        return both;
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

    /** Ways to divide parts into groups of which each means a topic of its own, or is only told by the way. */
    private final class Grouping {
        private final List<List<Token>> parts;
        private final Set<String> heard;

        Grouping(List<List<Token>> parts, Set<String> heard) {
            this.parts = parts;
            this.heard = heard;
        }

        /**
         * What the parts from here on ask, in every way to divide them.
         *
         * @param before what was asked just before: "kde vás najdu a dokdy"
         */
        List<Map<String, Double>> from(int start, Context before) {
            if (start == parts.size()) {
                return List.of(Map.of());
            }
            List<Map<String, Double>> all = new ArrayList<>();
            for (int end = start + 1; end <= parts.size(); end++) {
                List<Token> words = words(start, end);
                Ranker.Ranked meant = ranker.rank(words, before).getFirst();
                if (asks(meant, words)) {
                    for (Map<String, Double> rest : from(end, new Context(meant.id()))) {
                        Map<String, Double> asked = new LinkedHashMap<>();
                        asked.put(meant.id(), meant.score());
                        rest.forEach(asked::putIfAbsent);
                        if (asked.size() == rest.size() + 1 && asked.size() <= MOST) {
                            all.add(asked);
                        }
                    }
                } else if (end == start + 1 && !meant.rules().question()) {
                    // A greeting or a sigh is told by the way.
                    all.addAll(from(end, before));
                }
            }
            return all;
        }

        private List<Token> words(int start, int end) {
            List<Token> words = new ArrayList<>();
            parts.subList(start, end).forEach(words::addAll);
            return words;
        }

        private boolean asks(Ranker.Ranked meant, List<Token> words) {
            if (!meant.rules().question()) {
                return false;
            }
            long telling = words.stream().filter(word -> !word.filler()).count();
            return heard.contains(meant.id())
                    ? meant.score() >= from
                    : meant.score() >= FROM_UNHEARD && telling >= WORDS_UNHEARD;
        }
    }
}
