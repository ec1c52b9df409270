package dev.demarche.loading;

import dev.demarche.ModelException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A model that loads in a thread of its own while the caller loads another. The common pool would not do: on a machine of two
 * cores it has one thread.
 *
 * @param <T> the model
 */
public final class BackgroundLoad<T> {

    private final FutureTask<T> task;

    private BackgroundLoad(FutureTask<T> task) {
        this.task = task;
    }

    /** {@return a load that has begun} */
    public static <T> BackgroundLoad<T> of(Callable<T> loader) {
        FutureTask<T> task = new FutureTask<>(loader);
        Thread thread = new Thread(task, "demarche-loader");
        thread.setDaemon(true);
        thread.start();
        return new BackgroundLoad<>(task);
    }

    /**
     * {@return the model, once it is loaded}
     *
     * @throws ModelException if it cannot be loaded
     */
    public T get() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new ModelException("A model could not be loaded.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelException("Loading was interrupted.", e);
        }
    }
}
