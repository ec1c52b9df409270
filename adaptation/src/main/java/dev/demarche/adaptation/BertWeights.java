package dev.demarche.adaptation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.demarche.embeddings.OnnxWeights;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The weights of the encoder's layers as arrays, under the names of BERT's modules, such as
 * {@code encoder.layer.0.attention.self.query.weight}, and where each stands in the ONNX file.
 */
final class BertWeights {

    private static final String PRODUCT = "/MatMul_output_0";

    private final Map<String, String> fileNames = new LinkedHashMap<>();
    private final OnnxWeights file;

    BertWeights(OnnxWeights file) {
        this.file = file;
        file.matrices().forEach((output, tensor) -> {
            if (tensor.startsWith("onnx::MatMul")) {
                fileNames.put(module(output) + ".weight", tensor);
            }
        });
        file.tensors().keySet().stream()
                .filter(name -> name.startsWith("encoder."))
                .forEach(name -> fileNames.put(name, name));
    }

    private static String module(String output) {
        return output.substring(1, output.indexOf(PRODUCT)).replace('/', '.');
    }

    /** {@return the name in the ONNX file of each weight} */
    Map<String, String> fileNames() {
        return Map.copyOf(fileNames);
    }

    /** {@return copies of all weights; matrices are transposed to (output, input)} */
    Map<String, NDArray> load(NDManager manager) {
        Map<String, NDArray> weights = new LinkedHashMap<>();
        fileNames.forEach((name, fileName) -> {
            long[] shape = file.tensor(fileName).shape().stream()
                    .mapToLong(Integer::longValue)
                    .toArray();
            NDArray array = manager.create(file.floats(fileName), new Shape(shape));
            if (shape.length == 2) {
                try (NDArray stored = array) {
                    array = stored.transpose().duplicate();
                }
            }
            weights.put(name, array);
        });
        return weights;
    }
}
