package cz.samantha.speech.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RecognitionPoolTest {
    @Test
    void the_work_of_one_call_is_done_in_order_while_other_calls_go_on() throws InterruptedException {
        try (RecognitionPool pool = new RecognitionPool()) {
            int calls = 20;
            int tasks = 500;
            CountDownLatch done = new CountDownLatch(calls * tasks);
            List<List<Integer>> seen = new ArrayList<>();
            for (int call = 0; call < calls; call++) {
                seen.add(Collections.synchronizedList(new ArrayList<>()));
            }
            List<RecognitionPool.Lane> lanes =
                    IntStream.range(0, calls).mapToObj(call -> pool.inOrder()).toList();

            for (int task = 0; task < tasks; task++) {
                int number = task;
                for (int call = 0; call < calls; call++) {
                    List<Integer> mine = seen.get(call);
                    lanes.get(call).execute(() -> {
                        mine.add(number);
                        done.countDown();
                    });
                }
            }

            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(seen)
                    .allSatisfy(mine -> assertThat(mine)
                            .isEqualTo(IntStream.range(0, tasks).boxed().toList()));
        }
    }

    @Test
    void work_that_fails_does_not_hold_up_what_follows() throws InterruptedException {
        try (RecognitionPool pool = new RecognitionPool()) {
            CountDownLatch done = new CountDownLatch(1);
            CountDownLatch both = new CountDownLatch(1);
            Executor call = pool.inOrder();

            call.execute(() -> {
                awaitQuietly(both);
                Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {});
                throw new IllegalStateException("a bug");
            });
            call.execute(done::countDown);
            both.countDown();

            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void frames_that_come_after_the_end_are_dropped() {
        RecognitionPool pool = new RecognitionPool();
        Executor call = pool.inOrder();
        pool.close();

        assertThatCode(() -> call.execute(() -> {})).doesNotThrowAnyException();
    }

    /** One thread, which is held while a call piles up work and another brings one piece. */
    @Test
    void a_call_with_much_work_lets_others_have_their_turn() throws InterruptedException {
        try (RecognitionPool pool = new RecognitionPool(1)) {
            RecognitionPool.Lane much = pool.inOrder();
            RecognitionPool.Lane little = pool.inOrder();
            List<String> done = Collections.synchronizedList(new ArrayList<>());
            CountDownLatch allThere = new CountDownLatch(1);
            CountDownLatch finished = new CountDownLatch(1);
            much.execute(() -> awaitQuietly(allThere));
            for (int piece = 0; piece < 100; piece++) {
                much.execute(() -> done.add("much"));
            }
            much.execute(finished::countDown);
            little.execute(() -> done.add("little"));
            allThere.countDown();

            assertThat(finished.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(done.indexOf("little")).isLessThan(10);
        }
    }

    @Test
    void a_call_that_ends_forgets_what_waits_and_does_its_last_work() throws InterruptedException {
        try (RecognitionPool pool = new RecognitionPool(1)) {
            RecognitionPool.Lane call = pool.inOrder();
            List<String> done = Collections.synchronizedList(new ArrayList<>());
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch ended = new CountDownLatch(1);
            CountDownLatch last = new CountDownLatch(1);
            call.execute(() -> {
                begun.countDown();
                awaitQuietly(ended);
            });
            awaitQuietly(begun);
            call.execute(() -> done.add("waits"));
            assertThat(call.waiting()).isEqualTo(1);

            call.close(last::countDown);
            ended.countDown();

            assertThat(last.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(done).isEmpty();
            assertThat(pool.calls()).isZero();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
