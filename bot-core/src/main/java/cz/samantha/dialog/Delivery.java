package cz.samantha.dialog;

/**
 * How something is said. What a caller asks for ("slower", "louder") is kept for the rest of the call.
 *
 * @param pace how fast
 * @param volume how loud
 */
public record Delivery(Pace pace, Volume volume) {
    /** As every caller hears it at first. */
    public static final Delivery NORMAL = new Delivery(Pace.NORMAL, Volume.NORMAL);

    /** From fast to slow. */
    public enum Pace {
        FAST,
        NORMAL,
        SLOW,
        VERY_SLOW,
        /** Piece by piece, with a pause at every comma, for somebody who writes. */
        DICTATION
    }

    /** From quiet to loud. */
    public enum Volume {
        QUIET,
        NORMAL,
        LOUD,
        VERY_LOUD
    }

    /** One step slower, as far as there is one. */
    public Delivery slower() {
        return with(
                switch (pace) {
                    case FAST -> Pace.NORMAL;
                    case NORMAL -> Pace.SLOW;
                    case SLOW, VERY_SLOW -> Pace.VERY_SLOW;
                    case DICTATION -> Pace.DICTATION;
                });
    }

    /** One step faster, as far as there is one. */
    public Delivery faster() {
        return with(
                switch (pace) {
                    case FAST, NORMAL -> Pace.FAST;
                    case SLOW -> Pace.NORMAL;
                    case VERY_SLOW, DICTATION -> Pace.SLOW;
                });
    }

    /** One step louder, as far as there is one. */
    public Delivery louder() {
        return with(
                switch (volume) {
                    case QUIET -> Volume.NORMAL;
                    case NORMAL -> Volume.LOUD;
                    case LOUD, VERY_LOUD -> Volume.VERY_LOUD;
                });
    }

    /** One step quieter, as far as there is one. */
    public Delivery quieter() {
        return with(
                switch (volume) {
                    case QUIET, NORMAL -> Volume.QUIET;
                    case LOUD -> Volume.NORMAL;
                    case VERY_LOUD -> Volume.LOUD;
                });
    }

    /** The same loudness at another pace. */
    public Delivery with(Pace other) {
        return new Delivery(other, volume);
    }

    /** The same pace at another loudness. */
    public Delivery with(Volume other) {
        return new Delivery(pace, other);
    }
}
