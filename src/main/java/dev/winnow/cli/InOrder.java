package dev.winnow.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Works on many items at a time and hands on the results in the items' order; only few results wait. */
final class InOrder {
    private static final int WAITING_PER_JOB = 4;

    private InOrder() {}

    /** Takes a result. */
    interface Taker<R> {
        void take(R result) throws IOException;
    }

    /** Results are taken on the calling thread; the first exception ends the work and is thrown. */
    static <T, R> void run(List<T> items, int jobs, Function<? super T, ? extends R> work, Taker<? super R> taker)
            throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            Deque<Future<R>> waiting = new ArrayDeque<>();
            for (T item : items) {
                if (waiting.size() >= jobs * WAITING_PER_JOB) {
                    taker.take(result(waiting.remove()));
                }
                waiting.add(threads.submit(() -> work.apply(item)));
            }
            while (!waiting.isEmpty()) {
                taker.take(result(waiting.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("a worker failed", e.getCause());
        }
    }
}
