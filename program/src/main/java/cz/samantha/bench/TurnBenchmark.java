package cz.samantha.bench;

import cz.samantha.audio.Audio;
import cz.samantha.call.CallId;
import cz.samantha.call.Caller;
import cz.samantha.rehearsal.RehearsalException;
import cz.samantha.rehearsal.ScriptedPerson;
import cz.samantha.rehearsal.Speech;
import cz.samantha.service.Service;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * The latency of a turn over AudioSocket: from the last audible frame of the caller's speech, as it was sent, to the first
 * audible frame of the answer, as it arrives. Callers interrupt every answer with their next question, as hurried people do;
 * how soon the interrupted prompt stops is measured too.
 */
public final class TurnBenchmark {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
    private static final Duration GREETING_WITHIN = Duration.ofSeconds(10);
    /** How much of an answer is heard before the next question. */
    private static final Duration LISTEN = Duration.ofMillis(1200);

    private final Service service;
    private final Interruptions interruptions;

    /**
     * What was measured.
     *
     * @param latencies of the answered questions
     * @param unanswered questions without an answer in time
     * @param stops of prompts that questions interrupted
     */
    public record Result(Percentiles latencies, int unanswered, List<PromptStop> stops) {
        public Result {
            stops = List.copyOf(stops);
        }
    }

    /** What one caller met with. */
    private record Call(List<Long> latencies, List<PromptStop> stops) {}

    /** @param interruptions is told what the service's journal is told */
    public TurnBenchmark(Service service, Interruptions interruptions) {
        this.service = service;
        this.interruptions = interruptions;
    }

    /**
     * Plays calls, some at once; each caller asks all questions one after another.
     *
     * @param calls how many callers, all at the same time
     */
    public Result run(int calls, List<Audio> questions) throws InterruptedException, IOException, RehearsalException {
        List<Long> latencies = new ArrayList<>();
        List<PromptStop> stops = new ArrayList<>();
        try (ExecutorService callers =
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            List<Future<Call>> running = new ArrayList<>();
            for (int i = 0; i < calls; i++) {
                running.add(callers.submit(() -> call(questions)));
            }
            for (Future<Call> call : running) {
                latencies.addAll(call.get().latencies());
                stops.addAll(call.get().stops());
            }
        } catch (ExecutionException e) {
            throw new RehearsalException("a caller of the benchmark failed: " + e.getCause(), e);
        }
        return new Result(new Percentiles(latencies), calls * questions.size() - latencies.size(), stops);
    }

    private Call call(List<Audio> questions) throws IOException, RehearsalException, InterruptedException {
        Call measured = new Call(new ArrayList<>(), new ArrayList<>());
        long dialledNanos = System.nanoTime();
        CallId id = service.announce(Caller.UNKNOWN);
        try (ScriptedPerson caller = ScriptedPerson.straightTo(service.media(), id.value())) {
            caller.awaitSpeechAfter(dialledNanos, GREETING_WITHIN);
            for (Audio question : questions) {
                Thread.sleep(LISTEN);
                Speech asked = caller.say(question);
                answerTo(asked, caller)
                        .ifPresent(answer -> measured.latencies()
                                .add(TimeUnit.NANOSECONDS.toMillis(answer.startNanos() - asked.endNanos())));
                interruptions
                        .decidedNanos(id, asked.startNanos())
                        .forEach(decided -> measured.stops().add(PromptStop.of(asked, decided, caller.heardSpeech())));
            }
        }
        return measured;
    }

    /** The answer's speech; empty if none came in time. */
    private static Optional<Speech> answerTo(Speech asked, ScriptedPerson caller) throws InterruptedException {
        try {
            return Optional.of(caller.awaitSpeechAfter(asked.endNanos(), ANSWER_WITHIN));
        } catch (RehearsalException e) {
            return Optional.empty();
        }
    }
}
