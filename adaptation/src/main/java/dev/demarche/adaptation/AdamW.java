package dev.demarche.adaptation;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adam with decoupled weight decay and gradients clipped to length 1. */
final class AdamW {

    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.999f;
    private static final float EPSILON = 1e-8f;
    private static final double LARGEST = 1e8;

    private final Map<String, NDArray> weights;
    private final Map<String, NDList> moments = new LinkedHashMap<>();
    private final TuningSettings settings;
    private int step;

    AdamW(NDManager manager, Map<String, NDArray> weights, TuningSettings settings) {
        this.weights = weights;
        this.settings = settings;
        weights.forEach((name, weight) ->
                moments.put(name, new NDList(manager.zeros(weight.getShape()), manager.zeros(weight.getShape()))));
    }

    /**
     * Changes the weights by their gradients and sets these to zero.
     *
     * @param rate the share of the largest step
     * @throws IllegalStateException if a gradient is not finite
     */
    void update(double rate) {
        step++;
        List<NDArray> gradients = new ArrayList<>();
        weights.values().forEach(weight -> gradients.add(weight.getGradient()));
        double length = length(gradients);
        float clip = (float) (length > 1 ? 1 / length : 1);
        double correction = Math.sqrt(1 - Math.pow(SECOND, step)) / (1 - Math.pow(FIRST, step));
        int i = 0;
        for (Map.Entry<String, NDArray> entry : weights.entrySet()) {
            update(entry.getKey(), entry.getValue(), gradients.get(i), rate, correction, clip);
            i++;
        }
    }

    private void update(String name, NDArray weight, NDArray gradient, double rate, double correction, float clip) {
        boolean isHead = name.startsWith("head.");
        double learningRate = rate * (isHead ? settings.headLearningRate() : settings.learningRate());
        float decay = weight.getShape().dimension() == 2 ? settings.weightDecay() : 0;
        NDList moment = moments.getOrDefault(name, new NDList());
        weight.getNDArrayInternal()
                .adamUpdate(
                        new NDList(weight, gradient, moment.get(0), moment.get(1)),
                        new NDList(weight),
                        (float) learningRate,
                        (float) (learningRate * correction),
                        decay,
                        clip,
                        -1f,
                        FIRST,
                        SECOND,
                        EPSILON,
                        true,
                        true);
        gradient.subi(gradient);
        gradient.close();
    }

    private static double length(List<NDArray> gradients) {
        double squares = 0;
        for (NDArray gradient : gradients) {
            try (NDArray flat = gradient.flatten();
                    NDArray product = flat.dot(flat)) {
                squares += product.getFloat();
            }
        }
        if (!(squares < LARGEST)) {
            throw new IllegalStateException("The gradients have grown beyond measure. Tune with smaller steps.");
        }
        return Math.sqrt(squares);
    }
}
