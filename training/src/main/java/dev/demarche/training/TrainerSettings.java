package dev.demarche.training;

/**
 * How a model is trained.
 *
 * @param profile which features it uses
 * @param folds how many folds cross-validation has
 * @param seed decides which groups share a fold
 * @param seen the sentences that the encoder was tuned on
 * @param listener hears how far the training is
 */
record TrainerSettings(Profile profile, int folds, long seed, TuningSentences seen, TrainingListener listener) {}
