package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Document;
import java.util.List;
import java.util.stream.Stream;

/** All patterns. */
public final class Patterns {

    private static final List<Pattern> ALL = List.of(
            new QuotePattern(),
            new ClausePattern(),
            new InvertedPattern(),
            new FencedPattern(),
            new InfinitivePattern(),
            new ObjectPattern(),
            new PrepositionPattern(),
            new AccordingPattern(),
            new PassivePattern(),
            new NounPattern(),
            new AdjectivePattern(),
            new RestPattern(),
            new HeadlinePattern(),
            new LayoutPattern(),
            new PhrasePattern(),
            new ClaimPattern());

    private static final Pattern QUOTED_AS = new QuotedAsPattern();

    private Patterns() {}

    /** {@return the names of all patterns} */
    public static List<String> names() {
        return Stream.concat(ALL.stream(), Stream.of(QUOTED_AS))
                .map(Pattern::name)
                .toList();
    }

    /** {@return what verbs beside a quote propose, of the words between two places} */
    public static List<Proposal> besideQuotes(MarkedText text, int from, int to) {
        Proposals out = new Proposals(text);
        Pattern pattern = new QuotePattern();
        for (int word = from; word < to; word++) {
            if (!text.isQuoted(word)) {
                out.addAllOf(pattern, word);
            }
        }
        return out.all();
    }

    /** {@return what the patterns propose for a text, cue by cue} */
    public static List<Proposal> proposals(MarkedText text) {
        Proposals out = new Proposals(text);
        for (int word = 0; word < text.document().size(); word++) {
            if (!text.isQuoted(word)) {
                for (Pattern pattern : patterns(text.document(), word)) {
                    out.addAllOf(pattern, word);
                }
                out.addLikelyEnds(word);
            }
        }
        return out.all();
    }

    private static List<Pattern> patterns(Document document, int word) {
        if (QuotedAsPattern.isQuoting(document, word)) {
            return List.of();
        }
        return QuotedAsPattern.quoting(document, word) < 0 ? ALL : List.of(QUOTED_AS);
    }
}
