package dev.demarche.adaptation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers as arrays that live as long as the manager. DJL's {@code mul(Number)} and its kin wrap a temporary that is freed
 * at once although the backward pass reads it again: gradients then are rubbish. Never use them in what is differentiated.
 */
final class Constants {

    private final NDManager manager;
    private final Map<Float, NDArray> arrays = new HashMap<>();

    Constants(NDManager manager) {
        this.manager = manager;
    }

    NDArray of(double value) {
        return arrays.computeIfAbsent((float) value, number -> {
            try (NDArray temporary = manager.create((float) number)) {
                return temporary.duplicate();
            }
        });
    }
}
