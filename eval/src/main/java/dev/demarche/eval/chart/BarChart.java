package dev.demarche.eval.chart;

import java.util.List;

/**
 * A chart of horizontal bars, each cut into parts; the number of each part stands in it if there is room.
 *
 * @param title what the chart shows
 * @param description what it says, for those who cannot see it
 * @param bars the bars, from top to bottom
 */
public record BarChart(String title, String description, List<Bar> bars) {

    private static final int WIDTH = 720;
    private static final int NAMES = 210;
    private static final int STEP = 30;
    private static final int LONGEST_NAME = 26;

    /**
     * A bar.
     *
     * @param name what it is about
     * @param parts its parts
     */
    public record Bar(String name, List<Part> parts) {

        int total() {
            return parts.stream().mapToInt(Part::count).sum();
        }
    }

    /**
     * A part of a bar.
     *
     * @param style the class of the style sheet, such as "st-threat"
     * @param count how long it is
     */
    public record Part(String style, int count) {}

    public BarChart {
        bars = List.copyOf(bars);
    }

    /** {@return the chart as an SVG element} */
    public String svg() {
        Svg svg = new Svg("bars", WIDTH, STEP * bars.size() + 6, title, description);
        int longest = Math.max(1, bars.stream().mapToInt(Bar::total).max().orElse(1));
        for (int i = 0; i < bars.size(); i++) {
            draw(svg, bars.get(i), 4.0 + STEP * i, (double) (WIDTH - NAMES - 50) / longest);
        }
        return svg.end();
    }

    private static void draw(Svg svg, Bar bar, double top, double unit) {
        svg.words("end", NAMES - 8.0, top + 16, shortened(bar.name()));
        double left = NAMES;
        for (Part part : bar.parts()) {
            double width = part.count() * unit;
            if (part.count() > 0) {
                svg.rectangle("bar " + part.style(), left, top, width, STEP - 8.0);
            }
            if (width > 16) {
                svg.words("middle", left + width / 2, top + 16, Integer.toString(part.count()));
            }
            left += width;
        }
        svg.words("start", left + 6, top + 16, Integer.toString(bar.total()));
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}
