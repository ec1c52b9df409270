package dev.demarche;

import java.util.Objects;

/**
 * A stance that a statement takes. The default model knows the four constants; a model that was trained on other labels
 * brings its own.
 *
 * @param label the name, as in the training data
 */
public record Stance(String label) {

    /** Blames, denounces or accuses somebody of wrongdoing. */
    public static final Stance CONDEMNATION = new Stance("condemnation");

    /** Advocates, offers or accepts talks, mediation or a political settlement. */
    public static final Stance DIALOGUE = new Stance("dialogue");

    /** Announces or implies a cost to an adversary. */
    public static final Stance THREAT = new Stance("threat");

    /** Takes no stance that the model knows. */
    public static final Stance NONE = new Stance("none");

    public Stance {
        Objects.requireNonNull(label, "label");
    }
}
