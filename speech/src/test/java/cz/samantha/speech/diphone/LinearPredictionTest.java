package cz.samantha.speech.diphone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class LinearPredictionTest {
    @Property
    void a_filter_comes_back_from_its_reflection_coefficients(
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = -0.8, max = 0.8) Double> coefficients) {
        double[] reflection =
                coefficients.stream().mapToDouble(Double::doubleValue).toArray();
        float[] filter = LinearPrediction.fromReflection(reflection, 3);
        assertThat(filter[0]).isEqualTo(3);
        assertThat(LinearPrediction.toReflection(filter)).containsExactly(reflection, within(0.02));
    }

    @Test
    void an_unstable_filter_has_no_reflection_coefficients() {
        assertThat(LinearPrediction.toReflection(new float[] {1, 1.5f})).isNull();
    }

    @Test
    void the_filter_rings_as_its_coefficient_says() {
        double[] excitation = {1, 0, 0, 0};
        double[] output = new double[4];
        LinearPrediction.filter(excitation, new float[] {1, 0.5f}, output, 0, 4);
        assertThat(output).containsExactly(1, 0.5, 0.25, 0.125);
    }
}
