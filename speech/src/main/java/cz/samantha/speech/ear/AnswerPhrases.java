package cz.samantha.speech.ear;

import cz.samantha.ear.ExpectedAnswer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;

/** How short answers are spoken. The lists stand in {@code answers.txt}. */
final class AnswerPhrases {
    private static final Map<ExpectedAnswer.Kind, SequencedSet<String>> BY_KIND = read();

    private AnswerPhrases() {}

    /** The phrases of an expected answer and, last, the mark of what is none of them. */
    static List<String> of(ExpectedAnswer expected) {
        SequencedSet<String> phrases = new LinkedHashSet<>();
        for (ExpectedAnswer.Kind kind : ExpectedAnswer.Kind.values()) {
            if (expected.kinds().contains(kind)) {
                phrases.addAll(BY_KIND.getOrDefault(kind, new LinkedHashSet<>()));
            }
        }
        phrases.addAll(expected.phrases());
        phrases.add(VoskResults.UNKNOWN_WORD);
        return List.copyOf(phrases);
    }

    private static Map<ExpectedAnswer.Kind, SequencedSet<String>> read() {
        InputStream stream = AnswerPhrases.class.getResourceAsStream("answers.txt");
        if (stream == null) {
            throw new IllegalStateException("answers.txt is missing from the program");
        }
        Map<ExpectedAnswer.Kind, SequencedSet<String>> phrases = new EnumMap<>(ExpectedAnswer.Kind.class);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        List<String> kindAndPhrases = List.of(line.split("="));
                        SequencedSet<String> kind =
                                phrases.computeIfAbsent(kind(kindAndPhrases.getFirst()), key -> new LinkedHashSet<>());
                        for (String phrase : kindAndPhrases.getLast().split(",")) {
                            kind.add(phrase.strip());
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }

    private static ExpectedAnswer.Kind kind(String written) {
        return ExpectedAnswer.Kind.valueOf(
                written.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
