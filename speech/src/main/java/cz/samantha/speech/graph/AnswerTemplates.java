package cz.samantha.speech.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What callers of every line answer: yes and no, numbers, days, times, names. {@code answers.txt} holds lists and
 * sentences with places for their entries; every entry stands in at least one sentence of each template that names its
 * list.
 */
final class AnswerTemplates {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)\\}");
    private static final String LIST_MARK = "=";
    private static final String BETWEEN_ENTRIES = ",";
    /** Walks lists of most lengths through in an order of its own, so that two places of one list differ. */
    private static final int STRIDE = 7;

    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final List<String> templates = new ArrayList<>();

    private AnswerTemplates() {
        InputStream stream = AnswerTemplates.class.getResourceAsStream("answers.txt");
        if (stream == null) {
            throw new IllegalStateException("answers.txt is missing from the program");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbers are written in digits where Czech reads them in one way. */
    static List<String> sentences() {
        AnswerTemplates all = new AnswerTemplates();
        return all.templates.stream().flatMap(all::filled).toList();
    }

    private void read(String line) {
        int mark = line.indexOf(LIST_MARK);
        if (mark < 0) {
            templates.add(line.strip());
            return;
        }
        List<String> entries = lists.computeIfAbsent(line.substring(0, mark).strip(), name -> new ArrayList<>());
        for (String entry : line.substring(mark + 1).split(BETWEEN_ENTRIES)) {
            entries.add(entry.strip());
        }
    }

    private Stream<String> filled(String template) {
        int rounds = PLACE.matcher(template)
                .results()
                .mapToInt(place -> list(place.group(1)).size())
                .max()
                .orElse(1);
        return IntStream.range(0, rounds).mapToObj(round -> fill(template, round));
    }

    private String fill(String template, int round) {
        StringBuilder sentence = new StringBuilder();
        Matcher places = PLACE.matcher(template);
        int at = round;
        while (places.find()) {
            List<String> entries = list(places.group(1));
            places.appendReplacement(sentence, Matcher.quoteReplacement(entries.get(at % entries.size())));
            at = at * STRIDE + 1;
        }
        return places.appendTail(sentence).toString();
    }

    private List<String> list(String name) {
        List<String> entries = lists.get(name);
        if (entries == null) {
            throw new IllegalStateException("answers.txt has no list " + name);
        }
        return entries;
    }
}
