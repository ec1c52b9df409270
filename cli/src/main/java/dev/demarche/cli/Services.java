package dev.demarche.cli;

import dev.demarche.ModelException;
import dev.demarche.stance.SentenceEncoders;
import dev.demarche.text.Annotator;
import dev.demarche.text.SentenceEncoder;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The linguistic tools that this command brings along. */
final class Services {

    private Services() {}

    static Annotator annotator() {
        return service(Annotator.class);
    }

    static SentenceEncoder encoder() {
        return service(SentenceEncoder.class);
    }

    /** {@return the encoder that was adapted into a folder; without a folder that of the class path} */
    static SentenceEncoder encoder(@Nullable Path adapted) {
        return adapted == null ? encoder() : SentenceEncoders.adapted(adapted);
    }

    private static <T> T service(Class<T> type) {
        return ServiceLoader.load(type, Services.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new ModelException(
                        "The distribution is incomplete: it has no " + type.getSimpleName() + ". Build it again."));
    }
}
