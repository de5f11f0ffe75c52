package cz.samantha.speech.ear;

import static org.assertj.core.api.Assertions.assertThat;

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
            List<Executor> executors =
                    IntStream.range(0, calls).mapToObj(call -> pool.inOrder()).toList();

            for (int task = 0; task < tasks; task++) {
                int number = task;
                for (int call = 0; call < calls; call++) {
                    List<Integer> mine = seen.get(call);
                    executors.get(call).execute(() -> {
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
}
