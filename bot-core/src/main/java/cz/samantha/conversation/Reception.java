package cz.samantha.conversation;

import cz.samantha.call.Caller;
import cz.samantha.dialog.CallEvent;
import cz.samantha.ear.Ear;
import cz.samantha.journal.Journal;
import cz.samantha.line.CallHandler;
import cz.samantha.line.Line;
import cz.samantha.line.LineListener;
import cz.samantha.script.Script;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;

/**
 * Takes every call and gives it a conversation on a virtual thread of its own. Calls for which there is no room in the ear
 * are not listened to; those that are being listened to keep it.
 */
public final class Reception implements CallHandler {
    private final Map<Thread, Conversation> running = new ConcurrentHashMap<>();
    private final Function<Caller, Desk> desks;
    private final Journal journal;
    private final Clock clock;
    private final Clock office;
    private final IntPredicate room;
    private int heard;

    /**
     * @param scripts the published script for a caller; asked once a call, which keeps what it got
     * @param clock the office's clock, with its time zone
     */
    public Reception(Function<Caller, Script> scripts, Voices voices, Journal journal, Clock clock) {
        this(scripts, voices, journal, clock, clock, heard -> true);
    }

    /**
     * @param scripts the published script for a caller; asked once a call, which keeps what it got
     * @param clock of the journal
     * @param office the clock by which the office is open or closed, with its time zone; another than the journal's only
     *     where a call at another time is played
     * @param room whether one more call can be listened to, when so many are
     */
    public Reception(
            Function<Caller, Script> scripts,
            Voices voices,
            Journal journal,
            Clock clock,
            Clock office,
            IntPredicate room) {
        this(caller -> new Desk(scripts.apply(caller), voices), journal, clock, office, room);
    }

    /**
     * @param desks who takes the call of a caller; asked once a call
     * @param clock of the journal
     * @param office the clock by which the office is open or closed, with its time zone; another than the journal's only
     *     where a call at another time is played
     * @param room whether one more call can be listened to, when so many are; the ear must have room too
     */
    public Reception(Function<Caller, Desk> desks, Journal journal, Clock clock, Clock office, IntPredicate room) {
        this.desks = desks;
        this.journal = journal;
        this.clock = clock;
        this.office = office;
        this.room = room;
    }

    @Override
    public LineListener answered(Line line) {
        Desk desk = desks.apply(line.caller());
        boolean isHeard = takesIntoTheEar(desk.voices().ear());
        Conversation conversation;
        try {
            conversation = conversation(desk, line, isHeard);
        } catch (RuntimeException | Error e) {
            if (isHeard) {
                leavesTheEar();
            }
            throw e;
        }
        Thread thread = Thread.ofVirtual().name("call-" + line.id()).unstarted(() -> {
            try {
                conversation.run();
            } finally {
                running.remove(Thread.currentThread());
                if (isHeard) {
                    leavesTheEar();
                }
            }
        });
        running.put(thread, conversation);
        thread.start();
        return conversation.signals();
    }

    private Conversation conversation(Desk desk, Line line, boolean isHeard) {
        String number = line.caller().number();
        return new Conversation(
                desk.script(),
                line,
                isHeard
                        ? desk.voices()
                        : new Voices(new DeafEar(), desk.voices().mouth()),
                new CallScribe(journal, line.id(), clock),
                office,
                RandomGenerator.getDefault(),
                isHeard
                        ? CallerInput.of("answered", new CallEvent.Answered(number))
                        : CallerInput.of("answered-unheard", new CallEvent.AnsweredUnheard(number)));
    }

    private synchronized boolean takesIntoTheEar(Ear ear) {
        boolean takes = room.test(heard) && ear.hasRoom();
        heard += takes ? 1 : 0;
        return takes;
    }

    private synchronized void leavesTheEar() {
        heard--;
    }

    /** Moves the callers of all running calls to people. Returns at once. */
    public void handOverAll() {
        running.values().forEach(conversation -> conversation.signals().handOver());
    }
}
