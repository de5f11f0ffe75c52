package cz.samantha.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The labelled recordings of a folder: WAV files and {@code manifest.tsv}, which names and describes them. */
public final class Manifest {
    private Manifest() {}

    /**
     * Reads and checks everything, the audio too, so that nothing is told wrong only after an hour's work.
     *
     * @throws IOException if something is missing or wrong; the message holds every fault with file and line
     */
    public static List<LabelledRecording> read(Path folder) throws IOException {
        Path file = folder.resolve(ManifestTable.FILE_NAME);
        List<LabelledRecording> recordings = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (ManifestTable.Row row : ManifestTable.read(file)) {
            try {
                LabelledRecording recording = RecordingRow.parse(row, folder);
                RecordingRow.checkTimes(
                        recording, TelephoneWav.read(recording.file()).durationMillis());
                recordings.add(recording);
            } catch (IOException e) {
                faults.add(file + ":" + row.line() + ": " + e.getMessage());
            }
        }
        if (recordings.isEmpty() && faults.isEmpty()) {
            faults.add(file + " names no recording: there is nothing after its first line.");
        }
        if (!faults.isEmpty()) {
            throw new ManifestException(faults);
        }
        return List.copyOf(recordings);
    }
}
