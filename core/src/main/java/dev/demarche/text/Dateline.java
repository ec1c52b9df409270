package dev.demarche.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dateline before the lead of a news report: "GENEVA (Alpine Wire - 9th April) ", "LIMA, Peru, May 3 - ". It is
 * no part of the first sentence.
 */
final class Dateline {

    private static final String PLACE = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /][\\p{Lu}.'’-]{2,}){0,3}";
    private static final String REGION = "(?:, ?\\p{Lu}[\\p{L}. ]{1,24})?";
    private static final String DATE = "(?:, ?\\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?)?";
    private static final String AGENCY = " ?\\([^()\\n]{2,70}\\)(?: ?(?:[-–—―]|--))?";
    private static final String DASH = " ?(?:[-–—―]|--)";
    private static final Pattern DATELINE =
            Pattern.compile(PLACE + REGION + DATE + "(?:" + AGENCY + "|" + DASH + ")\\s+(?=[\\p{Lu}\\p{Pi}\"'])");

    /** A shorter rest is rather the second half of a headline in capitals. */
    private static final int SHORTEST_LEAD = 60;

    private Dateline() {}

    /** {@return the index after the dateline and the space behind it, or the paragraph's start if there is none} */
    static int end(String text, Range paragraph) {
        Matcher matcher = DATELINE.matcher(text).region(paragraph.start(), paragraph.end());
        return matcher.lookingAt() && paragraph.end() - matcher.end() >= SHORTEST_LEAD
                ? matcher.end()
                : paragraph.start();
    }
}
