package cz.samantha.speech.ear;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The work of one call that is recognised elsewhere: it only waits, on a virtual thread of its own. */
final class OwnThread implements CallWork {
    /** What comes after the end is dropped, as in the pool. */
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofVirtual().name("recognition-elsewhere").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    @Override
    public void execute(Runnable task) {
        thread.execute(task);
    }

    @Override
    public int waiting() {
        return thread.getQueue().size();
    }

    @Override
    public void close(Runnable last) {
        thread.getQueue().clear();
        thread.execute(last);
        thread.shutdown();
    }
}
