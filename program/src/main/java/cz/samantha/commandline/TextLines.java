package cz.samantha.commandline;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text file that somebody named on the command line. */
final class TextLines {
    private TextLines() {}

    /**
     * Its lines.
     *
     * @throws WrongUseException if there is none or it is not in UTF-8
     * @throws IOException if it cannot be read
     */
    static List<String> of(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new WrongUseException("There is no file " + file);
        }
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new WrongUseException(file + " is not in UTF-8; save it in UTF-8.");
        }
    }
}
