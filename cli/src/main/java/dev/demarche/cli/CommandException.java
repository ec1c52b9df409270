package dev.demarche.cli;

import org.jspecify.annotations.Nullable;

/** A command cannot go on. The message says what, where and what to do. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    CommandException(int status, @Nullable String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
