package dev.demarche.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tribuo.Dataset;
import org.tribuo.Example;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.liblinear.LibLinearClassificationTrainer;
import org.tribuo.classification.liblinear.LinearClassificationType;
import org.tribuo.classification.liblinear.LinearClassificationType.LinearType;
import org.tribuo.common.liblinear.LibLinearModel;
import org.tribuo.dataset.MinimumCardinalityDataset;
import org.tribuo.datasource.ListDataSource;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.LinearParameters;
import org.tribuo.math.la.DenseMatrix;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.multilabel.MultiLabel;
import org.tribuo.multilabel.MultiLabelFactory;
import org.tribuo.multilabel.baseline.IndependentMultiLabelModel;
import org.tribuo.multilabel.baseline.IndependentMultiLabelTrainer;
import org.tribuo.multilabel.sgd.linear.LinearSGDModel;
import org.tribuo.multilabel.sgd.linear.LinearSGDTrainer;
import org.tribuo.multilabel.sgd.objectives.BinaryCrossEntropy;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * Trains an L2-regularised logistic regression for each label with LibLinear and puts their weights into one Tribuo
 * {@link LinearSGDModel}. LibLinear finds the one optimum whatever the order of the data, which Tribuo's own optimisers do
 * not; Tribuo's model holds plain protobuf, which LibLinear's does not.
 */
public final class LinearRecipe {

    /** Says in manifests how the weights were found. */
    static final String NAME = "LibLinear L2R_LR per label in a Tribuo LinearSGDModel";

    private static final double TOLERANCE = 1e-2;
    /** A feature of fewer rows than this teaches nothing that holds elsewhere. */
    private static final int FEWEST_ROWS = 2;

    private static final int ITERATIONS = 1000;
    private static final Logger TRIBUO = Logger.getLogger("org.tribuo");

    private LinearRecipe() {}

    /**
     * {@return the model as deterministic protobuf}
     *
     * @param examples what to learn from
     * @param task what to learn
     * @param cost LibLinear's C: a larger one regularises less
     */
    public static byte[] train(List<TrainingExample> examples, Task task, double cost) {
        TRIBUO.setLevel(Level.WARNING);
        Dataset<MultiLabel> dataset = dataset(examples, task);
        IndependentMultiLabelTrainer trainer = new IndependentMultiLabelTrainer(new LibLinearClassificationTrainer(
                new LinearClassificationType(LinearType.L2R_LR), cost, ITERATIONS, TOLERANCE));
        IndependentMultiLabelModel trained = (IndependentMultiLabelModel) trainer.train(dataset);
        LinearSGDModel template =
                new LinearSGDTrainer(new BinaryCrossEntropy(), new AdaGrad(0.1, 0.1), 1, 1L).train(dataset);
        return ModelProtobuf.write(template, new LinearParameters(weights(trained, template)));
    }

    private static Dataset<MultiLabel> dataset(List<TrainingExample> examples, Task task) {
        MultiLabelFactory factory = new MultiLabelFactory();
        List<Example<MultiLabel>> rows = new ArrayList<>();
        for (TrainingExample example : examples) {
            rows.add(row(example, new MultiLabel(labels(task.labels(example.sentence())))));
        }
        SimpleDataSourceProvenance provenance =
                new SimpleDataSourceProvenance("labelled sentences", ModelProtobuf.TIME, factory);
        return new MinimumCardinalityDataset<>(
                new MutableDataset<>(new ListDataSource<>(rows, factory, provenance)), FEWEST_ROWS);
    }

    private static Set<Label> labels(Set<String> names) {
        return Set.copyOf(names.stream().map(Label::new).toList());
    }

    private static Example<MultiLabel> row(TrainingExample example, MultiLabel labels) {
        int size = example.features().size();
        String[] names = new String[size];
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            names[i] = example.features().get(i).name();
            values[i] = example.features().get(i).value();
        }
        return new ArrayExample<>(labels, names, values);
    }

    private static DenseMatrix weights(IndependentMultiLabelModel trained, LinearSGDModel template) {
        int features = template.getFeatureIDMap().size();
        DenseMatrix weights = new DenseMatrix(template.getOutputIDInfo().size(), features + 1);
        List<Label> order = trained.getLabelOrder();
        for (int i = 0; i < order.size(); i++) {
            int row =
                    template.getOutputIDInfo().getID(new MultiLabel(order.get(i).getLabel()));
            copy((LibLinearModel<Label>) trained.getModels().get(i), order.get(i), template, weights, row);
        }
        return weights;
    }

    private static void copy(
            LibLinearModel<Label> source, Label label, Model<MultiLabel> template, DenseMatrix target, int row) {
        de.bwaldvogel.liblinear.Model linear = source.getInnerModels().get(0);
        int first = linear.getLabels()[0];
        boolean positiveFirst = source.getOutputIDInfo().getOutput(first).equals(label);
        double sign = positiveFirst ? 1 : -1;
        double[] values = linear.getFeatureWeights();
        int bias = values.length - 1;
        template.getFeatureIDMap().forEach(feature -> {
            int from = source.getFeatureIDMap().getID(feature.getName());
            int to = template.getFeatureIDMap().getID(feature.getName());
            target.set(row, to, sign * values[from]);
        });
        target.set(row, bias, sign * values[bias]);
    }
}
