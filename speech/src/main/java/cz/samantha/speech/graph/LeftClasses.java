package cz.samantha.speech.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which phones make the one behind them sound alike. Class 0 is silence and the beginning; a model without such classes
 * has that one only.
 */
final class LeftClasses {
    /** What silence, and every phone of a model without classes, is. */
    static final int NONE = 0;

    /** Where a model tells them, in its {@code graph} folder. */
    static final String FILE = "phones/left_classes.txt";

    private final Map<String, Integer> byPhone = new HashMap<>();
    private final int count;

    /** @param rows the phones of each class from 1 on, with spaces between */
    LeftClasses(List<String> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (String phone : rows.get(row).strip().split(" +")) {
                byPhone.put(phone, row + 1);
            }
        }
        count = rows.size() + 1;
    }

    /**
     * Reads the classes of a model: one in each line.
     *
     * @param graphFolder the {@code graph} folder of a model; without such a file it has one class
     * @throws IOException if the file cannot be read
     */
    static LeftClasses read(Path graphFolder) throws IOException {
        Path file = graphFolder.resolve(FILE);
        return new LeftClasses(Files.isRegularFile(file) ? Files.readAllLines(file) : List.of());
    }

    int count() {
        return count;
    }

    /** @param phone without its place in the word */
    int of(String phone) {
        return byPhone.getOrDefault(phone, NONE);
    }
}
