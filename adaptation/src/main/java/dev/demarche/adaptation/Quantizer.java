package dev.demarche.adaptation;

import dev.demarche.embeddings.OnnxWeights;
import dev.demarche.embeddings.OnnxWeights.Tensor;
import dev.demarche.embeddings.WeightPatch;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;

/** Writes tuned weights into a file of 8-bit weights. The scales of the codes stay as they are. */
final class Quantizer {

    private static final String CODES = "_quantized";
    private static final int LARGEST_CODE = 64;

    private Quantizer() {}

    static void write(Map<String, float[]> tuned, OnnxWeights target) {
        for (Tensor tensor : WeightPatch.tensors(target)) {
            String name = tensor.name().replace(CODES, "");
            float[] values = tuned.get(name);
            if (values == null) {
                throw new IllegalStateException("There is no tuned weight " + name + ".");
            }
            if (tensor.name().endsWith(CODES)) {
                writeCodes(values, target.floats(name + "_scale"), target, tensor);
            } else {
                writeFloats(values, target, tensor);
            }
        }
    }

    /** Adds to full weights what differs between two files of 8-bit weights with the same scales. */
    static void addChanges(OnnxWeights before, OnnxWeights after, OnnxWeights full) {
        for (Tensor tensor : WeightPatch.tensors(before)) {
            String name = tensor.name().replace(CODES, "");
            float[] values = full.floats(name);
            if (tensor.name().endsWith(CODES)) {
                float[] scales = before.floats(name + "_scale");
                for (int i = 0; i < values.length; i++) {
                    values[i] += (after.get(tensor, i) - before.get(tensor, i)) * scales[i % scales.length];
                }
            } else {
                values = after.floats(name);
            }
            writeFloats(values, full, full.tensor(name));
        }
    }

    private static void writeCodes(float[] values, float[] scales, OnnxWeights target, Tensor tensor) {
        for (int i = 0; i < values.length; i++) {
            double code = Math.rint(values[i] / scales[i % scales.length]);
            target.set(tensor, i, (int) Math.max(-LARGEST_CODE, Math.min(LARGEST_CODE, code)));
        }
    }

    private static void writeFloats(float[] values, OnnxWeights target, Tensor tensor) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        for (int i = 0; i < bytes.capacity(); i++) {
            target.set(tensor, i, bytes.get(i));
        }
    }
}
