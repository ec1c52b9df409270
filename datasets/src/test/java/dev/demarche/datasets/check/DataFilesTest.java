package dev.demarche.datasets.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFilesTest {

    @TempDir
    Path folder;

    @Test
    void findsSentencesAtAnyDepthButNoAnnotations() throws IOException {
        Path deep = file("data/sentences/a.csv");
        Path near = file("data/b.csv");
        file("data/annotations/first.csv");
        file("data/articles/c.txt");

        assertThat(DataFiles.sentences(List.of(folder.resolve("data")))).containsExactly(near, deep);
    }

    @Test
    void takesFilesAsTheyAreInTheOrderGiven() throws IOException {
        Path second = file("z.csv");
        Path first = file("a.csv");

        assertThat(DataFiles.sentences(List.of(second, first))).containsExactly(second, first);
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }
}
