package cz.samantha.telephony.manager;

import cz.samantha.call.CallId;
import cz.samantha.telephony.calls.AnnouncedCall;
import cz.samantha.telephony.calls.LiveCall;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.asteriskjava.manager.action.AbsoluteTimeoutAction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the dead-man timers of all live calls from running out, as long as the calls are really served. One thread for all:
 * if it stands still, the timers do their work.
 */
final class DeadManKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeadManKeeper.class);
    private static final int CHECK_MILLIS = 250;

    private final ManagerLink link;
    private final Duration timer;
    private final Map<CallId, Kept> kept = new ConcurrentHashMap<>();
    private final LinkedBlockingQueue<AnnouncedCall> released = new LinkedBlockingQueue<>();
    private final Thread thread = Thread.ofPlatform().name("dead-man").daemon().unstarted(this::run);
    private volatile boolean open = true;

    private record Kept(LiveCall live, DeadMan deadMan) {}

    private DeadManKeeper(ManagerLink link, Duration timer) {
        this.link = link;
        this.timer = timer;
    }

    static DeadManKeeper start(ManagerLink link, Duration timer) {
        DeadManKeeper keeper = new DeadManKeeper(link, timer);
        keeper.thread.start();
        return keeper;
    }

    void keep(LiveCall live) {
        AnnouncedCall call = live.call();
        kept.put(call.id(), new Kept(live, new DeadMan(timer, call.announcedAtNanos())));
    }

    /** Renews no more, and waits until a renewal on its way has been answered. */
    void stop(CallId id) {
        Kept one = kept.remove(id);
        if (one != null) {
            try {
                one.deadMan.awaitQuiet();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Renews no more and takes the timer away: a renewal may have crossed the end of the call, and must not run out while
     * the caller talks to people.
     */
    void release(AnnouncedCall call) {
        kept.remove(call.id());
        released.add(call);
    }

    /** Takes away the timers of calls that have just ended, then stops. */
    @Override
    public void close() {
        open = false;
        try {
            thread.join(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (open) {
            try {
                takeTimersAway(released.poll(CHECK_MILLIS, TimeUnit.MILLISECONDS));
                kept.values().forEach(this::check);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.error("Unexpected fault while keeping calls from the dead-man timer; going on", e);
            }
        }
        takeTimersAway(released.poll());
    }

    private void takeTimersAway(@Nullable AnnouncedCall first) {
        for (AnnouncedCall over = first; over != null; over = released.poll()) {
            takeTimerAway(over);
        }
    }

    private void check(Kept one) {
        long now = System.nanoTime();
        switch (one.deadMan.due(now, isAlive(one.live))) {
            case WAIT -> {}
            case RENEW -> renew(one, now);
            case GIVE_UP -> {
                CallId id = one.live.call().id();
                LOG.warn("Call {} goes to people: its dead-man timer could not be renewed in time", id);
                kept.remove(id);
                one.live.giveUp();
            }
        }
    }

    private static boolean isAlive(LiveCall live) {
        try {
            return live.alive();
        } catch (RuntimeException e) {
            LOG.error(
                    "Call {} cannot say whether it is alive, so it is not",
                    live.call().id(),
                    e);
            return false;
        }
    }

    private void renew(Kept one, long now) {
        one.deadMan.sent(now);
        AnnouncedCall call = one.live.call();
        if (!kept.containsKey(call.id())) {
            one.deadMan.answered(now, false);
            return;
        }
        try {
            link.send(
                    new AbsoluteTimeoutAction(call.channel(), (int) timer.toSeconds()),
                    yes -> one.deadMan.answered(now, yes));
        } catch (ManagerUnavailableException e) {
            one.deadMan.answered(now, false);
        }
    }

    private void takeTimerAway(AnnouncedCall call) {
        try {
            link.send(new AbsoluteTimeoutAction(call.channel(), 0), yes -> {});
        } catch (ManagerUnavailableException e) {
            LOG.debug("The timer of call {} was left to the dialplan", call.id());
        }
    }
}
