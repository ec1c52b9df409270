package dev.demarche.embeddings;

import dev.demarche.ModelException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The difference between two encoders with weights of 8 bits: for each matrix of the encoder's layers the differences of
 * its codes, for each bias and normalisation its new values, in the order of the file, deflated.
 */
public final class WeightPatch {

    private static final String CODES = "_quantized";

    private WeightPatch() {}

    /**
     * Applies a patch.
     *
     * @param weights the weights, which are changed
     * @param patch the patch
     * @throws ModelException if the patch is not for these weights
     */
    static void apply(OnnxWeights weights, byte[] patch) {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(patch))) {
            for (OnnxWeights.Tensor tensor : tensors(weights)) {
                byte[] change = in.readNBytes(tensor.length());
                boolean isCodes = tensor.name().endsWith(CODES);
                for (int i = 0; i < tensor.length(); i++) {
                    weights.set(tensor, i, isCodes ? weights.get(tensor, i) + change[i] : change[i]);
                }
            }
            if (in.read() != -1) {
                throw new IOException("it is longer than the weights");
            }
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new ModelException("The adaptation of the sentence encoder is damaged: " + e.getMessage(), e);
        }
    }

    /** {@return the patch that turns the one into the other} */
    public static byte[] between(OnnxWeights before, OnnxWeights after) {
        ByteArrayOutputStream patch = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(patch, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (OnnxWeights.Tensor tensor : tensors(before)) {
                boolean isCodes = tensor.name().endsWith(CODES);
                for (int i = 0; i < tensor.length(); i++) {
                    out.write(after.get(tensor, i) - (isCodes ? before.get(tensor, i) : 0));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patch.toByteArray();
    }

    /** {@return what a patch changes: matrices of 8 bits, biases and normalisations of the encoder's layers} */
    public static List<OnnxWeights.Tensor> tensors(OnnxWeights weights) {
        return weights.tensors().values().stream()
                .filter(t -> t.name().startsWith("encoder.")
                        || (t.name().startsWith("onnx::MatMul") && t.name().endsWith(CODES)))
                .toList();
    }
}
