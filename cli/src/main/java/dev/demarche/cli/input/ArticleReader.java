package dev.demarche.cli.input;

import dev.demarche.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads the articles of a file by its ending. Text keeps its line breaks, so that offsets fit the file. */
public final class ArticleReader {

    private final InputStream standardInput;

    /** Makes a reader that takes {@code -} from the given stream. */
    public ArticleReader(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** {@return the articles of a file, and what could not be read of it} */
    public Stream<Input> read(Path file) {
        String name = file.toString();
        try {
            String text = decode(bytes(file), name);
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith(".jsonl")) {
                return JsonLines.read(name, text);
            }
            if (lower.endsWith(".csv")) {
                return CsvArticles.read(name, text);
            }
            boolean html = lower.endsWith(".html") || lower.endsWith(".htm");
            return Stream.of(new Input.Read(html ? HtmlArticle.read(id(file), text) : Article.of(id(file), text)));
        } catch (InputException e) {
            return Stream.of(new Input.Failed(e.getMessage()));
        } catch (IOException e) {
            return Stream.of(new Input.Failed(name + ": cannot be read (" + e.getMessage() + ")."));
        }
    }

    private byte[] bytes(Path file) throws IOException {
        return file.toString().equals(ArticleFiles.STANDARD_INPUT)
                ? standardInput.readAllBytes()
                : Files.readAllBytes(file);
    }

    private static String decode(byte[] bytes, String name) throws InputException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
        } catch (CharacterCodingException e) {
            throw new InputException(
                    name + ": is not UTF-8 text (byte " + buffer.position() + "). Convert it to UTF-8.");
        }
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        if (name.equals(ArticleFiles.STANDARD_INPUT)) {
            return "stdin";
        }
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
