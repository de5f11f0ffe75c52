package cz.samantha.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** What this process has used so far. */
final class ProcessFigures {
    private static final Path LINUX_STATUS = Path.of("/proc/self/status");
    private static final Path LINUX_PROCESSORS = Path.of("/proc/stat");
    /** User, nice, system, interrupts (two kinds), and what other machines on the same host took. */
    private static final List<Integer> BUSY_FIELDS = List.of(1, 2, 3, 6, 7, 8);

    private static final long NANOS_PER_TICK = 10_000_000;
    private static final String RESIDENT = "VmRSS:";

    private ProcessFigures() {}

    /** Processor time of all threads; 0 where the machine does not tell. */
    static long processorNanos() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean tells
                ? Math.max(0, tells.getProcessCpuTime())
                : 0;
    }

    /**
     * Processor time that all programs of this machine have used, as Linux counts it (proc(5), /proc/stat: all but idle and
     * waiting for disks, in hundredths of a second); empty elsewhere.
     */
    static OptionalLong machineNanos() {
        try {
            List<String> fields =
                    List.of(Files.readAllLines(LINUX_PROCESSORS).getFirst().split("\\s+"));
            long ticks = 0;
            for (int field : BUSY_FIELDS) {
                ticks += Long.parseLong(fields.get(field));
            }
            return OptionalLong.of(ticks * NANOS_PER_TICK);
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    /** Resident memory, as Linux counts it (proc(5)); empty elsewhere. */
    static OptionalLong residentKib() {
        try {
            return Files.readAllLines(LINUX_STATUS).stream()
                    .filter(line -> line.startsWith(RESIDENT))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
