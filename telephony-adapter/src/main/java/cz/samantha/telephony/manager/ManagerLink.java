package cz.samantha.telephony.manager;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.asteriskjava.manager.AuthenticationFailedException;
import org.asteriskjava.manager.DefaultManagerConnection;
import org.asteriskjava.manager.ManagerConnection;
import org.asteriskjava.manager.SendActionCallback;
import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.action.PingAction;
import org.asteriskjava.manager.event.DisconnectEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.response.ManagerError;
import org.asteriskjava.manager.response.ManagerResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection to Asterisk's manager interface, which comes back by itself: also when Asterisk is not there yet, and
 * after it has been restarted. A thread of its own tries twice a second and tells the log only when something changes.
 */
public final class ManagerLink implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ManagerLink.class);
    /** Queues and hang-ups; everything else Asterisk may keep to itself. */
    private static final String EVENTS = "agent,call";

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);
    private static final Duration AFTER_REFUSAL = Duration.ofSeconds(2);
    private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofSeconds(5);
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);

    private final ManagerSettings settings;
    private final Consumer<ManagerEvent> events;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private @Nullable ManagerConnection connection;
    private String lastTrouble = "";

    private ManagerLink(ManagerSettings settings, Consumer<ManagerEvent> events) {
        this.settings = settings;
        this.events = events;
        this.thread = Thread.ofPlatform().name("asterisk-manager").daemon().unstarted(this::run);
    }

    /** Begins to connect and returns at once. Events are told on a thread that must not be blocked. */
    public static ManagerLink start(ManagerSettings settings, Consumer<ManagerEvent> events) {
        ManagerLink link = new ManagerLink(settings, events);
        link.thread.start();
        return link;
    }

    /** Waits until Asterisk is connected; false if that took longer, or the thread was interrupted. */
    public synchronized boolean awaitConnected(Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        try {
            while (connection == null) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(this, Math.max(left, 1_000_000));
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Sends an action and waits for Asterisk's yes. Not for event loops.
     *
     * @throws ManagerUnavailableException if Asterisk is not connected, is silent, or says no
     */
    public void send(ManagerAction action) throws ManagerUnavailableException {
        ManagerResponse response;
        try {
            response = current().sendAction(action, settings.patience().toMillis());
        } catch (IOException | TimeoutException | IllegalStateException e) {
            throw new ManagerUnavailableException("Asterisk did not answer to " + action.getAction(), e);
        }
        if (response instanceof ManagerError) {
            throw new ManagerUnavailableException(
                    "Asterisk refused " + action.getAction() + ": " + response.getMessage());
        }
    }

    /**
     * Sends an action; the answer is told later, from a thread that must not be blocked.
     *
     * @param confirmed whether Asterisk said yes
     * @throws ManagerUnavailableException if it could not be sent; then nothing is told
     */
    public void send(ManagerAction action, Consumer<Boolean> confirmed) throws ManagerUnavailableException {
        SendActionCallback callback =
                response -> confirmed.accept(response != null && !(response instanceof ManagerError));
        try {
            current().sendAction(action, callback);
        } catch (IOException | IllegalStateException e) {
            throw new ManagerUnavailableException("Asterisk could not be told " + action.getAction(), e);
        }
    }

    /** Says goodbye and stops trying. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join(CONNECT_TIMEOUT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized ManagerConnection current() throws ManagerUnavailableException {
        if (connection == null) {
            throw new ManagerUnavailableException("Asterisk's manager interface is not connected");
        }
        return connection;
    }

    private synchronized void use(@Nullable ManagerConnection now) {
        connection = now;
        notifyAll();
    }

    private void run() {
        try {
            do {
                connectAndStay();
            } while (!closed.await(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void connectAndStay() throws InterruptedException {
        CountDownLatch lost = new CountDownLatch(1);
        ManagerConnection next =
                new DefaultManagerConnection(settings.host(), settings.port(), settings.user(), settings.secret());
        next.setSocketTimeout((int) CONNECT_TIMEOUT.toMillis());
        next.addEventListener(event -> {
            if (event instanceof DisconnectEvent) {
                use(null);
                lost.countDown();
            } else {
                events.accept(event);
            }
        });
        try {
            next.login(EVENTS);
        } catch (AuthenticationFailedException e) {
            if (e.getCause() == null) {
                trouble("Asterisk at %s:%d does not let the manager user %s in; look into manager.conf"
                        .formatted(settings.host(), settings.port(), settings.user()));
                closed.await(AFTER_REFUSAL.toMillis(), TimeUnit.MILLISECONDS);
            } else {
                unreachable();
            }
            return;
        } catch (IOException | TimeoutException | IllegalStateException e) {
            unreachable();
            return;
        }
        LOG.info("Connected to Asterisk's manager interface at {}:{}", settings.host(), settings.port());
        lastTrouble = "";
        use(next);
        boolean wanted = stay(next, lost);
        use(null);
        leave(next);
        if (wanted) {
            trouble("The connection to Asterisk's manager interface was lost; connecting again");
        }
    }

    /** Stays until the connection is lost (true) or no longer wanted (false). */
    private boolean stay(ManagerConnection now, CountDownLatch lost) throws InterruptedException {
        long sinceSign = System.nanoTime();
        while (!lost.await(50, TimeUnit.MILLISECONDS)) {
            if (closed.getCount() == 0) {
                return false;
            }
            if (System.nanoTime() - sinceSign > BETWEEN_SIGNS_OF_LIFE.toNanos()) {
                try {
                    now.sendAction(new PingAction(), settings.patience().toMillis());
                } catch (IOException | TimeoutException | IllegalStateException e) {
                    return true;
                }
                sinceSign = System.nanoTime();
            }
        }
        return true;
    }

    /** Also ends Asterisk-Java's own attempts to connect again, which slow down to one in five seconds. */
    private static void leave(ManagerConnection old) {
        try {
            old.logoff();
        } catch (IllegalStateException e) {
            LOG.debug("The old connection to Asterisk had ended already");
        }
    }

    private void unreachable() {
        trouble("Asterisk's manager interface at %s:%d cannot be reached; callers go to people, trying on"
                .formatted(settings.host(), settings.port()));
    }

    private void trouble(String message) {
        if (!message.equals(lastTrouble)) {
            LOG.warn(message);
            lastTrouble = message;
        }
    }
}
