package cz.samantha.script.check;

import cz.samantha.script.Faults;
import cz.samantha.script.Located;
import cz.samantha.understanding.Pattern;
import cz.samantha.understanding.Understanding;
import java.util.List;
import java.util.function.Predicate;

/** Patterns that match none of the examples of their own topic: they are wrong, or an example is missing. */
final class PatternCheck implements Check {
    @Override
    public void run(PackageSource source, Faults advice) {
        Understanding understanding = source.script().understanding();
        for (TopicSource topic : source.topics()) {
            List<String> examples = topic.topic().rules().examples();
            if (!examples.isEmpty()) {
                unmatched(
                        topic,
                        topic.patterns(),
                        topic.topic().rules().patterns(),
                        examples.stream().map(understanding::finding).toList(),
                        advice);
                unmatched(
                        topic,
                        topic.whole(),
                        topic.topic().rules().whole(),
                        examples.stream().map(understanding::findingAlone).toList(),
                        advice);
            }
        }
    }

    private static void unmatched(
            TopicSource topic,
            List<Located> written,
            List<Pattern> patterns,
            List<Predicate<Pattern>> examples,
            Faults advice) {
        for (int i = 0; i < Math.min(written.size(), patterns.size()); i++) {
            Pattern pattern = patterns.get(i);
            if (examples.stream().noneMatch(example -> example.test(pattern))) {
                advice.add(
                        written.get(i).at(),
                        "vzor „" + written.get(i).text() + "“ nesedí na žádný příklad tématu „" + topic.id()
                                + "“; opravte ho, nebo doplňte příklad");
            }
        }
    }
}
