package cz.samantha.speech.ear;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Which files a Vosk model needs, as <a href="https://alphacephei.com/vosk/models">Vosk's page of models</a> ("Model
 * structure") lists them. Without some of them Vosk's native code would end the whole process.
 */
public final class VoskModelFolder {
    private static final List<String> ALWAYS =
            List.of("am/final.mdl", "conf/mfcc.conf", "conf/model.conf", "graph/phones/word_boundary.int");

    /** The graph is one file, or two that are put together while recognising. */
    private static final String WHOLE_GRAPH = "graph/HCLG.fst";

    private static final List<String> GRAPH_IN_PARTS = List.of("graph/HCLr.fst", "graph/Gr.fst");

    /** The words stand in a file, or in the graph itself. */
    private static final String WORDS = "graph/words.txt";

    /** Speaker adaptation is optional; a model that has it needs all of it. */
    private static final String ADAPTATION = "ivector";

    private static final List<String> ADAPTATION_PARTS = List.of(
            "ivector/final.ie",
            "ivector/final.dubm",
            "ivector/final.mat",
            "ivector/splice.conf",
            "ivector/global_cmvn.stats",
            "ivector/online_cmvn.conf");

    private VoskModelFolder() {}

    /**
     * @return the files that are missing or cannot be read, by their path in the folder; empty if it is a whole model
     */
    public static List<String> missing(Path folder) {
        List<String> needed = new ArrayList<>(ALWAYS);
        boolean inParts = !Files.isReadable(folder.resolve(WHOLE_GRAPH));
        if (inParts) {
            needed.addAll(GRAPH_IN_PARTS);
        }
        if (!holdsWords(folder.resolve(inParts ? "graph/Gr.fst" : WHOLE_GRAPH))) {
            needed.add(WORDS);
        }
        if (Files.isDirectory(folder.resolve(ADAPTATION))) {
            needed.addAll(ADAPTATION_PARTS);
        }
        return needed.stream()
                .filter(file -> !Files.isReadable(folder.resolve(file)))
                .toList();
    }

    /** Whether the words that it may write can be changed while it recognises: the whole graph is fixed. */
    static boolean takesPhrases(Path folder) {
        return !Files.isReadable(folder.resolve(WHOLE_GRAPH));
    }

    /** Whether a graph in OpenFst's binary form has a table of its output symbols in it (OpenFst, fst.h: FstHeader). */
    private static boolean holdsWords(Path graph) {
        final int magic = 0x7eb2fdd6;
        final int hasOutputSymbols = 2;
        try (InputStream in = Files.newInputStream(graph)) {
            ByteBuffer head = ByteBuffer.wrap(in.readNBytes(256)).order(ByteOrder.LITTLE_ENDIAN);
            if (head.remaining() < 8 || head.getInt() != magic || !skipText(head) || !skipText(head)) {
                return false;
            }
            return head.remaining() >= 8 && (head.getInt(head.position() + 4) & hasOutputSymbols) != 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean skipText(ByteBuffer head) {
        if (head.remaining() < 4) {
            return false;
        }
        int length = head.getInt();
        if (length < 0 || length > head.remaining()) {
            return false;
        }
        head.position(head.position() + length);
        return true;
    }
}
