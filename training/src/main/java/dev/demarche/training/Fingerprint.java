package dev.demarche.training;

import dev.demarche.stance.ModelFiles;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Says whether code or data have changed since models were trained, so that a build need not train again for nothing. */
final class Fingerprint {

    private Fingerprint() {}

    /** {@return a hash of all files in the jars or folders that these classes come from} */
    static String of(List<Class<?>> classes) throws IOException {
        StringBuilder hashes = new StringBuilder();
        for (Class<?> type : classes) {
            Path place = place(type);
            for (Path file : files(place)) {
                hashes.append(place.relativize(file))
                        .append(' ')
                        .append(ModelFiles.sha256(Files.readAllBytes(file)))
                        .append('\n');
            }
        }
        return ModelFiles.sha256(hashes.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> tree = Files.walk(place)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The place of " + type + " is no path.", e);
        }
    }
}
