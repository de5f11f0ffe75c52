package cz.samantha.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Written texts with what is to be spoken, from {@code spoken.tsv}: a header line, then written, tab, spoken (alternatives
 * separated by {@code " | "}), tab, category.
 */
public record SpokenForms(List<Form> list) {
    /** The name of the table in its folder. */
    public static final String FILE_NAME = "spoken.tsv";

    private static final List<String> COLUMNS = List.of("written", "spoken", "category");

    public SpokenForms {
        list = List.copyOf(list);
    }

    /** @param spoken all right ones, lower case, words with one space between them */
    public record Form(String written, List<String> spoken, String category) {
        public Form {
            spoken = List.copyOf(spoken);
        }
    }

    /** What became of one written text. */
    public record Judged(Form form, String got) {
        /** Whether it is one of the right ones. */
        public boolean right() {
            return form.spoken().contains(got);
        }
    }

    /**
     * Reads the table of a folder; blank lines do not count, nor do columns of other names.
     *
     * @throws IOException if it cannot be read or lacks a column; the message names file and line
     */
    public static SpokenForms read(Path folder) throws IOException {
        Path file = folder.resolve(FILE_NAME);
        List<String> lines = Files.readAllLines(file);
        List<String> header =
                lines.isEmpty() ? List.of() : columns(lines.getFirst().replace("\uFEFF", ""));
        if (!header.containsAll(COLUMNS)) {
            throw new IOException(file + ":1: the first line must name the columns " + String.join(", ", COLUMNS)
                    + ", with a tab between them");
        }
        List<Form> forms = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            List<String> columns = columns(lines.get(i));
            if (columns.size() != header.size()) {
                throw new IOException(file + ":" + (i + 1) + ": " + columns.size()
                        + " columns where the first line has " + header.size() + "; columns are separated by one tab");
            }
            forms.add(new Form(
                    columns.get(header.indexOf("written")),
                    alternatives(columns.get(header.indexOf("spoken"))),
                    columns.get(header.indexOf("category"))));
        }
        if (forms.isEmpty()) {
            throw new IOException(file + " holds nothing after its first line.");
        }
        return new SpokenForms(forms);
    }

    /** Every text as the given normaliser speaks it. */
    public List<Judged> judge(UnaryOperator<String> spokenWords) {
        return list.stream()
                .map(form -> new Judged(form, spokenWords.apply(form.written())))
                .toList();
    }

    private static List<String> columns(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }

    private static List<String> alternatives(String column) {
        return Arrays.stream(column.split("\\|", -1))
                .map(one -> one.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
