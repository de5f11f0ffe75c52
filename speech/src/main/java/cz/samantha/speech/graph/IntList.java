package cz.samantha.speech.graph;

import java.util.Arrays;

/** Whole numbers in a row that grows: millions of them, without an object for each. */
final class IntList {
    private static final int FIRST_CAPACITY = 1024;

    private int[] values = new int[FIRST_CAPACITY];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    /** One more than before; what it is now. */
    int increment(int index) {
        return ++values[index];
    }

    int size() {
        return size;
    }
}
