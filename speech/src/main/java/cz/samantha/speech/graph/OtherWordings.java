package cz.samantha.speech.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * The same things said in other words: with greetings and openings, words that stand for each other, everyday forms, a woman
 * instead of a man, hesitation. {@code wordings.txt} holds the words. The same sentence gets the same wordings every time.
 */
final class OtherWordings {
    private static final Locale CZECH = Locale.of("cs");
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final String LIST_MARK = " = ";
    private static final int LONGEST_PHRASE = 5;

    private static final double OPENED = 0.6;
    private static final double CLOSED = 0.3;
    private static final double HESITANT = 0.2;
    private static final double EXCHANGED = 0.4;
    private static final double SPOKEN_FORM = 0.35;
    private static final double OTHER_GENDER = 0.5;

    private final Map<String, List<List<String>>> lists = new LinkedHashMap<>();
    private final Map<List<String>, List<List<String>>> exchangeable = new LinkedHashMap<>();
    private final Set<String> words;

    /** @param words all that callers say; only what is among them changes its gender */
    OtherWordings(Set<String> words) {
        this.words = words;
        InputStream stream = OtherWordings.class.getResourceAsStream("wordings.txt");
        if (stream == null) {
            throw new IllegalStateException("wordings.txt is missing from the program");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every word of every list. */
    Set<String> allWords() {
        Set<String> all = new LinkedHashSet<>();
        lists.values().forEach(phrases -> phrases.forEach(all::addAll));
        exchangeable.keySet().forEach(all::addAll);
        return all;
    }

    /** So many wordings of a sentence; some may be equal. */
    List<List<String>> of(List<String> sentence, int count) {
        SplittableRandom random = new SplittableRandom(sentence.hashCode());
        List<List<String>> wordings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            wordings.add(wording(sentence, random));
        }
        return wordings;
    }

    private List<String> wording(List<String> sentence, SplittableRandom random) {
        List<String> result = new ArrayList<>();
        if (random.nextDouble() < OPENED) {
            result.addAll(oneOf("opening", random));
        }
        List<String> said = exchange(sentence, random);
        boolean otherGender = random.nextDouble() < OTHER_GENDER;
        for (int i = 0; i < said.size(); i++) {
            if (i > 0 && random.nextDouble() < HESITANT / said.size()) {
                result.addAll(oneOf("hesitation", random));
            }
            String word = otherGender ? ofOtherGender(said.get(i)) : said.get(i);
            result.add(spokenForm(word, random));
        }
        if (random.nextDouble() < CLOSED) {
            result.addAll(oneOf("closing", random));
        }
        return List.copyOf(result);
    }

    private List<String> exchange(List<String> sentence, SplittableRandom random) {
        List<String> result = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int length = Math.min(LONGEST_PHRASE, sentence.size() - at);
            while (length > 0 && !exchangeable.containsKey(sentence.subList(at, at + length))) {
                length--;
            }
            List<String> here = sentence.subList(at, at + Math.max(1, length));
            List<List<String>> others = exchangeable.getOrDefault(here, List.of());
            boolean changes = !others.isEmpty() && random.nextDouble() < EXCHANGED;
            result.addAll(changes ? others.get(random.nextInt(others.size())) : here);
            at += here.size();
        }
        return result;
    }

    /** "chtěl" and "chtěla". */
    private String ofOtherGender(String word) {
        String other =
                word.endsWith("la") ? word.substring(0, word.length() - 1) : word.endsWith("l") ? word + "a" : word;
        return words.contains(other) ? other : word;
    }

    private static String spokenForm(String word, SplittableRandom random) {
        if (random.nextDouble() >= SPOKEN_FORM) {
            return word;
        }
        List<String> forms = List.copyOf(Colloquial.of(word));
        return forms.isEmpty() ? word : forms.get(random.nextInt(forms.size()));
    }

    private List<String> oneOf(String list, SplittableRandom random) {
        List<List<String>> entries = lists.getOrDefault(list, List.of());
        return entries.get(random.nextInt(entries.size()));
    }

    private void read(String line) {
        int mark = line.indexOf(LIST_MARK);
        if (mark >= 0) {
            List<List<String>> list =
                    lists.computeIfAbsent(line.substring(0, mark).strip(), name -> new ArrayList<>());
            list.addAll(phrases(line.substring(mark + LIST_MARK.length()), ","));
        } else {
            List<List<String>> group = phrases(line, "|");
            group.forEach(phrase -> exchangeable
                    .computeIfAbsent(phrase, key -> new ArrayList<>())
                    .addAll(group.stream()
                            .filter(other -> !other.equals(phrase))
                            .toList()));
        }
    }

    private static List<List<String>> phrases(String text, String separator) {
        return Pattern.compile(Pattern.quote(separator))
                .splitAsStream(text)
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .map(phrase -> SPACES.splitAsStream(phrase.toLowerCase(CZECH)).toList())
                .toList();
    }
}
