package cz.samantha.understanding.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a yes or a no. The first one counts, unless the caller takes it back ("jo, vlastně ne"); in a long story only what
 * stands at its beginning or end is an answer.
 */
final class Agreements {
    private static final int SHORT_WORDS = 4;
    private static final int BEGINNING_WORDS = 4;
    private static final int END_WORDS = 3;
    private static final Set<String> TURN = WordForms.set("""
        ale vlastne radsi radeji nakonec teda pardon pockat pockejte promin prominte jako omlouvam spis
        """);

    private static final Set<String> SMALL = WordForms.set("""
        to ho ji je ja my uz taky take porad jeste tam tady moc dekuju dekuji diky prosim no tak me s nekym clovekem
        operatorem pracovnikem zivym si tu toho trochu jednu jeden asi
        """);

    private static final Set<String> PLAIN = Set.of("ano", "jo", "ne", "nee", "nene", "jojo", "joo", "jasne", "urcite");

    private record Mark(AgreementPhrases.Meaning meaning, int from, int to) {
        boolean yes() {
            return switch (meaning) {
                case YES, WEAK_YES, WHOLE_YES -> true;
                case NO, WEAK_NO, WHOLE_NO, NEITHER -> false;
            };
        }
    }

    private Agreements() {}

    /**
     * The answer.
     *
     * @param words with their hesitations, for "hm hm" is an answer
     * @param asked a yes-or-no question was asked, so that "mám" is an answer
     */
    static Optional<Agreement> find(Words words, boolean asked) {
        List<Mark> marks = marks(words, asked);
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        Mark answer = marks.getFirst();
        for (Mark later : marks) {
            if (later.yes() != answer.yes() && turns(words, answer.to(), later)) {
                answer = later;
            }
        }
        return Optional.of(new Agreement(answer.yes(), words.span(answer.from(), answer.to())));
    }

    private static List<Mark> marks(Words words, boolean asked) {
        List<Mark> marks = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<Read<AgreementPhrases.Meaning>> phrase = AgreementPhrases.at(words, i);
            if (phrase.isEmpty() || words.spoken(i).equals("ně")) {
                i++;
                continue;
            }
            int to = phrase.get().end();
            if (counts(phrase.get().value(), words, i, to, asked)) {
                marks.add(new Mark(phrase.get().value(), i, to));
            }
            i = to;
        }
        return marks;
    }

    private static boolean counts(AgreementPhrases.Meaning meaning, Words words, int from, int to, boolean asked) {
        return switch (meaning) {
            case YES, NO -> asked ? from < BEGINNING_WORDS || to > words.size() - END_WORDS : isPlain(words, from);
            case WEAK_YES -> asked && onlySmallWordsBeside(words, from, to);
            case WEAK_NO -> asked && words.size() <= SHORT_WORDS;
            case WHOLE_YES, WHOLE_NO -> onlySmallWordsBeside(words, from, to);
            case NEITHER -> false;
        };
    }

    /** Whether an utterance, nobody knows to what question, begins with a yes or no. */
    private static boolean isPlain(Words words, int from) {
        for (int i = 0; i < from; i++) {
            if (!words.isAny(i, SMALL)) {
                return false;
            }
        }
        return words.size() <= SHORT_WORDS || words.isAny(from, PLAIN);
    }

    private static boolean onlySmallWordsBeside(Words words, int from, int to) {
        for (int i = 0; i < words.size(); i++) {
            if ((i < from || i >= to) && !words.isAny(i, SMALL)) {
                return false;
            }
        }
        return true;
    }

    private static boolean turns(Words words, int from, Mark later) {
        for (int i = from; i < later.to(); i++) {
            if (words.isAny(i, TURN)) {
                return true;
            }
        }
        return false;
    }
}
