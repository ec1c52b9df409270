package dev.demarche.eval.chart;

import java.util.List;

/**
 * A line of a chart.
 *
 * @param name what it shows
 * @param points its points, from left to right; both coordinates from 0 to 1
 * @param marked whether each point gets a mark
 */
public record Series(String name, List<Point> points, boolean marked) {

    public Series {
        points = List.copyOf(points);
    }

    /**
     * A place in the chart.
     *
     * @param x from left to right
     * @param y from bottom to top
     */
    public record Point(double x, double y) {}
}
