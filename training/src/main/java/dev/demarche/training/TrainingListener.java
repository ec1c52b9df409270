package dev.demarche.training;

/** Hears how far a training is. */
@FunctionalInterface
public interface TrainingListener {

    /**
     * Something was done.
     *
     * @param step what is being done, such as "Cross-validating stance"
     * @param done how much of it is done
     * @param total how much there is to do
     */
    void progress(String step, int done, int total);
}
