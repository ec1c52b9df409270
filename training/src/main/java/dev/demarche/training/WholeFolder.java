package dev.demarche.training;

import dev.demarche.stance.ModelFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a folder of files so that it is there as a whole or not at all. */
final class WholeFolder {

    private WholeFolder() {}

    static void write(Path folder, Map<String, byte[]> files) {
        Path target = folder.toAbsolutePath();
        Path parent = target.getParent();
        try {
            if (parent == null || !isFreeOrModel(target)) {
                throw new FileAlreadyExistsException(target.toString(), null, "it holds other files than a model's");
            }
            Files.createDirectories(parent);
            Path fresh = beside(target, "new");
            delete(fresh);
            Files.createDirectory(fresh);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(fresh.resolve(file.getKey()), file.getValue());
            }
            replace(target, fresh);
        } catch (IOException e) {
            throw new UncheckedIOException("The model cannot be written to " + folder + ": " + e, e);
        }
    }

    /** Whenever this is interrupted, the target is a whole folder or none. */
    private static void replace(Path target, Path fresh) throws IOException {
        Path old = beside(target, "old");
        delete(old);
        if (Files.exists(target)) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        delete(old);
    }

    private static Path beside(Path target, String age) {
        return target.resolveSibling("." + target.getFileName() + "-" + age + "-"
                + ProcessHandle.current().pid());
    }

    private static boolean isFreeOrModel(Path folder) throws IOException {
        if (!Files.exists(folder) || Files.exists(folder.resolve(ModelFiles.MANIFEST))) {
            return true;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> tree = Files.walk(folder)) {
            paths = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
