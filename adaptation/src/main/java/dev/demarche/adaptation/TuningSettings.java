package dev.demarche.adaptation;

/**
 * How the encoder is tuned.
 *
 * @param epochs how often each sentence is seen
 * @param learningRate the largest step of the layers
 * @param headLearningRate the largest step of the head
 * @param batchSize how many sentences share a step
 * @param dropout the share of values left out
 * @param weightDecay pulls matrices towards zero
 * @param seed decides order and dropout
 */
record TuningSettings(
        int epochs,
        double learningRate,
        double headLearningRate,
        int batchSize,
        float dropout,
        float weightDecay,
        long seed) {

    static final TuningSettings DEFAULT = new TuningSettings(2, 3e-5, 1e-3, 16, 0.1f, 0.01f, 1);

    TuningSettings withEpochs(int value) {
        return new TuningSettings(value, learningRate, headLearningRate, batchSize, dropout, weightDecay, seed);
    }

    TuningSettings withSeed(long value) {
        return new TuningSettings(epochs, learningRate, headLearningRate, batchSize, dropout, weightDecay, value);
    }
}
