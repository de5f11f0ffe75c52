package cz.samantha.speech.mastering;

/** Second-order filters by R. Bristow-Johnson's "Audio EQ Cookbook". */
record Biquad(double b0, double b1, double b2, double a1, double a2) {
    private static final double BUTTERWORTH = Math.sqrt(0.5);

    static Biquad highPass(double sampleRateHz, double cornerHz) {
        double omega = 2 * Math.PI * cornerHz / sampleRateHz;
        double cosine = Math.cos(omega);
        double alpha = Math.sin(omega) / (2 * BUTTERWORTH);
        double scale = 1 / (1 + alpha);
        double b = (1 + cosine) / 2 * scale;
        return new Biquad(b, -2 * b, b, -2 * cosine * scale, (1 - alpha) * scale);
    }

    /** Raises what lies above the corner by so many decibels. */
    static Biquad highShelf(double sampleRateHz, double cornerHz, double gainDb) {
        double amplitude = Math.pow(10, gainDb / 40);
        double omega = 2 * Math.PI * cornerHz / sampleRateHz;
        double cosine = Math.cos(omega);
        double slope = 2 * Math.sqrt(amplitude) * Math.sin(omega) * BUTTERWORTH;
        double more = amplitude + 1;
        double less = amplitude - 1;
        double scale = 1 / (more - less * cosine + slope);
        return new Biquad(
                amplitude * (more + less * cosine + slope) * scale,
                -2 * amplitude * (less + more * cosine) * scale,
                amplitude * (more + less * cosine - slope) * scale,
                2 * (less - more * cosine) * scale,
                (more - less * cosine - slope) * scale);
    }

    /** Filters in place. */
    void apply(float[] samples) {
        double x1 = 0;
        double x2 = 0;
        double y1 = 0;
        double y2 = 0;
        for (int i = 0; i < samples.length; i++) {
            double x = samples[i];
            double y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
            x2 = x1;
            x1 = x;
            y2 = y1;
            y1 = y;
            samples[i] = (float) y;
        }
    }
}
