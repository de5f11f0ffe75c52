package cz.samantha.evaluation;

import java.util.List;

/**
 * What calls take of the machine's memory, measured at this process.
 *
 * @param calls how many were open at once
 * @param idleKibibytes growth of resident memory for a call that is open and silent
 * @param speakingKibibytes growth for a call in the middle of an utterance, the silent one's included
 */
public record CallMemory(int calls, long idleKibibytes, long speakingKibibytes) {
    /** Spreads what the process has grown over the calls. */
    static CallMemory of(int calls, List<Long> residentKibibytes) {
        long before = residentKibibytes.get(0);
        return new CallMemory(
                calls, (residentKibibytes.get(1) - before) / calls, (residentKibibytes.get(2) - before) / calls);
    }
}
