package dev.demarche.cli;

import dev.demarche.ModelException;
import dev.demarche.text.Annotator;
import dev.demarche.text.SentenceEncoder;
import java.util.ServiceLoader;

/** The linguistic tools that this command brings along. */
final class Services {

    private Services() {}

    static Annotator annotator() {
        return service(Annotator.class);
    }

    static SentenceEncoder encoder() {
        return service(SentenceEncoder.class);
    }

    private static <T> T service(Class<T> type) {
        return ServiceLoader.load(type, Services.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new ModelException(
                        "The distribution is incomplete: it has no " + type.getSimpleName() + ". Build it again."));
    }
}
