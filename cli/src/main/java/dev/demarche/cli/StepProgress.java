package dev.demarche.cli;

import org.jspecify.annotations.Nullable;

/** Shows a progress bar for each step of a longer work. */
final class StepProgress implements AutoCloseable {

    private String step = "";
    private @Nullable Progress bar;

    void show(String name, int done, int total) {
        if (!name.equals(step)) {
            close();
            step = name;
            bar = Progress.of(name, total);
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
