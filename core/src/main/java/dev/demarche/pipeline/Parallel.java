package dev.demarche.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Maps a stream on several threads, in its order, with few elements in flight. */
final class Parallel {

    private Parallel() {}

    static <A, B> Stream<B> map(Stream<A> input, Function<A, B> function, int threads) {
        if (threads == 1) {
            return input.sequential().map(function);
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads, Parallel::daemon);
        Iterator<B> results = new Window<>(input.sequential().iterator(), function, workers, 2 * threads);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(workers::shutdownNow)
                .onClose(input::close);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "demarche-analyzer");
        thread.setDaemon(true);
        return thread;
    }

    /** Keeps a fixed number of tasks running ahead of the reader. */
    private static final class Window<A, B> implements Iterator<B> {

        private final Iterator<A> input;
        private final Function<A, B> function;
        private final ExecutorService workers;
        private final int size;
        private final Deque<CompletableFuture<B>> running = new ArrayDeque<>();

        Window(Iterator<A> input, Function<A, B> function, ExecutorService workers, int size) {
            this.input = input;
            this.function = function;
            this.workers = workers;
            this.size = size;
        }

        @Override
        public boolean hasNext() {
            fill();
            if (running.isEmpty()) {
                workers.shutdown();
                return false;
            }
            return true;
        }

        @Override
        public B next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                return running.remove().join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }

        private void fill() {
            while (running.size() < size && input.hasNext()) {
                A element = input.next();
                running.add(CompletableFuture.supplyAsync(() -> function.apply(element), workers));
            }
        }
    }
}
