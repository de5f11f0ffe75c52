package cz.samantha.dialog.text;

import cz.samantha.dialog.Act;
import cz.samantha.dialog.Callback;
import cz.samantha.dialog.Delivery;
import cz.samantha.script.Fields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One thing that a reply has to be like. */
public sealed interface Expectation {
    /** What is other than expected, in Czech; empty: it is as it should be. */
    Optional<String> difference(TextReply reply);

    private static boolean contains(String text, String fragment) {
        Locale czech = Locale.of("cs");
        return text.toLowerCase(czech).contains(fragment.toLowerCase(czech));
    }

    private static Optional<String> unless(boolean right, String difference) {
        return right ? Optional.empty() : Optional.of(difference);
    }

    /** All topics that the answer covers, in any order; none: nothing may be understood. */
    record Topics(List<String> ids) implements Expectation {
        public Topics {
            ids = List.copyOf(ids);
        }

        @Override
        public Optional<String> difference(TextReply reply) {
            return unless(
                    Set.copyOf(ids).equals(Set.copyOf(reply.answeredTopics())),
                    "čekala se témata " + ids + ", odpovědělo se na " + reply.answeredTopics());
        }
    }

    /** How the call stands afterwards. */
    record State(TextReply.State state) implements Expectation {
        @Override
        public Optional<String> difference(TextReply reply) {
            return unless(
                    state == reply.state(),
                    "čekal se stav " + Fields.yamlName(state) + ", nastal " + Fields.yamlName(reply.state()));
        }
    }

    /** Words that are said; case does not matter. */
    record Heard(String fragment) implements Expectation {
        @Override
        public Optional<String> difference(TextReply reply) {
            return unless(contains(reply.say(), fragment), "nezaznělo „" + fragment + "“");
        }
    }

    /** Words that are not said. */
    record NotHeard(String fragment) implements Expectation {
        @Override
        public Optional<String> difference(TextReply reply) {
            return unless(!contains(reply.say(), fragment), "nemělo zaznít „" + fragment + "“");
        }
    }

    /** A fact that is told, in whichever of its forms. */
    record Fact(String name, List<String> forms) implements Expectation {
        public Fact {
            forms = List.copyOf(forms);
        }

        @Override
        public Optional<String> difference(TextReply reply) {
            return unless(
                    forms.stream().anyMatch(form -> contains(reply.say(), form)),
                    "nezazněl údaj " + name + " („" + String.join("“ ani „", forms) + "“)");
        }
    }

    /** A text that is said, in whichever wording, known by the beginning of its id. */
    record Says(String name, String idBeginning) implements Expectation {
        @Override
        public Optional<String> difference(TextReply reply) {
            List<String> ids =
                    reply.says().stream().map(say -> say.prompt().id()).toList();
            return unless(
                    ids.stream().anyMatch(id -> id.startsWith(idBeginning)),
                    "nezazněla hláška " + name + ", zaznělo " + ids);
        }
    }

    /** The caller is asked which topic he means; these are offered. */
    record AsksBack(List<String> topics) implements Expectation {
        public AsksBack {
            topics = List.copyOf(topics);
        }

        @Override
        public Optional<String> difference(TextReply reply) {
            return unless(
                    !reply.choice().isEmpty() && reply.choice().containsAll(topics),
                    "čekal se výběr z " + topics + ", nabídlo se " + reply.choice());
        }
    }

    /** Everything is said at this pace. */
    record Pace(Delivery.Pace pace) implements Expectation {
        @Override
        public Optional<String> difference(TextReply reply) {
            return unless(
                    reply.says().stream().allMatch(say -> say.delivery().pace() == pace),
                    "nemluvilo se tempem " + Fields.yamlName(pace));
        }
    }

    /** Everything is said this loud. */
    record Volume(Delivery.Volume volume) implements Expectation {
        @Override
        public Optional<String> difference(TextReply reply) {
            return unless(
                    reply.says().stream().allMatch(say -> say.delivery().volume() == volume),
                    "nemluvilo se hlasitostí " + Fields.yamlName(volume));
        }
    }

    /**
     * A message for people is recorded.
     *
     * @param number digits to call back
     * @param name empty where it does not matter
     * @param topic id of what it is about; empty where it does not matter
     */
    record Message(String number, String name, String topic, boolean urgent) implements Expectation {
        @Override
        public Optional<String> difference(TextReply reply) {
            Optional<Callback> taken = reply.acts().stream()
                    .filter(Act.TakeCallback.class::isInstance)
                    .map(act -> ((Act.TakeCallback) act).callback())
                    .findFirst();
            return taken.map(this::difference).orElse(Optional.of("nezapsal se vzkaz"));
        }

        private Optional<String> difference(Callback taken) {
            boolean right = taken.number().equals(number)
                    && contains(taken.name(), name)
                    && (topic.isEmpty() || taken.topic().equals(topic))
                    && taken.urgent() == urgent;
            return unless(
                    right,
                    "zapsal se jiný vzkaz: číslo " + taken.number() + ", jméno „" + taken.name() + "“, téma „"
                            + taken.topic() + "“, naléhavý: " + taken.urgent());
        }
    }
}
