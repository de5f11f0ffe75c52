package cz.samantha.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one utterance: ranks its topics, notices danger in a part of it, takes contrasts and several questions apart. */
final class Reader {
    /** How clear danger has to be in a part of an utterance that speaks of something else. */
    private static final double URGENT_IN_A_PART = 0.9;

    /** The same where a pattern of danger matches, which in a few words it may do by chance. */
    private static final double URGENT_IN_A_PART_BY_PATTERN = 0.95;

    /** Fewer words that tell something are torn out of their sentence. */
    private static final int WORDS_OF_A_PART = 3;

    /** How surely a part has to mean something for itself before an utterance is taken to ask several things. */
    private static final double QUESTION_FROM = 0.85;

    private final Lexicon lexicon;
    private final Ranker ranker;
    private final Questions questions;
    private final double sureFrom;

    Reader(Lexicon lexicon, Ranker ranker, double sureFrom) {
        this.lexicon = lexicon;
        this.ranker = ranker;
        this.sureFrom = sureFrom;
        this.questions = new Questions(ranker, Math.max(sureFrom, QUESTION_FROM));
    }

    /**
     * What is read in an utterance.
     *
     * @param ranked all topics, likeliest first
     * @param asked the topics of several questions with their shares, in their order; empty when there is but one question
     * @param rejected topics that the caller does not mean
     */
    record Reading(List<Ranker.Ranked> ranked, Map<String, Double> asked, Set<String> rejected) {
        Ranker.Ranked best() {
            return ranked.getFirst();
        }
    }

    /**
     * Reads an utterance.
     *
     * @param guesses the recogniser's guesses at its words, best first; at least one
     */
    Reading read(List<List<Token>> guesses, Context context) {
        Reading whole = plain(guesses, context);
        if (whole.best().urgentNow()) {
            return whole;
        }
        Optional<Contrast> contrast = Contrast.find(guesses.getFirst(), lexicon.denials(), lexicon.contrasts());
        return contrast.filter(found -> says(found.meant()))
                .map(found -> {
                    Reading meant = plain(List.of(found.meant()), context);
                    return new Reading(meant.ranked(), meant.asked(), denied(found.denied()));
                })
                .orElse(whole);
    }

    private Set<String> denied(List<Token> words) {
        if (!says(words)) {
            return Set.of();
        }
        Ranker.Ranked best = ranker.rank(words, Context.NONE).getFirst();
        return best.score() >= sureFrom ? Set.of(best.id()) : Set.of();
    }

    private static boolean says(List<Token> words) {
        return !words.stream().allMatch(Token::filler);
    }

    private Reading plain(List<List<Token>> guesses, Context context) {
        List<Token> tokens = guesses.getFirst();
        List<Ranker.Ranked> ranked = dangerFirst(
                Guesses.mixed(guesses.stream()
                        .map(guess -> ranker.rank(guess, context))
                        .toList()),
                Parts.of(tokens, lexicon.separators(), Set.of()));
        List<List<Token>> parts = Parts.of(tokens, lexicon.separators(), lexicon.openers());
        Ranker.Ranked best = ranked.getFirst();
        return switch (best.rules().role()) {
            case QUESTION -> new Reading(ranked, questions.find(parts, ranked), Set.of());
            case PREFACE -> prefaced(best, tokens, parts).orElse(new Reading(ranked, Map.of(), Set.of()));
            case URGENT, ALONE -> new Reading(ranked, Map.of(), Set.of());
        };
    }

    /** "Ne, to jsem nemyslela, kde vás najdu": behind a preface, what follows it is ranked for itself. */
    private Optional<Reading> prefaced(Ranker.Ranked best, List<Token> tokens, List<List<Token>> parts) {
        Optional<List<Token>> lastPart =
                Optional.of(parts).filter(all -> all.size() > 1).map(List::getLast);
        return questions.behind(best, tokens).or(() -> lastPart).map(rest -> {
            List<Ranker.Ranked> behind = ranker.rank(rest, Context.NONE);
            if (behind.getFirst().urgentNow()) {
                return new Reading(behind, Map.of(), Set.of());
            }
            return new Reading(first(best, behind), questions.withPreface(best, behind.getFirst()), Set.of());
        });
    }

    private static List<Ranker.Ranked> first(Ranker.Ranked best, List<Ranker.Ranked> others) {
        List<Ranker.Ranked> ranked = new ArrayList<>(List.of(best));
        others.stream().filter(other -> !other.id().equals(best.id())).forEach(ranked::add);
        return ranked;
    }

    /** Danger that is clear in one part comes first although the rest speaks of something else. */
    private List<Ranker.Ranked> dangerFirst(List<Ranker.Ranked> whole, List<List<Token>> parts) {
        if (whole.getFirst().urgentNow() || parts.size() < 2) {
            return whole;
        }
        for (List<Token> part : parts) {
            Ranker.Ranked best = ranker.rank(part, Context.NONE).getFirst();
            if (best.urgentNow() && clearInAPart(best, part) && !spokenAgainst(best, whole)) {
                return first(best, whole);
            }
        }
        return whole;
    }

    /** "Nemáme kam jít" is no danger of today where the rest says "za dva měsíce". */
    private static boolean spokenAgainst(Ranker.Ranked danger, List<Ranker.Ranked> whole) {
        return whole.stream().anyMatch(one -> one.id().equals(danger.id()) && one.against());
    }

    private static boolean clearInAPart(Ranker.Ranked danger, List<Token> part) {
        long telling = part.stream().filter(token -> !token.filler()).count();
        return danger.byPattern()
                ? danger.score() >= URGENT_IN_A_PART_BY_PATTERN
                : danger.score() >= URGENT_IN_A_PART && telling >= WORDS_OF_A_PART;
    }
}
