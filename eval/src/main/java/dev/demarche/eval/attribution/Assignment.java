package dev.demarche.eval.attribution;

import java.util.Arrays;

/** The Hungarian method: pairs rows and columns so that the sum of the weights is as high as possible. */
final class Assignment {

    private final double[][] weight;
    private final double[] rowPotential;
    private final double[] columnPotential;
    private final int[] rowOf;
    private final int[] way;

    private Assignment(double[][] weight) {
        this.weight = weight;
        int columns = weight[0].length;
        rowPotential = new double[weight.length + 1];
        columnPotential = new double[columns + 1];
        rowOf = new int[columns + 1];
        way = new int[columns + 1];
    }

    /** The column of each row; there must be at least as many columns as rows. */
    static int[] columns(double[][] weight) {
        Assignment assignment = new Assignment(weight);
        for (int row = 1; row <= weight.length; row++) {
            assignment.augment(assignment.freeColumn(row));
        }
        int[] columns = new int[weight.length];
        for (int column = 1; column < assignment.rowOf.length; column++) {
            if (assignment.rowOf[column] > 0) {
                columns[assignment.rowOf[column] - 1] = column - 1;
            }
        }
        return columns;
    }

    /** Grows a tree of tight edges from the row until it reaches a column without a row. */
    private int freeColumn(int row) {
        rowOf[0] = row;
        double[] slack = new double[rowOf.length];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        boolean[] used = new boolean[rowOf.length];
        int column = 0;
        do {
            used[column] = true;
            int next = nextColumn(column, slack, used);
            shift(slack[next], slack, used);
            column = next;
        } while (rowOf[column] != 0);
        return column;
    }

    private int nextColumn(int column, double[] slack, boolean[] used) {
        int row = rowOf[column];
        int best = 0;
        for (int j = 1; j < rowOf.length; j++) {
            if (!used[j]) {
                double reduced = -weight[row - 1][j - 1] - rowPotential[row] - columnPotential[j];
                if (reduced < slack[j]) {
                    slack[j] = reduced;
                    way[j] = column;
                }
                best = best == 0 || slack[j] < slack[best] ? j : best;
            }
        }
        return best;
    }

    private void shift(double delta, double[] slack, boolean[] used) {
        for (int j = 0; j < rowOf.length; j++) {
            if (used[j]) {
                rowPotential[rowOf[j]] += delta;
                columnPotential[j] -= delta;
            } else {
                slack[j] -= delta;
            }
        }
    }

    private void augment(int freeColumn) {
        for (int column = freeColumn; column != 0; column = way[column]) {
            rowOf[column] = rowOf[way[column]];
        }
    }
}
