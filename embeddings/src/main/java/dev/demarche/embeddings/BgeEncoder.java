package dev.demarche.embeddings;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.demarche.ModelException;
import dev.demarche.text.SentenceEncoder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * BGE-small-en-v1.5 with weights of 8 bits. A sentence's vector is that of the start mark, of length 1. Sentences run one
 * by one, because the rounding of 8-bit arithmetic depends on what else is in a batch. Thread-safe.
 */
public final class BgeEncoder implements SentenceEncoder {

    private static final int DIMENSION = 384;
    private static final String NAME = "bge-small-en-v1.5-int8";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final WordPieces wordPieces = new WordPieces(EncoderFiles.tokenizer());
    private final OrtSession session;
    private final String id;
    private final Map<String, byte[]> adaptation;

    /**
     * Loads the encoder as the project adapted it, or as it was published if the project did not.
     *
     * @throws ModelException if weights are missing or damaged
     */
    public BgeEncoder() {
        this(Adaptation.ofProject(), Map.of());
    }

    private BgeEncoder(Optional<Adaptation> adaptation, Map<String, byte[]> files) {
        this(
                adaptation.map(a -> a.apply(EncoderFiles.weights())).orElseGet(EncoderFiles::weights),
                adaptation.map(BgeEncoder::idOf).orElse(NAME),
                files);
    }

    /**
     * Loads the encoder from the bytes of an ONNX file.
     *
     * @param weights the file
     * @param id names the weights
     * @throws ModelException if they are damaged
     */
    public BgeEncoder(byte[] weights, String id) {
        this(weights, id, Map.of());
    }

    private BgeEncoder(byte[] weights, String id, Map<String, byte[]> adaptation) {
        this.id = id;
        this.adaptation = Map.copyOf(adaptation);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(weights, options);
        } catch (OrtException e) {
            throw new ModelException("The sentence encoder's weights are damaged. Build demarche-embeddings again.", e);
        }
    }

    /** {@return the encoder as it was published} */
    public static BgeEncoder published() {
        return new BgeEncoder(Optional.empty(), Map.of());
    }

    /** {@return the encoder with an adaptation} */
    public static BgeEncoder adapted(Adaptation adaptation) {
        return new BgeEncoder(Optional.of(adaptation), Map.of());
    }

    /** {@return the encoder with a user's adaptation, which gives back the files of that} */
    static BgeEncoder adapted(Adaptation adaptation, Map<String, byte[]> files) {
        return new BgeEncoder(Optional.of(adaptation), files);
    }

    /** {@return the id of the encoder with an adaptation} */
    public static String idOf(Adaptation adaptation) {
        return NAME + "+" + adaptation.id();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Map<String, byte[]> adaptation() {
        return adaptation;
    }

    @Override
    public int dimension() {
        return DIMENSION;
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
            return Pooling.first(floats((OnnxTensor) result.get(0)), DIMENSION);
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

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence encoder could not be closed.", e);
        }
    }
}
