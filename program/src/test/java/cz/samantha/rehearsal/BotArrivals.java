package cz.samantha.rehearsal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Lines that arrive where a bot would listen: it has no keys of its own and nobody records it. */
final class BotArrivals implements PeopleServer.Arrivals {
    private final BlockingQueue<ScriptedPerson> lines = new LinkedBlockingQueue<>();

    @Override
    public Keypad keypadOf(UUID call) {
        return key -> {
            throw new IOException("a bot has no keys");
        };
    }

    @Override
    public Recording recordingOf(UUID call) {
        return Recording.in(Path.of("not-recorded"), call.toString());
    }

    @Override
    public void arrived(UUID call, ScriptedPerson person) {
        lines.add(person);
    }

    /** The next line, or null if none came in time. */
    @Nullable
    ScriptedPerson next(Duration timeout) throws InterruptedException {
        return lines.poll(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    void forget() {
        lines.clear();
    }
}
