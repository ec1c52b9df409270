package dev.demarche.adaptation;

import static dev.demarche.adaptation.BertShape.HIDDEN;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import dev.demarche.embeddings.OnnxWeights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;

/** Tunes all layers with a linear head on several labels, by gradient descent on the binary cross-entropy. */
final class Tuner {

    private static final String ENGINE = "PyTorch";
    private static final double WARM_UP = 0.1;
    /** Batches are made of sentences of like length within so many batches' worth of sentences. */
    private static final int BUCKET = 8;

    private final OnnxWeights file;
    private final TuningSettings settings;
    private final BiConsumer<Integer, Integer> listener;

    /**
     * Makes a tuner.
     *
     * @param file the weights to start from
     * @param settings how to tune
     * @param listener hears of each step and of how many there are
     */
    Tuner(OnnxWeights file, TuningSettings settings, BiConsumer<Integer, Integer> listener) {
        this.file = file;
        this.settings = settings;
        this.listener = listener;
    }

    /** {@return the tuned weights by their names in the file, matrices in the file's order} */
    Map<String, float[]> tune(List<TuningExample> examples, Head start) {
        Engine.getEngine(ENGINE).setRandomSeed((int) settings.seed());
        try (NDManager manager = NDManager.newBaseManager(ENGINE)) {
            BertWeights source = new BertWeights(file);
            Map<String, NDArray> weights = source.load(manager);
            weights.put("head.weight", manager.create(start.weights(), new Shape(start.labels(), HIDDEN)));
            weights.put("head.bias", manager.create(start.bias()));
            weights.values().forEach(weight -> weight.setRequiresGradient(true));
            run(manager, weights, examples);
            weights.values().forEach(weight -> weight.setRequiresGradient(false));
            return export(source, weights);
        }
    }

    private void run(NDManager manager, Map<String, NDArray> weights, List<TuningExample> examples) {
        Constants constants = new Constants(manager);
        Bert bert = new Bert(weights, constants, settings.dropout());
        AdamW optimizer = new AdamW(manager, weights, settings);
        Random random = new Random(settings.seed());
        int steps = settings.epochs() * ((examples.size() + settings.batchSize() - 1) / settings.batchSize());
        int step = 0;
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            for (List<TuningExample> batch : batches(examples, random)) {
                backward(manager, bert, constants, batch);
                optimizer.update(rate(step, steps));
                step++;
                listener.accept(step, steps);
            }
        }
    }

    /** Rises to 1 over the first tenth of the steps, then falls to 0. */
    private static double rate(int step, int steps) {
        return Math.max(0, Math.min((step + 1) / (WARM_UP * steps), (steps - step) / ((1 - WARM_UP) * steps)));
    }

    private static void backward(NDManager manager, Bert bert, Constants constants, List<TuningExample> examples) {
        try (NDManager scope = manager.newSubManager();
                GradientCollector collector = Engine.getEngine(ENGINE).newGradientCollector()) {
            Batch batch = Batch.of(scope, examples);
            NDArray logits = bert.logits(batch, true);
            NDArray entropy = logits.maximum(constants.of(0))
                    .sub(logits.mul(batch.targets()))
                    .add(logits.abs().neg().exp().add(constants.of(1)).log());
            collector.backward(entropy.mul(batch.known()).mean());
        }
    }

    private List<List<TuningExample>> batches(List<TuningExample> examples, Random random) {
        List<TuningExample> shuffled = new ArrayList<>(examples);
        Collections.shuffle(shuffled, random);
        int size = settings.batchSize();
        List<List<TuningExample>> batches = new ArrayList<>();
        for (int from = 0; from < shuffled.size(); from += size * BUCKET) {
            List<TuningExample> bucket =
                    new ArrayList<>(shuffled.subList(from, Math.min(shuffled.size(), from + size * BUCKET)));
            bucket.sort(Comparator.comparingInt(TuningExample::length));
            for (int i = 0; i < bucket.size(); i += size) {
                batches.add(List.copyOf(bucket.subList(i, Math.min(bucket.size(), i + size))));
            }
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    private static Map<String, float[]> export(BertWeights source, Map<String, NDArray> weights) {
        Map<String, float[]> tuned = new LinkedHashMap<>();
        source.fileNames().forEach((name, fileName) -> {
            NDArray weight = weights.get(name);
            if (weight != null) {
                try (NDArray stored = weight.getShape().dimension() == 2 ? weight.transpose() : weight.duplicate()) {
                    tuned.put(fileName, stored.toFloatArray());
                }
            }
        });
        return tuned;
    }
}
