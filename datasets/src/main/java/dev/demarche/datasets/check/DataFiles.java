package dev.demarche.datasets.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files of labelled data in folders and all folders inside them. */
public final class DataFiles {

    private DataFiles() {}

    /**
     * {@return the CSV files of labelled sentences} Those in a folder called {@code annotations} hold labels without texts and
     * are left out.
     *
     * @param paths files, which are taken as they are, or folders
     * @throws UncheckedIOException if a folder cannot be read
     */
    public static List<Path> sentences(List<Path> paths) {
        return sentencesAmong(all(paths));
    }

    /** {@return all files, those of each folder in alphabetical order} */
    static List<Path> all(List<Path> paths) {
        return paths.stream().flatMap(DataFiles::inside).toList();
    }

    /** {@return the files whose names end so} */
    static List<Path> ending(List<Path> files, String ending) {
        return files.stream().filter(file -> file.toString().endsWith(ending)).toList();
    }

    /** {@return those of these files that hold labelled sentences} */
    static List<Path> sentencesAmong(List<Path> files) {
        return ending(files, ".csv").stream()
                .filter(file -> !isAnnotation(file))
                .toList();
    }

    private static boolean isAnnotation(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && folder.endsWith("annotations");
    }

    private static Stream<Path> inside(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the folder " + path + ": " + e, e);
        }
    }
}
