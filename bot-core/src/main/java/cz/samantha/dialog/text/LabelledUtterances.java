package cz.samantha.dialog.text;

import cz.samantha.script.Script;
import cz.samantha.understanding.TopicScore;
import cz.samantha.understanding.Understood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** Reads the file; blank lines do not count. */
    public static LabelledUtterances read(Path file) throws IOException {
        List<Labelled> list = new ArrayList<>();
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            if (!line.isBlank()) {
                String[] columns = line.split("\t", -1);
                List<String> topics = columns.length < 2 || columns[1].isBlank()
                        ? List.of()
                        : List.of(columns[1].strip().split("\\|"));
                list.add(new Labelled(columns[0], topics));
            }
        }
        return new LabelledUtterances(list);
    }

    /** Understands every utterance without context. */
    public List<Judged> judge(Script script) {
        return list.stream()
                .map(labelled -> {
                    Understood understood = script.understanding().understand(labelled.text());
                    boolean right = understood.isNothing()
                            ? labelled.topics().isEmpty()
                            : labelled.topics().contains(understood.best().id());
                    return new Judged(labelled, understood.topics(), right);
                })
                .toList();
    }
}
