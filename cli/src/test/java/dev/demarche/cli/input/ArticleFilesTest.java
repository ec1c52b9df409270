package dev.demarche.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {

    @TempDir
    private Path folder;

    @Test
    void takesTheArticlesOfAFolderByName() throws IOException, InputException {
        for (String name : List.of("b.txt", "a.html", "notes.md", "c.JSONL")) {
            Files.writeString(folder.resolve(name), "");
        }
        assertThat(ArticleFiles.of(List.of(folder.toString())))
                .extracting(path -> path.getFileName().toString())
                .containsExactly("a.html", "b.txt", "c.JSONL");
    }

    @Test
    void leavesGoldAnnotationsOutOfAFolder() throws IOException, InputException {
        for (String name : List.of("a.txt", "gold.jsonl", "gold.csv", "gold.txt")) {
            Files.writeString(folder.resolve(name), "");
        }
        assertThat(ArticleFiles.of(List.of(folder.toString())))
                .extracting(path -> path.getFileName().toString())
                .containsExactly("a.txt", "gold.txt");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThatThrownBy(() -> ArticleFiles.of(List.of("nowhere.txt")))
                .isInstanceOf(InputException.class)
                .hasMessage("nowhere.txt: no such file or folder.");
    }

    @Test
    void refusesAFolderWithoutArticles() {
        assertThatThrownBy(() -> ArticleFiles.of(List.of(folder.toString())))
                .hasMessageContaining("holds no article")
                .hasMessageContaining(".txt");
    }
}
