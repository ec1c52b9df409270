package dev.demarche.datasets.check;

/** The beginning of a text, short enough for a message. */
final class Excerpt {

    private static final int LENGTH = 50;

    private Excerpt() {}

    static String of(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LENGTH - 1)) + "…";
    }
}
