package cz.samantha.dialog.text;

import cz.samantha.understanding.TopicScore;
import cz.samantha.understanding.Understanding;
import cz.samantha.understanding.Understood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Utterances with their right topics, from {@code utterances.tsv}: a header line, then text, tab, acceptable topics
 * separated by {@code |}; no topic means that nothing may be answered.
 */
public record LabelledUtterances(List<Labelled> list) {
    public LabelledUtterances {
        list = List.copyOf(list);
    }

    /** @param topics all acceptable ones; empty: a no-match is right */
    public record Labelled(String text, List<String> topics) {
        public Labelled {
            topics = List.copyOf(topics);
        }
    }

    /**
     * How one utterance was understood.
     *
     * @param ranked what was understood, best first
     * @param right whether the first topic is acceptable
     */
    public record Judged(Labelled labelled, List<TopicScore> ranked, boolean right) {
        public Judged {
            ranked = List.copyOf(ranked);
        }
    }

    /**
     * Reads the file; blank lines do not count, nor do columns of other names.
     *
     * @throws IOException if it cannot be read or lacks a column; the message names file and line
     */
    public static LabelledUtterances read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header =
                lines.isEmpty() ? List.of() : columns(lines.getFirst().replace("\uFEFF", ""));
        int text = header.indexOf("text");
        int topics = header.indexOf("topics");
        if (text < 0 || topics < 0) {
            throw new IOException(file + ":1: the first line must name the columns 'text' and 'topics', with a tab"
                    + " between them");
        }
        List<Labelled> list = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> columns = columns(lines.get(i));
            if (lines.get(i).isBlank()) {
                continue;
            }
            if (columns.size() > header.size() || columns.size() <= text) {
                throw new IOException(file + ":" + (i + 1) + ": " + columns.size()
                        + " columns where the first line has " + header.size() + "; columns are separated by one tab");
            }
            list.add(
                    new Labelled(columns.get(text), topics < columns.size() ? topics(columns.get(topics)) : List.of()));
        }
        return new LabelledUtterances(list);
    }

    private static List<String> columns(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }

    private static List<String> topics(String column) {
        return Arrays.stream(column.split("\\|", -1))
                .map(String::strip)
                .filter(topic -> !topic.isEmpty())
                .toList();
    }

    /** Understands every utterance without context. */
    public List<Judged> judge(Understanding understanding) {
        return list.stream()
                .map(labelled -> {
                    Understood understood = understanding.understand(labelled.text());
                    boolean right = understood.isNothing()
                            ? labelled.topics().isEmpty()
                            : labelled.topics().contains(understood.best().id());
                    return new Judged(labelled, understood.topics(), right);
                })
                .toList();
    }
}
