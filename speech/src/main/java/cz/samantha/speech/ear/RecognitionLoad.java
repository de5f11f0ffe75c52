package cz.samantha.speech.ear;

/**
 * How busy recognition is, over the last second.
 *
 * @param workers threads that recognise
 * @param calls calls that are listened to
 * @param speaking recognisers in use: callers who speak right now
 * @param busyShare share of their time in which the threads worked, from 0 to 1
 * @param lagMillis how late recognised speech was: 19 of 20 pieces were not later
 * @param longestWaitMillis how long the audio has waited by now that waits longest
 * @param hasRoom whether further calls are listened to
 */
public record RecognitionLoad(
        int workers,
        int calls,
        int speaking,
        double busyShare,
        int lagMillis,
        long longestWaitMillis,
        boolean hasRoom) {}
