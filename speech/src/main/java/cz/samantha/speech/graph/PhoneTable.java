package cz.samantha.speech.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The phones of an acoustic model, from its {@code phones.txt}. Each phone of speech has four numbers by its place in
 * the word, as Kaldi's {@code word_boundary.int} has them. A phone is one state; entering it and staying in it are two
 * transitions, whose numbers are the input labels of the graph.
 */
final class PhoneTable {
    static final String SILENCE = "SIL";

    /** Where in its word a phone stands. */
    enum Place {
        BEGIN("_B"),
        INSIDE("_I"),
        END("_E"),
        /** The word has no other phone. */
        ALONE("_S");

        private final String mark;

        Place(String mark) {
            this.mark = mark;
        }
    }

    private final Map<String, Integer> numbers;

    PhoneTable(Map<String, Integer> numbers) {
        this.numbers = Map.copyOf(numbers);
    }

    /**
     * Reads {@code phones.txt}: a name and a number in each line.
     *
     * @throws IOException if it cannot be read or is no such table
     */
    static PhoneTable read(Path file) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] row = line.strip().split(" ", 2);
            if (row.length != 2 || !row[1].matches("\\d{1,6}")) {
                throw new IOException(file + " is no table of phones: it has the line '" + line + "'");
            }
            numbers.put(row[0], Integer.parseInt(row[1]));
        }
        numbers.remove("<eps>");
        PhoneTable table = new PhoneTable(numbers);
        Set<String> missing = new TreeSet<>(ModelPhones.NAMES);
        missing.removeAll(table.names());
        if (!numbers.containsKey(SILENCE) || !missing.isEmpty() || !table.isDense()) {
            throw new IOException("The phones of " + file + " are not those for which this program can make a graph: "
                    + (missing.isEmpty() ? "silence or a number is missing" : "it lacks " + missing)
                    + "; only models with the phones of vosk-cs-samantha can be used");
        }
        return table;
    }

    /** The names of the phones of speech that have a number for every place. */
    List<String> names() {
        return numbers.keySet().stream()
                .filter(name -> name.endsWith(Place.BEGIN.mark))
                .map(name -> name.substring(0, name.length() - Place.BEGIN.mark.length()))
                .filter(name ->
                        List.of(Place.values()).stream().allMatch(place -> numbers.containsKey(name + place.mark)))
                .sorted()
                .toList();
    }

    int silence() {
        return number(SILENCE);
    }

    int phone(String name, Place place) {
        return number(name + place.mark);
    }

    /** The input label of going on from a phone; in Kaldi's order it is what enters it. */
    static int entering(int phone) {
        return 2 * phone;
    }

    /** The input label of staying in a phone. */
    static int staying(int phone) {
        return 2 * phone - 1;
    }

    /** A label behind those of all phones, which Vosk wants to hear of although this graph needs none. */
    int disambiguation() {
        return 2 * numbers.size() + 1;
    }

    private boolean isDense() {
        return numbers.values().stream().distinct().count() == numbers.size()
                && numbers.values().stream().allMatch(number -> number >= 1 && number <= numbers.size());
    }

    private int number(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("The acoustic model has no phone " + name);
        }
        return number;
    }
}
