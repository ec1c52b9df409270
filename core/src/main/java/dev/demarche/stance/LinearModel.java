package dev.demarche.stance;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.demarche.ModelException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.Model;
import org.tribuo.VariableInfo;
import org.tribuo.math.la.DenseMatrix;
import org.tribuo.multilabel.MultiLabel;
import org.tribuo.multilabel.sgd.linear.LinearSGDModel;
import org.tribuo.protos.core.ModelProto;

/**
 * A linear model of several labels, trained with Tribuo. Its score is a sum over features, so that it can say what each
 * feature added. Thread-safe.
 */
public final class LinearModel {

    private final List<String> labels;
    private final Map<String, double[]> weights;
    private final double[] bias;

    private LinearModel(List<String> labels, Map<String, double[]> weights, double[] bias) {
        this.labels = labels;
        this.weights = weights;
        this.bias = bias;
    }

    /** Reads a model from Tribuo's protobuf. Files of any other class are refused before they are looked into. */
    public static LinearModel read(byte[] protobuf) {
        try {
            ModelProto proto = ModelProto.parseFrom(protobuf);
            if (!proto.getClassName().equals(LinearSGDModel.class.getName())) {
                throw new ModelException("The model is a " + proto.getClassName() + ", but must be a linear model.");
            }
            return of((LinearSGDModel) Model.deserialize(proto).castModel(MultiLabel.class));
        } catch (InvalidProtocolBufferException | IllegalStateException | ClassCastException e) {
            throw new ModelException("The model is no Tribuo model that this version can read.", e);
        }
    }

    private static LinearModel of(LinearSGDModel model) {
        Map<String, Integer> rows = new TreeMap<>();
        model.getOutputIDInfo().forEach(pair -> rows.put(pair.getB().getLabelString(), pair.getA()));
        List<String> labels = List.copyOf(rows.keySet());
        int[] order = rows.values().stream().mapToInt(Integer::intValue).toArray();
        DenseMatrix matrix = model.getWeightsCopy();
        ImmutableFeatureMap features = model.getFeatureIDMap();
        Map<String, double[]> weights = new HashMap<>();
        for (VariableInfo feature : features) {
            weights.put(feature.getName(), column(matrix, order, features.getID(feature.getName())));
        }
        return new LinearModel(labels, weights, column(matrix, order, features.size()));
    }

    private static double[] column(DenseMatrix matrix, int[] rows, int column) {
        double[] values = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            values[i] = matrix.get(rows[i], column);
        }
        return values;
    }

    /** {@return the labels, in alphabetical order} */
    public List<String> labels() {
        return labels;
    }

    /** {@return whether the model has seen the feature} */
    boolean knows(String feature) {
        return weights.containsKey(feature);
    }

    /** {@return the log-odds of each label before calibration} */
    public double[] logits(List<Feature> features) {
        double[] sums = bias.clone();
        for (Feature feature : features) {
            double[] weight = weights.get(feature.name());
            if (weight != null) {
                for (int label = 0; label < sums.length; label++) {
                    sums[label] += weight[label] * feature.value();
                }
            }
        }
        return sums;
    }

    /** {@return what a feature adds to the log-odds of a label} */
    double contribution(Feature feature, int label) {
        double[] weight = weights.get(feature.name());
        return weight == null ? 0 : weight[label] * feature.value();
    }
}
