package cz.samantha.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lines of {@code manifest.tsv}: a header line with the names of the columns, then one recording a line. */
final class ManifestTable {
    static final String FILE_NAME = "manifest.tsv";

    static final List<String> COLUMNS = List.of(
            "file",
            "set",
            "text",
            "topics",
            "voice",
            "snr_db",
            "speech_start_ms",
            "speech_end_ms",
            "pause_start_ms",
            "pause_end_ms");

    /** What {@code evaluate ear --make} tells besides; recordings from elsewhere need not have it. */
    static final List<String> WRITTEN_COLUMNS = Stream.concat(
                    COLUMNS.stream(),
                    Stream.of(
                            "noise",
                            "line",
                            "codec",
                            "packet_loss_percent",
                            "concealment",
                            "microphone",
                            "level_dbfs",
                            "clipped"))
            .toList();

    private ManifestTable() {}

    /**
     * One recording's line.
     *
     * @param line counted from 1
     * @param cells by the column's name; what a short line lacks is empty
     */
    record Row(int line, Map<String, String> cells) {
        Row {
            cells = Map.copyOf(cells);
        }

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /**
     * Reads the lines; blank ones do not count, nor do columns of other names.
     *
     * @throws IOException if there is none, or it is no table with these columns; the message names file and line
     */
    static List<Row> read(Path file) throws IOException {
        List<String> lines = lines(file);
        List<String> header =
                lines.isEmpty() ? List.of() : cells(lines.getFirst().replace("\uFEFF", ""));
        List<String> missing =
                COLUMNS.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new ManifestException(List.of(file + ":1: the first line lacks the column(s) "
                    + String.join(", ", missing) + "; columns are separated by one tab"));
        }
        List<Row> rows = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            List<String> cells = cells(lines.get(i));
            if (cells.size() > header.size()) {
                faults.add(file + ":" + (i + 1) + ": " + cells.size() + " columns where the first line has "
                        + header.size() + "; columns are separated by one tab");
                continue;
            }
            Map<String, String> byName = new HashMap<>();
            for (int column = 0; column < cells.size(); column++) {
                byName.put(header.get(column), cells.get(column));
            }
            rows.add(new Row(i + 1, byName));
        }
        if (!faults.isEmpty()) {
            throw new ManifestException(faults);
        }
        return rows;
    }

    private static List<String> lines(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ManifestException(List.of("There is no " + file
                    + "; it is needed with a header line and the columns " + String.join(", ", COLUMNS) + "."));
        }
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new ManifestException(List.of(file + " is not in UTF-8; save it in UTF-8."));
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }
}
