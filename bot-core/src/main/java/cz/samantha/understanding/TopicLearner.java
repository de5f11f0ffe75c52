package cz.samantha.understanding;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Learns topics from examples: Crammer and Singer's multi-class support vector machine, as LIBLINEAR solves it. The same
 * examples give the same model.
 */
final class TopicLearner {
    private static final double COST = 1;

    /** Ten times as exact takes twice the time and understands no better. */
    private static final double PRECISION = 1;

    private static final long SEED = 1;

    private TopicLearner() {}

    /** An example as it is learned. */
    record Lesson(String topic, Features features) {}

    static TopicModel learn(List<Lesson> lessons) {
        FeatureScale scale =
                FeatureScale.of(lessons.stream().map(Lesson::features).toList());
        List<String> topics =
                List.copyOf(new TreeSet<>(lessons.stream().map(Lesson::topic).toList()));
        return new TopicModel(scale, topics, topics.size() < 2 ? new float[0] : weights(lessons, scale, topics));
    }

    private static float[] weights(List<Lesson> lessons, FeatureScale scale, List<String> topics) {
        Problem problem = new Problem();
        problem.l = lessons.size();
        problem.n = scale.size();
        problem.x = lessons.parallelStream()
                .map(lesson -> nodes(scale.vector(lesson.features())))
                .toArray(Feature[][]::new);
        problem.y = lessons.stream()
                .mapToDouble(lesson -> topics.indexOf(lesson.topic()))
                .toArray();
        Parameter parameter = new Parameter(SolverType.MCSVM_CS, COST, PRECISION);
        parameter.setRandom(new Random(SEED));
        Linear.disableDebugOutput();
        return inOrder(Linear.train(problem, parameter));
    }

    /** Numbers of features count from 1, as LIBLINEAR has it. */
    private static Feature[] nodes(SparseVector vector) {
        Feature[] nodes = new Feature[vector.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = new FeatureNode(vector.place(i) + 1, vector.value(i));
        }
        return nodes;
    }

    /** LIBLINEAR keeps the topics in the order in which it met them. */
    private static float[] inOrder(Model model) {
        double[] learned = model.getFeatureWeights();
        int[] labels = model.getLabels();
        float[] weights = new float[learned.length];
        for (int i = 0; i < learned.length; i++) {
            weights[i - i % labels.length + labels[i % labels.length]] = (float) learned[i];
        }
        return weights;
    }
}
