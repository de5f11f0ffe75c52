package cz.samantha.speech.diphone;

import org.jspecify.annotations.Nullable;

/** Linear prediction: the synthesis filter, and the way between its coefficients and reflection coefficients. */
final class LinearPrediction {
    private LinearPrediction() {}

    /** Runs the filter over part of the output: y[n] = excitation[n] + a1 y[n-1] + ... + ap y[n-p]. */
    static void filter(double[] excitation, float[] coefficients, double[] output, int from, int to) {
        int order = coefficients.length - 1;
        for (int n = from; n < to; n++) {
            double sum = excitation[n];
            int reach = Math.min(order, n);
            for (int k = 1; k <= reach; k++) {
                sum += coefficients[k] * output[n - k];
            }
            output[n] = sum;
        }
    }

    /** The recording itself, made again from its residual. */
    static float[] resynthesize(Diphone diphone, int sampleRateHz) {
        double[] excitation = new double[diphone.residualLength()];
        for (int i = 0; i < excitation.length; i++) {
            excitation[i] = diphone.residual(i);
        }
        double[] output = new double[excitation.length];
        int from = 0;
        for (int frame = 0; frame < diphone.frameCount(); frame++) {
            boolean last = frame == diphone.frameCount() - 1;
            int to = last ? output.length : (int) ((diphone.time(frame) + diphone.time(frame + 1)) * sampleRateHz / 2);
            to = Math.min(to, output.length);
            filter(excitation, diphone.coefficients(frame), output, from, to);
            from = Math.max(from, to);
        }
        float[] result = new float[output.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (float) output[i];
        }
        return result;
    }

    /** Reflection coefficients by the step-down recursion, or null where the filter is not stable. */
    static double @Nullable [] toReflection(float[] coefficients) {
        int order = coefficients.length - 1;
        double[] current = new double[order + 1];
        for (int i = 1; i <= order; i++) {
            current[i] = -coefficients[i];
        }
        double[] reflection = new double[order];
        for (int m = order; m >= 1; m--) {
            double k = current[m];
            if (Math.abs(k) >= 1) {
                return null;
            }
            reflection[m - 1] = k;
            double[] lower = new double[m];
            for (int i = 1; i < m; i++) {
                lower[i] = (current[i] - k * current[m - i]) / (1 - k * k);
            }
            System.arraycopy(lower, 1, current, 1, m - 1);
        }
        return reflection;
    }

    /** The step-up recursion: filter coefficients with the given gain in front. */
    static float[] fromReflection(double[] reflection, float gain) {
        int order = reflection.length;
        double[] current = new double[order + 1];
        for (int m = 1; m <= order; m++) {
            double k = reflection[m - 1];
            double[] higher = current.clone();
            for (int i = 1; i < m; i++) {
                higher[i] = current[i] + k * current[m - i];
            }
            higher[m] = k;
            current = higher;
        }
        float[] coefficients = new float[order + 1];
        coefficients[0] = gain;
        for (int i = 1; i <= order; i++) {
            coefficients[i] = (float) -current[i];
        }
        return coefficients;
    }

    /** How much a filter amplifies, up to a factor that all filters share. */
    static double powerGain(double[] reflection) {
        double product = 1;
        for (double k : reflection) {
            product *= 1 - k * k;
        }
        return 1 / product;
    }
}
