package cz.samantha.speech.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The phones of an acoustic model, from its {@code phones.txt}. Each phone of speech has four numbers by its place in
 * the word, as Kaldi's {@code word_boundary.int} has them. A phone is one state for each class of phone that can stand
 * left of it; entering a state and staying in it are two transitions, whose numbers are the input labels of the graph.
 */
final class PhoneTable {
    static final String SILENCE = "SIL";
    private static final int SILENCE_NUMBER = 1;

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
    private final LeftClasses classes;

    PhoneTable(Map<String, Integer> numbers, LeftClasses classes) {
        this.numbers = Map.copyOf(numbers);
        this.classes = classes;
    }

    /**
     * Reads the tables of a model: {@code phones.txt} has a name and a number in each line.
     *
     * @param graphFolder the {@code graph} folder of the model
     * @throws IOException if it cannot be read or is no such table
     */
    static PhoneTable read(Path graphFolder) throws IOException {
        Path file = graphFolder.resolve("phones.txt");
        Map<String, Integer> numbers = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] row = line.strip().split(" ", 2);
            if (row.length != 2 || !row[1].matches("\\d{1,6}")) {
                throw new IOException(file + " is no table of phones: it has the line '" + line + "'");
            }
            numbers.put(row[0], Integer.parseInt(row[1]));
        }
        numbers.remove("<eps>");
        PhoneTable table = new PhoneTable(numbers, LeftClasses.read(graphFolder));
        Set<String> missing = new TreeSet<>(ModelPhones.NAMES);
        missing.removeAll(table.names());
        Integer silence = numbers.get(SILENCE);
        if (silence == null || silence != SILENCE_NUMBER || !missing.isEmpty() || !table.isDense()) {
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

    /** How many classes of left neighbours there are. */
    int classCount() {
        return classes.count();
    }

    /** What a phone is for the one behind it. */
    int leftClass(String name) {
        return classes.of(name);
    }

    /** Silence; it sounds the same behind all. */
    Sound silence() {
        return new Sound(SILENCE_NUMBER, SILENCE_NUMBER, LeftClasses.NONE);
    }

    /**
     * A phone behind one of a class.
     *
     * @param name without its place
     */
    Sound sound(String name, Place place, int leftClass) {
        @Nullable Integer number = numbers.get(name + place.mark);
        if (number == null) {
            throw new IllegalArgumentException("The acoustic model has no phone " + name);
        }
        // Kaldi numbers the states by phone, then by output; those of silence come first.
        int state = SILENCE_NUMBER + (number - SILENCE_NUMBER - 1) * classes.count() + leftClass + 1;
        return new Sound(number, state, classes.of(name));
    }

    /** A label behind those of all states, which Vosk wants to hear of although this graph needs none. */
    int disambiguation() {
        int states = SILENCE_NUMBER + (numbers.size() - 1) * classes.count();
        return 2 * states + 1;
    }

    private boolean isDense() {
        return numbers.values().stream().distinct().count() == numbers.size()
                && numbers.values().stream().allMatch(number -> number >= 1 && number <= numbers.size());
    }

    /**
     * A phone as it sounds behind another one.
     *
     * @param phone its number by its place in the word
     * @param state the number of its state, from 1
     * @param itself the class that it is for the phone behind it
     */
    record Sound(int phone, int state, int itself) {
        /** The input label of going on into it. */
        int entering() {
            return 2 * state;
        }

        /** The input label of staying in it. */
        int staying() {
            return 2 * state - 1;
        }
    }
}
