package cz.samantha.evaluation;

/**
 * How sure a figure is: with other sentences of the same kind it would lie between these in 95 of 100 cases.
 *
 * @param low in the unit of the figure
 * @param high not less than {@code low}
 */
public record Interval(double low, double high) {}
