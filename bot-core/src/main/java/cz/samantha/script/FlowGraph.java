package cz.samantha.script;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which step of a flow leads where; tells steps that lead nowhere, are never reached, or never come to an end. */
final class FlowGraph {
    private record Node(FlowStep step, int line, List<Located> targets) {}

    private final String file;
    private final Faults faults;
    private final Map<String, Node> nodes = new LinkedHashMap<>();

    FlowGraph(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** @return false if there is a step with this id; that is told */
    boolean add(FlowStep step, Fields fields) {
        Node node = new Node(step, fields.line("id"), targets(step, fields));
        boolean added = nodes.putIfAbsent(step.id(), node) == null;
        if (!added) {
            faults.add(file, node.line(), "krok „" + step.id() + "“ už v toku je; jeden z nich přejmenujte");
        }
        return added;
    }

    private static List<Located> targets(FlowStep step, Fields fields) {
        List<Located> targets = new ArrayList<>();
        switch (step) {
            case FlowStep.Saying saying -> targets.add(new Located(saying.next(), fields.at("next")));
            case FlowStep.Question question -> {
                targets.add(new Located(question.failed(), fields.at("failed")));
                targets.add(new Located(question.next().always(), fields.at("next")));
                if (fields.isMapping("next")) {
                    fields.fields("next")
                            .ifPresent(next -> question.next()
                                    .byValue()
                                    .forEach((value, target) -> targets.add(new Located(target, next.at(value)))));
                }
            }
            case FlowStep.End end -> {
                // Nothing follows an end.
            }
        }
        return targets.stream().filter(target -> !target.text().isEmpty()).toList();
    }

    void tellFaults() {
        if (nodes.isEmpty()) {
            return;
        }
        for (Node node : nodes.values()) {
            for (Located target : node.targets()) {
                if (!nodes.containsKey(target.text())) {
                    faults.add(
                            file,
                            target.line(),
                            "krok „" + target.text() + "“ v toku není; doplňte ho, nebo opravte jméno");
                }
            }
        }
        Set<String> reached = reachedFrom(nodes.keySet().iterator().next());
        for (Node node : nodes.values()) {
            String id = node.step().id();
            if (!reached.contains(id)) {
                faults.add(
                        file,
                        node.line(),
                        "ke kroku „" + id + "“ nic nevede; doplňte ho do některého „next“, nebo ho smažte");
            } else if (reachedFrom(id).stream().noneMatch(this::ends)) {
                faults.add(
                        file,
                        node.line(),
                        "od kroku „" + id + "“ tok nikdy neskončí; doplňte krok s „end“, ke kterému vede");
            }
        }
    }

    private boolean ends(String id) {
        Node node = nodes.get(id);
        return node != null && node.step() instanceof FlowStep.End;
    }

    private Set<String> reachedFrom(String first) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            Node node = nodes.get(open.pop());
            if (node != null && reached.add(node.step().id())) {
                node.targets().forEach(target -> open.push(target.text()));
            }
        }
        return reached;
    }
}
