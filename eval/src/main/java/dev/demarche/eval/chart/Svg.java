package dev.demarche.eval.chart;

import java.util.Locale;

/** Writes SVG. */
final class Svg {

    private final StringBuilder text = new StringBuilder();

    Svg(String style, int width, int height, String title, String description) {
        text.append(String.format(
                Locale.ROOT,
                "<svg class=\"chart %s\" role=\"img\" viewBox=\"0 0 %d %d\" aria-label=\"%s. %s\"><title>%s</title><desc>%s</desc>",
                style,
                width,
                height,
                escaped(title),
                escaped(description),
                escaped(title),
                escaped(description)));
    }

    Svg line(String style, double x1, double y1, double x2, double y2) {
        return add("<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", style, x1, y1, x2, y2);
    }

    Svg rectangle(String style, double x, double y, double width, double height) {
        return add(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                style, x, y, width, height);
    }

    Svg circle(String style, double x, double y) {
        return add("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\"/>", style, x, y);
    }

    /** The anchor is start, middle or end. */
    Svg words(String anchor, double x, double y, String words) {
        return add("<text text-anchor=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>", anchor, x, y, escaped(words));
    }

    Svg path(String style, CharSequence steps) {
        return add("<path class=\"%s\" d=\"%s\"/>", style, steps);
    }

    String end() {
        return text + "</svg>";
    }

    private Svg add(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
        return this;
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
