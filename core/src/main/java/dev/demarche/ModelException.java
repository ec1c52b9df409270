package dev.demarche;

import org.jspecify.annotations.Nullable;

/** A model is missing, damaged or of another version. The message says which, where, and what to do. */
public class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong and what to do. */
    public ModelException(String message) {
        super(message);
    }

    /** Says what is wrong and what to do, and what lies behind it. */
    public ModelException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
