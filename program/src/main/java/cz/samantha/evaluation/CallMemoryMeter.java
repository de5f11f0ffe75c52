package cz.samantha.evaluation;

import cz.samantha.audio.Audio;
import cz.samantha.audio.TelephoneAudio;
import cz.samantha.ear.Ear;
import cz.samantha.ear.EarSession;
import cz.samantha.ear.EndOfTurn;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Measures what a call takes of the machine's memory: opens several, lets them be silent, then lets all of them speak, and
 * reads how much of this process lies in memory each time. To be used after the ear has worked for a while, so that what it
 * needs but once is there already.
 */
public final class CallMemoryMeter {
    private static final int CALLS = 10;
    private static final long SILENCE_MILLIS = 1_000;
    private static final long AT_REST_MILLIS = 200;
    private static final long PATIENCE_MILLIS = 60_000;
    private static final Path STATUS = Path.of("/proc/self/status");

    private CallMemoryMeter() {}

    /** Measures with the longest utterance of these; empty where nobody speaks, or the system does not tell. */
    public static Optional<CallMemory> measure(Ear ear, List<LabelledRecording> recordings)
            throws IOException, InterruptedException {
        Optional<LabelledRecording> longest = recordings.stream()
                .filter(recording -> !recording.isNoise())
                .max(Comparator.comparingLong(LabelledRecording::speechMillis));
        if (longest.isEmpty() || !Files.isReadable(STATUS)) {
            return Optional.empty();
        }
        Audio spoken = TelephoneWav.read(longest.get().file())
                .slice(
                        TelephoneAudio.samplesIn(longest.get().speechStartMillis()),
                        TelephoneAudio.samplesIn(longest.get().speechEndMillis()));
        return Optional.of(measure(ear, spoken));
    }

    private static CallMemory measure(Ear ear, Audio spoken) throws IOException, InterruptedException {
        // A turn that never ends, so that all calls are in the middle of an utterance.
        EndOfTurn never = words -> Duration.ofMinutes(1);
        List<EarSession> sessions = new ArrayList<>();
        try {
            // The first one takes what earlier ones have left to the allocator.
            sessions.add(ear.listen(never, event -> {}));
            hear(sessions, Audio.silence(SILENCE_MILLIS));
            List<Long> resident = new ArrayList<>();
            resident.add(residentKibibytes());
            for (int i = 0; i < CALLS; i++) {
                sessions.add(ear.listen(never, event -> {}));
            }
            List<EarSession> counted = sessions.subList(1, sessions.size());
            hear(counted, Audio.silence(SILENCE_MILLIS));
            resident.add(residentKibibytes());
            hear(counted, spoken);
            resident.add(residentKibibytes());
            return CallMemory.of(CALLS, resident);
        } finally {
            sessions.forEach(EarSession::close);
        }
    }

    /** Everyone hears the same, as fast as on the telephone; returns when the ear has done its work. */
    private static void hear(List<EarSession> sessions, Audio audio) throws InterruptedException {
        long begunNanos = System.nanoTime();
        for (int i = 0; i < audio.frameCount(); i++) {
            long dueNanos = begunNanos + TimeUnit.MILLISECONDS.toNanos((long) i * TelephoneAudio.FRAME_MILLIS);
            TimeUnit.NANOSECONDS.sleep(dueNanos - System.nanoTime());
            for (EarSession session : sessions) {
                session.hear(audio.frame(i));
            }
        }
        long deadlineNanos = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        long before;
        do {
            before = processorNanos();
            Thread.sleep(AT_REST_MILLIS);
        } while (processorNanos() - before > TimeUnit.MILLISECONDS.toNanos(AT_REST_MILLIS / 10)
                && System.nanoTime() - deadlineNanos < 0);
    }

    private static long processorNanos() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    private static long residentKibibytes() throws IOException {
        for (String line : Files.readAllLines(STATUS)) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        throw new IOException(STATUS + " does not tell VmRSS");
    }
}
