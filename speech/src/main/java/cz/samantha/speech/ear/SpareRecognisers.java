package cz.samantha.speech.ear;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * Recognisers that one call after another borrows: only a caller who speaks needs one, and it takes some megabytes and
 * milliseconds to make. The last one given back is lent first, so that the others can be freed.
 */
final class SpareRecognisers implements AutoCloseable {
    private final Supplier<? extends Recogniser> maker;
    private final Deque<Recogniser> spare = new ArrayDeque<>();
    private int inUse;
    private int fewestSpare;
    private boolean closed;

    SpareRecognisers(Supplier<? extends Recogniser> maker) {
        this.maker = maker;
    }

    /** One that is between two utterances; made where none is to spare. */
    Recogniser borrow() {
        synchronized (this) {
            inUse++;
            if (!spare.isEmpty()) {
                Recogniser lent = spare.removeLast();
                fewestSpare = Math.min(fewestSpare, spare.size());
                return lent;
            }
            fewestSpare = 0;
        }
        try {
            return maker.get();
        } catch (RuntimeException e) {
            lost();
            throw e;
        }
    }

    /** Takes back one that has finished its utterance. */
    void giveBack(Recogniser recogniser) {
        synchronized (this) {
            inUse--;
            if (!closed) {
                spare.addLast(recogniser);
                return;
            }
        }
        recogniser.close();
    }

    /** One that was lent does not come back. */
    synchronized void lost() {
        inUse--;
    }

    synchronized int inUse() {
        return inUse;
    }

    /** Frees as many as were to spare all the time since this was done last. */
    void freeUnneeded() {
        Deque<Recogniser> unneeded = new ArrayDeque<>();
        synchronized (this) {
            for (int i = 0; i < fewestSpare; i++) {
                unneeded.add(spare.removeFirst());
            }
            fewestSpare = spare.size();
        }
        unneeded.forEach(Recogniser::close);
    }

    @Override
    public void close() {
        Deque<Recogniser> all;
        synchronized (this) {
            closed = true;
            all = new ArrayDeque<>(spare);
            spare.clear();
        }
        all.forEach(Recogniser::close);
    }
}
