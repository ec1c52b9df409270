package dev.demarche.datasets.articles;

import dev.demarche.QuotationType;
import dev.demarche.text.Range;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the type of a content by the share of its characters inside quotation marks. */
final class QuotedShare {

    private static final double DIRECT = .9;

    /** Each kind of marks with what stands between them; an apostrophe inside a word is no mark. */
    private static final Pattern QUOTED = Pattern.compile(
            "\"[^\"]*(?:\"|$)|“[^“”]*(?:”|$)|«[^«»]*(?:»|$)|„[^„“]*(?:“|$)"
                    + "|(?<![\\p{L}\\p{N}])‘.*?(?:’(?![\\p{L}\\p{N}])|$)|(?<![\\p{L}\\p{N}])'.*?(?:'(?![\\p{L}\\p{N}])|$)");

    private QuotedShare() {}

    static QuotationType type(String text, List<Range> content) {
        int all = content.stream().mapToInt(Range::length).sum();
        int quoted = content.stream()
                .map(range -> QUOTED.matcher(range.of(text)))
                .flatMap(matcher -> matcher.results())
                .mapToInt(match -> match.end() - match.start())
                .sum();
        if (quoted == 0) {
            return QuotationType.INDIRECT;
        }
        return quoted > DIRECT * all ? QuotationType.DIRECT : QuotationType.MIXED;
    }
}
