package dev.demarche.speaker;

import dev.demarche.Speaker;
import dev.demarche.quotation.Attribution;
import dev.demarche.text.AnnotatedText;
import java.util.List;

/** Finds out who made each statement of a text. Thread-safe. */
public final class SpeakerResolver {

    /** Makes a resolver. */
    public SpeakerResolver() {}

    /** {@return the speaker of each attribution, in their order, and then of each that is nested in one of them} */
    public List<Speaker> resolve(AnnotatedText text, List<Attribution> attributions) {
        return attributions.isEmpty() ? List.of() : new Resolution(text, attributions).speakers();
    }
}
