package cz.samantha.understanding;

import cz.samantha.ear.Hypotheses;
import cz.samantha.ear.Hypothesis;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Understands Czech text: what a person wrote down (concepts and patterns) and what is learned from the examples, weighed
 * together; urgent topics before all others. Deterministic, immutable, safe for many calls at once.
 */
public final class Understanding {
    /** Topics beside the best one that are worth reporting. */
    private static final int MOST_TOPICS = 5;

    /** A share so small is not worth reporting. */
    private static final double WORTH_REPORTING = 0.02;

    /** How clear danger has to be in a part of an utterance that as a whole speaks of something else. */
    private static final double URGENT_IN_A_PART = 0.9;

    /** Fewer words that tell something are torn out of their sentence. */
    private static final int WORDS_OF_A_PART = 3;

    private final Lexicon lexicon;
    private final Tokeniser tokeniser;
    private final Ranker ranker;
    private final Questions questions;
    private final Thresholds thresholds;

    public Understanding(Lexicon lexicon, List<TopicRules> topics, Thresholds thresholds) {
        this(lexicon, topics, thresholds, Weighing.BOTH);
    }

    Understanding(Lexicon lexicon, List<TopicRules> topics, Thresholds thresholds, Weighing weighing) {
        this.lexicon = lexicon;
        this.tokeniser = lexicon.tokeniser();
        this.thresholds = thresholds;
        this.ranker = new Ranker(lexicon, topics, weighing);
        this.questions = new Questions(ranker, thresholds.sure());
    }

    /** Understands the first of the recogniser's guesses that means anything. */
    public Understood understand(Hypotheses heard, Context context) {
        int guess = 1;
        for (Hypothesis hypothesis : heard.alternatives()) {
            Understood understood = understand(hypothesis.text(), context);
            if (!understood.isNothing()) {
                return guess == 1
                        ? understood
                        : new Understood(
                                understood.topics(),
                                understood.asked(),
                                understood.sure(),
                                understood.rejected(),
                                understood.entities(),
                                understood.why() + ", in guess " + guess);
            }
            guess++;
        }
        return Understood.nothing("no topic reaches the threshold");
    }

    /** Understands a text as a recogniser or a keyboard gives it, as if it were the first of a call. */
    public Understood understand(String text) {
        return understand(text, Context.NONE);
    }

    /** Understands a text as a recogniser or a keyboard gives it. */
    public Understood understand(String text, Context context) {
        List<Token> tokens = tokeniser.tokens(text);
        if (tokens.isEmpty()) {
            return Understood.nothing("no words");
        }
        List<List<Token>> parts = Parts.of(tokens, lexicon.separators());
        List<Ranker.Ranked> ranked = ranked(tokens, parts, context);
        Ranker.Ranked best = ranked.getFirst();
        if (best.score() < thresholds.match() && !best.urgentNow()) {
            return Understood.nothing("no topic reaches the threshold");
        }
        Map<String, Double> asked = best.rules().question() ? questions.find(parts) : Map.of();
        boolean several = asked.size() > 1;
        return new Understood(
                several ? order(asked, ranked) : order(Map.of(best.id(), best.score()), ranked),
                several ? asked.size() : 1,
                several || best.urgentNow() || best.score() >= thresholds.sure(),
                Set.of(),
                entities(tokens),
                several ? "several questions" : best.byPattern() ? "pattern" : "likeness");
    }

    /** Ranks the whole; danger that is clear in one part comes first although the rest speaks of something else. */
    private List<Ranker.Ranked> ranked(List<Token> tokens, List<List<Token>> parts, Context context) {
        List<Ranker.Ranked> whole = ranker.rank(tokens, context);
        if (whole.getFirst().urgentNow() || parts.size() < 2) {
            return whole;
        }
        for (List<Token> part : parts) {
            if (part.stream().filter(token -> !token.filler()).count() < WORDS_OF_A_PART) {
                continue;
            }
            Ranker.Ranked best = ranker.rank(part, Context.NONE).getFirst();
            if (best.urgentNow() && best.score() >= URGENT_IN_A_PART) {
                List<Ranker.Ranked> ranked = new ArrayList<>(List.of(best));
                whole.stream().filter(other -> !other.id().equals(best.id())).forEach(ranked::add);
                return ranked;
            }
        }
        return whole;
    }

    /** Whether what was said so far is a whole and sure thing to say, so that a short silence may end the turn. */
    public boolean complete(String partialText) {
        List<Token> tokens = tokeniser.tokens(partialText);
        if (tokens.isEmpty() || lexicon.hanging().contains(tokens.getLast().folded())) {
            return false;
        }
        return ranker.rank(tokens, Context.NONE).getFirst().score() >= thresholds.sure();
    }

    /** The silence after which a turn is over: short when what was said is {@link #complete}, else long. */
    public Duration silenceNeeded(String partialText, Duration whenComplete, Duration otherwise) {
        return complete(partialText) ? whenComplete : otherwise;
    }

    /** The words that count, synonyms replaced and fillers left out: equal for texts that cannot be told apart. */
    public String essence(String text) {
        return tokeniser.tokens(text).stream()
                .filter(token -> !token.filler())
                .map(Token::folded)
                .collect(Collectors.joining(" "));
    }

    /** Tells of patterns whether they are found anywhere in this text. */
    public Predicate<Pattern> finding(String text) {
        PatternMatcher matcher = matcher(tokeniser.tokens(text), true);
        return pattern -> matcher.find(pattern) >= 0;
    }

    /** Tells of patterns whether this text says nothing else. */
    public Predicate<Pattern> findingAlone(String text) {
        PatternMatcher matcher = matcher(tokeniser.tokens(text), true);
        return pattern -> matcher.findAlone(pattern) >= 0;
    }

    private PatternMatcher matcher(List<Token> tokens, boolean tolerant) {
        return ranker.knowledge().matcher(tokens, new double[tokens.size()], tolerant);
    }

    private static List<TopicScore> order(Map<String, Double> asked, List<Ranker.Ranked> ranked) {
        Map<String, Double> scores = new LinkedHashMap<>(asked);
        for (Ranker.Ranked other : ranked) {
            if (other.score() >= WORTH_REPORTING && scores.size() < Math.max(MOST_TOPICS, asked.size())) {
                scores.putIfAbsent(other.id(), other.score());
            }
        }
        List<TopicScore> topics = new ArrayList<>();
        scores.forEach((id, score) -> topics.add(new TopicScore(id, Math.round(score * 1000) / 1000.0)));
        return topics;
    }

    private Map<String, String> entities(List<Token> tokens) {
        PatternMatcher matcher = matcher(tokens, false);
        Map<String, String> found = new TreeMap<>();
        lexicon.entities().forEach((entity, values) -> {
            Set<String> named = new LinkedHashSet<>();
            values.forEach((value, patterns) -> {
                if (patterns.stream().anyMatch(pattern -> matcher.find(pattern) >= 0)) {
                    named.add(value);
                }
            });
            if (named.size() == 1) {
                named.forEach(value -> found.put(entity, value));
            }
        });
        return found;
    }
}
