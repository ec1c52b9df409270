package dev.demarche.cli.input;

/** Some input cannot be read. The message says what, where and what to do. */
public final class InputException extends Exception {

    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }
}
