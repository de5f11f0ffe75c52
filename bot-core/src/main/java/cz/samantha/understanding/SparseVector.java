package cz.samantha.understanding;

/** A vector most of whose numbers are 0: places, ascending, and the numbers there. The arrays are not to be changed. */
final class SparseVector {
    private final int[] places;
    private final double[] values;

    SparseVector(int[] places, double[] values) {
        this.places = places;
        this.values = values;
    }

    int size() {
        return places.length;
    }

    /** From 0. */
    int place(int index) {
        return places[index];
    }

    double value(int index) {
        return values[index];
    }
}
