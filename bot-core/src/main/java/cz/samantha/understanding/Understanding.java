package cz.samantha.understanding;

import cz.samantha.ear.Hypotheses;
import cz.samantha.ear.Hypothesis;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Understands Czech text: patterns that surely mean a topic first, likeness to examples beside them, urgent topics before
 * all others. Deterministic, immutable, safe for many calls at once; an utterance takes well under 5 ms.
 */
public final class Understanding {
    /** A pattern is evidence of its own; the more of the utterance it explains, the better. */
    private static final double PATTERN = 0.7;

    /** Share of the pattern in the score; the rest is the likeness to examples, which orders near topics. */
    private static final double PATTERN_SHARE = 0.85;

    /** What remains of a score when something in the utterance speaks against the topic. */
    private static final double SPOKEN_AGAINST = 0.3;

    /** Urgent topics interrupt everything, so likeness alone has to be great. */
    private static final double URGENT_LIKENESS = 0.7;

    /** Topics beside the best one that are worth reporting. */
    private static final int MOST_TOPICS = 5;

    private static final int MOST_QUESTIONS = 3;

    private final Lexicon lexicon;
    private final Tokeniser tokeniser;
    private final List<TopicRules> topics;
    private final ExampleIndex examples;
    private final Thresholds thresholds;
    private final Vocabulary vocabulary;

    public Understanding(Lexicon lexicon, List<TopicRules> topics, Thresholds thresholds) {
        this.lexicon = lexicon;
        this.tokeniser = lexicon.tokeniser();
        this.topics = List.copyOf(topics);
        this.vocabulary = new Vocabulary(lexicon, this.topics);
        this.examples = new ExampleIndex(this.topics, new Features(lexicon, vocabulary));
        this.thresholds = thresholds;
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
        List<Scored> ranked = ranked(tokens, context);
        if (ranked.isEmpty()) {
            return Understood.nothing("no topic reaches the threshold");
        }
        Scored best = ranked.getFirst();
        List<String> asked = best.rules().question() ? questions(tokens, best) : List.of(best.id());
        return new Understood(
                order(ranked, asked),
                asked.size(),
                best.score() >= thresholds.sure(),
                Set.of(),
                entities(tokens),
                asked.size() > 1 ? "several questions" : best.why());
    }

    /** Whether what was said so far is a whole and sure thing to say, so that a short silence may end the turn. */
    public boolean complete(String partialText) {
        List<Token> tokens = tokeniser.tokens(partialText);
        if (tokens.isEmpty() || lexicon.hanging().contains(tokens.getLast().folded())) {
            return false;
        }
        List<Scored> ranked = ranked(tokens, Context.NONE);
        return !ranked.isEmpty() && ranked.getFirst().score() >= thresholds.sure();
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
        PatternMatcher matcher = matcher(tokeniser.tokens(text));
        return pattern -> matcher.find(pattern) >= 0;
    }

    /** Tells of patterns whether this text says nothing else. */
    public Predicate<Pattern> findingAlone(String text) {
        PatternMatcher matcher = matcher(tokeniser.tokens(text));
        return pattern -> matcher.findAlone(pattern) >= 0;
    }

    private PatternMatcher matcher(List<Token> tokens) {
        return new PatternMatcher(tokens, new double[tokens.size()], lexicon.groups(), vocabulary, true);
    }

    private record Scored(TopicRules rules, double score, boolean byPattern, String why) {
        String id() {
            return rules.id();
        }
    }

    private List<Scored> ranked(List<Token> tokens, Context context) {
        double[] weights = tokens.stream().mapToDouble(examples::weight).toArray();
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        PatternMatcher matcher = new PatternMatcher(tokens, weights, lexicon.groups(), vocabulary, true);
        Map<String, Double> likeness = examples.likeness(tokens);
        List<Scored> scored = new ArrayList<>();
        for (TopicRules rules : topics) {
            double alike = rules.onlyAlone() ? 0 : likeness.getOrDefault(rules.id(), 0.0);
            score(rules, context, matcher, total, alike)
                    .filter(s -> s.score() >= thresholds.match())
                    .ifPresent(scored::add);
        }
        scored.sort(Comparator.comparing((Scored s) -> !s.rules().urgent())
                .thenComparing(Comparator.comparingDouble(Scored::score).reversed())
                .thenComparing(Scored::id));
        return scored;
    }

    private static Optional<Scored> score(
            TopicRules rules, Context context, PatternMatcher matcher, double total, double alike) {
        double matched = -1;
        for (Pattern pattern : rules.patterns()) {
            matched = Math.max(matched, matcher.find(pattern));
        }
        for (Pattern pattern : rules.whole()) {
            matched = Math.max(matched, matcher.findAlone(pattern));
        }
        for (FollowUp followUp : rules.followUps()) {
            if (followUp.fits(context)) {
                for (Pattern pattern : followUp.patterns()) {
                    matched = Math.max(matched, matcher.findAlone(pattern));
                }
            }
        }
        boolean byPattern = matched >= 0;
        double score = alike;
        if (byPattern) {
            double coverage = total > 0 ? Math.min(1, matched / total) : 1;
            double pattern = PATTERN + (1 - PATTERN) * coverage;
            score = rules.onlyAlone() ? pattern : PATTERN_SHARE * pattern + (1 - PATTERN_SHARE) * alike;
        } else if (rules.urgent() && alike < URGENT_LIKENESS) {
            return Optional.empty();
        }
        if (rules.unless().stream().anyMatch(pattern -> matcher.find(pattern) >= 0)) {
            score *= SPOKEN_AGAINST;
        }
        return Optional.of(new Scored(rules, Math.min(1, score), byPattern, byPattern ? "pattern" : "likeness"));
    }

    /** The topics of the parts of an utterance, in the order in which they were asked; at least the best of the whole. */
    private List<String> questions(List<Token> tokens, Scored best) {
        Set<String> asked = new LinkedHashSet<>();
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size()
                    || lexicon.separators().contains(tokens.get(i).folded())) {
                List<Scored> part = i > start ? ranked(tokens.subList(start, i), Context.NONE) : List.of();
                if (!part.isEmpty()
                        && part.getFirst().byPattern()
                        && part.getFirst().rules().question()) {
                    asked.add(part.getFirst().id());
                }
                start = i + 1;
            }
        }
        return asked.size() < 2 || !asked.contains(best.id())
                ? List.of(best.id())
                : asked.stream().limit(MOST_QUESTIONS).toList();
    }

    private static List<TopicScore> order(List<Scored> ranked, List<String> asked) {
        Map<String, Double> scores = new HashMap<>();
        ranked.forEach(s -> scores.put(s.id(), s.score()));
        Set<String> ids = new LinkedHashSet<>(asked);
        ranked.forEach(s -> ids.add(s.id()));
        double bestScore = ranked.getFirst().score();
        return ids.stream()
                .limit(Math.max(MOST_TOPICS, asked.size()))
                .map(id -> new TopicScore(id, rounded(scores.getOrDefault(id, bestScore))))
                .toList();
    }

    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }

    private Map<String, String> entities(List<Token> tokens) {
        PatternMatcher matcher =
                new PatternMatcher(tokens, new double[tokens.size()], lexicon.groups(), vocabulary, false);
        Map<String, String> found = new TreeMap<>();
        lexicon.entities().forEach((entity, values) -> {
            List<String> named = values.keySet().stream()
                    .filter(value -> values.getOrDefault(value, List.of()).stream()
                            .anyMatch(pattern -> matcher.find(pattern) >= 0))
                    .toList();
            if (named.size() == 1) {
                found.put(entity, named.getFirst());
            }
        });
        return found;
    }
}
