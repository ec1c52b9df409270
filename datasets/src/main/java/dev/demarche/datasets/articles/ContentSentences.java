package dev.demarche.datasets.articles;

import dev.demarche.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a content into its sentences. Pieces that the source interrupts are one sentence unless the first one ends it. */
final class ContentSentences {

    private static final Pattern END = Pattern.compile("[.!?…]+[\"”’'»)\\]]*(?=\\s+[\"“‘'«(\\[]*[\\p{Lu}\\p{N}])");
    private static final Pattern ENDED = Pattern.compile("[.!?…][\"”’'»)\\]]*$");
    private static final Pattern OPENING = Pattern.compile("^[\"“‘'«(\\[]+");
    private static final Pattern INITIAL = Pattern.compile("(?:^|.*[^\\p{L}])\\p{Lu}\\.", Pattern.DOTALL);
    private static final Set<String> ABBREVIATIONS = Set.of(
            "Mr.", "Mrs.", "Ms.", "Dr.", "St.", "Gen.", "Col.", "Maj.", "Capt.", "Lt.", "Sgt.", "Sen.", "Rep.", "Gov.",
            "Prof.", "Rev.", "Jr.", "Sr.", "No.", "vs.", "Inc.", "Corp.", "Ltd.", "Co.", "Jan.", "Feb.", "Aug.",
            "Sept.", "Oct.", "Nov.", "Dec.");

    private ContentSentences() {}

    /**
     * The sentences, each in one piece or several.
     *
     * @param expected how many an annotator saw; decides whether interrupted pieces are one sentence or two
     */
    static List<List<Range>> of(String text, List<Range> content, int expected) {
        List<List<Range>> joined = of(text, content, true);
        return joined.size() == expected ? joined : better(joined, of(text, content, false), expected);
    }

    private static List<List<Range>> better(List<List<Range>> joined, List<List<Range>> apart, int expected) {
        return apart.size() == expected ? apart : joined;
    }

    private static List<List<Range>> of(String text, List<Range> content, boolean join) {
        List<List<Range>> sentences = new ArrayList<>();
        boolean open = false;
        for (Range piece : content) {
            for (Range part : parts(text, piece)) {
                if (open && part.start() == piece.start()) {
                    sentences.get(sentences.size() - 1).add(part);
                } else {
                    sentences.add(new ArrayList<>(List.of(part)));
                }
            }
            open = join && !ENDED.matcher(piece.of(text)).find();
        }
        return sentences;
    }

    private static List<Range> parts(String text, Range piece) {
        List<Range> parts = new ArrayList<>();
        String characters = piece.of(text);
        Matcher end = END.matcher(characters);
        int start = 0;
        while (end.find()) {
            String sentence = characters.substring(start, end.end());
            if (!sentence.isBlank() && !abbreviated(sentence)) {
                add(parts, characters, piece.start(), start, end.end());
                start = end.end();
            }
        }
        add(parts, characters, piece.start(), start, characters.length());
        return parts;
    }

    private static boolean abbreviated(String sentence) {
        String last =
                OPENING.matcher(sentence.substring(lastSpace(sentence) + 1)).replaceFirst("");
        return ABBREVIATIONS.contains(last) || INITIAL.matcher(last).matches();
    }

    private static int lastSpace(String sentence) {
        return Math.max(sentence.lastIndexOf(' '), sentence.lastIndexOf('\n'));
    }

    /** Adds what stands between the two places, without white space around it. */
    private static void add(List<Range> parts, String characters, int offset, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(characters.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(characters.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            parts.add(new Range(offset + start, offset + end));
        }
    }
}
