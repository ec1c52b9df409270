package dev.demarche.quotation.marks;

import dev.demarche.text.Range;

/**
 * Text between quotation marks.
 *
 * @param range where it stands, both marks inside
 * @param closed whether a closing mark stands at its end; without one it goes on in the next paragraph or the mark is missing
 * @param goesOn whether the next paragraph opens the same quotation again
 */
public record Quote(Range range, boolean closed, boolean goesOn) {}
