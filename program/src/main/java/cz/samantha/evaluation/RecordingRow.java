package cz.samantha.evaluation;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** What one line of the manifest says; faults are told without file and line, which the caller knows. */
final class RecordingRow {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d+)?");
    /** Times are whole milliseconds, the audio ends between two of them. */
    private static final long ROUNDING_MILLIS = 1;

    private RecordingRow() {}

    static LabelledRecording parse(ManifestTable.Row row, Path folder) throws IOException {
        String set = required(row, "set");
        boolean noise = set.equals(LabelledRecording.NOISE);
        if (!noise) {
            required(row, "text");
        }
        return new LabelledRecording(
                row.line(),
                file(required(row, "file"), folder),
                set,
                row.cell("text"),
                topics(row.cell("topics")),
                row.cell("voice"),
                row.cell("snr_db").isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(row, "snr_db")),
                noise ? 0 : millis(row, "speech_start_ms"),
                noise ? 0 : millis(row, "speech_end_ms"),
                noise ? Optional.empty() : pause(row),
                row.cell("noise"),
                row.cell("line"));
    }

    /** @throws IOException if times are in wrong order or outside the audio */
    static void checkTimes(LabelledRecording recording, long audioMillis) throws IOException {
        if (recording.isNoise()) {
            return;
        }
        long start = recording.speechStartMillis();
        long end = recording.speechEndMillis();
        inside("speech_start_ms", start, 0, audioMillis);
        inside("speech_end_ms", end, start, audioMillis);
        if (recording.pause().isPresent()) {
            Pause pause = recording.pause().get();
            inside("pause_start_ms", pause.startMillis(), start, end);
            inside("pause_end_ms", pause.endMillis(), pause.startMillis(), end);
        }
    }

    private static void inside(String column, long millis, long from, long to) throws IOException {
        if (millis < from || millis > to + ROUNDING_MILLIS) {
            throw new IOException(column + " is " + millis + ", which lies outside: " + from + " to " + to
                    + " ms is possible (start before end, a pause inside the speech, all inside the audio)");
        }
    }

    private static Path file(String name, Path folder) throws IOException {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            throw new IOException("'" + name + "' cannot be the name of a file", e);
        }
    }

    private static List<String> topics(String cell) {
        return Arrays.stream(cell.split("\\|", -1))
                .map(String::strip)
                .filter(topic -> !topic.isEmpty())
                .toList();
    }

    private static Optional<Pause> pause(ManifestTable.Row row) throws IOException {
        if (row.cell("pause_start_ms").isEmpty() && row.cell("pause_end_ms").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Pause(millis(row, "pause_start_ms"), millis(row, "pause_end_ms")));
    }

    private static long millis(ManifestTable.Row row, String column) throws IOException {
        required(row, column);
        return Math.round(number(row, column));
    }

    private static double number(ManifestTable.Row row, String column) throws IOException {
        String cell = row.cell(column);
        if (!NUMBER.matcher(cell).matches()) {
            throw new IOException(column + " is '" + cell + "', which is no number such as 1250 or 14.5");
        }
        return Double.parseDouble(cell);
    }

    private static String required(ManifestTable.Row row, String column) throws IOException {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            throw new IOException(column + " is empty");
        }
        return cell;
    }
}
