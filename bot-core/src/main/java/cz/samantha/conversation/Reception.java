package cz.samantha.conversation;

import cz.samantha.call.Caller;
import cz.samantha.journal.Journal;
import cz.samantha.line.CallHandler;
import cz.samantha.line.Line;
import cz.samantha.line.LineListener;
import cz.samantha.script.Script;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Takes every call and gives it a conversation on a virtual thread of its own. */
public final class Reception implements CallHandler {
    private final Map<Thread, Conversation> running = new ConcurrentHashMap<>();
    private final Function<Caller, Desk> desks;
    private final Journal journal;
    private final Clock clock;
    private final Clock office;

    /**
     * @param scripts the published script for a caller; asked once a call, which keeps what it got
     * @param clock the office's clock, with its time zone
     */
    public Reception(Function<Caller, Script> scripts, Voices voices, Journal journal, Clock clock) {
        this(scripts, voices, journal, clock, clock);
    }

    /**
     * @param scripts the published script for a caller; asked once a call, which keeps what it got
     * @param clock of the journal
     * @param office the clock by which the office is open or closed, with its time zone; another than the journal's only
     *     where a call at another time is played
     */
    public Reception(Function<Caller, Script> scripts, Voices voices, Journal journal, Clock clock, Clock office) {
        this(caller -> new Desk(scripts.apply(caller), voices), journal, clock, office);
    }

    /**
     * @param desks who takes the call of a caller; asked once a call
     * @param clock of the journal
     * @param office the clock by which the office is open or closed, with its time zone; another than the journal's only
     *     where a call at another time is played
     */
    public Reception(Function<Caller, Desk> desks, Journal journal, Clock clock, Clock office) {
        this.desks = desks;
        this.journal = journal;
        this.clock = clock;
        this.office = office;
    }

    @Override
    public LineListener answered(Line line) {
        CallScribe scribe = new CallScribe(journal, line.id(), clock);
        Desk desk = desks.apply(line.caller());
        Conversation conversation =
                new Conversation(desk.script(), line, desk.voices(), scribe, office, RandomGenerator.getDefault());
        Thread thread = Thread.ofVirtual().name("call-" + line.id()).unstarted(() -> {
            try {
                conversation.run();
            } finally {
                running.remove(Thread.currentThread());
            }
        });
        running.put(thread, conversation);
        thread.start();
        return conversation.signals();
    }

    /** Moves the callers of all running calls to people. Returns at once. */
    public void handOverAll() {
        running.values().forEach(conversation -> conversation.signals().handOver());
    }
}
