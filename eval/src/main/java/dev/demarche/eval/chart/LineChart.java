package dev.demarche.eval.chart;

import dev.demarche.eval.chart.Series.Point;
import java.util.List;
import java.util.Locale;

/**
 * A chart of lines over two axes from 0 to 1. Lines differ in colour and in their dashes, and the legend names them.
 *
 * @param title what the chart shows
 * @param description what it says, for those who cannot see it
 * @param xName the name of the horizontal axis
 * @param yName the name of the vertical axis
 * @param series the lines
 * @param diagonal whether to draw the line where both axes are equal
 */
public record LineChart(
        String title, String description, String xName, String yName, List<Series> series, boolean diagonal) {

    private static final int WIDTH = 420;
    private static final int LEFT = 46;
    private static final int TOP = 30;
    private static final int SIDE = 270;
    private static final int STYLES = 5;

    public LineChart {
        series = List.copyOf(series);
    }

    /** {@return the chart as an SVG element} */
    public String svg() {
        int height = TOP + SIDE + 48 + 18 * series.size();
        Svg svg = new Svg("lines", WIDTH, height, title, description);
        axes(svg);
        if (diagonal) {
            svg.line("diagonal", x(0), y(0), x(1), y(1));
        }
        for (int i = 0; i < series.size(); i++) {
            draw(svg, series.get(i), "line s" + i % STYLES);
            double at = TOP + SIDE + 58 + 18 * i;
            svg.line("line s" + i % STYLES, LEFT, at - 4, LEFT + 34, at - 4);
            svg.words("start", LEFT + 42, at, series.get(i).name());
        }
        return svg.end();
    }

    private void axes(Svg svg) {
        for (int i = 0; i <= 5; i++) {
            double share = i / 5.0;
            String label = String.format(Locale.ROOT, "%.1f", share);
            svg.line("grid", x(share), y(0), x(share), y(1)).line("grid", x(0), y(share), x(1), y(share));
            svg.words("middle", x(share), y(0) + 16, label).words("end", x(0) - 6, y(share) + 4, label);
        }
        svg.words("middle", x(.5), y(0) + 34, xName).words("start", 2, 14, yName);
    }

    private void draw(Svg svg, Series line, String style) {
        StringBuilder steps = new StringBuilder();
        for (Point point : line.points()) {
            steps.append(steps.isEmpty() ? 'M' : 'L');
            steps.append(String.format(Locale.ROOT, "%.1f %.1f", x(point.x()), y(point.y())));
        }
        svg.path(style, steps);
        if (line.marked()) {
            line.points().forEach(point -> svg.circle(style, x(point.x()), y(point.y())));
        }
    }

    private static double x(double share) {
        return LEFT + share * (WIDTH - LEFT - 14);
    }

    private static double y(double share) {
        return TOP + SIDE * (1 - share);
    }
}
