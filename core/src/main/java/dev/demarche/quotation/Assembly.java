package dev.demarche.quotation;

import dev.demarche.QuotationType;
import dev.demarche.quotation.pattern.Continued;
import dev.demarche.quotation.pattern.Interviews;
import dev.demarche.quotation.pattern.MarkedText;
import dev.demarche.quotation.selection.Candidate;
import dev.demarche.quotation.selection.Confidence;
import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;
import dev.demarche.text.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns selected candidates into attributions. Quotes that nobody claims join the attribution before them in their
 * paragraph; a paragraph that is one quote is signed below, answers a question or goes on with the speaker before it.
 */
final class Assembly {

    private static final int SHORTEST = 5;

    private final MarkedText text;
    private final Document document;
    private final List<Draft> drafts = new ArrayList<>();
    private final BitSet covered = new BitSet();
    private final Map<Integer, List<Draft>> endingIn = new HashMap<>();

    Assembly(MarkedText text) {
        this.text = text;
        this.document = text.document();
    }

    List<Attribution> of(List<Candidate> selected) {
        selected.forEach(c -> enter(new Draft(c)));
        for (int q = 0; q < text.quoted().size(); q++) {
            Words quote = text.quoted().get(q);
            int next = covered.nextSetBit(quote.from());
            if (next < 0 || next >= quote.to()) {
                join(q, quote);
            }
        }
        return drafts.stream()
                .sorted(Comparator.comparingInt(d -> d.content.first()))
                .map(this::attribution)
                .toList();
    }

    private void enter(Draft draft) {
        drafts.add(draft);
        cover(draft);
    }

    private void cover(Draft draft) {
        draft.content.pieces().forEach(piece -> covered.set(piece.from(), piece.to()));
        List<Draft> same =
                endingIn.computeIfAbsent(document.paragraphOf(draft.content.end() - 1), paragraph -> new ArrayList<>());
        if (!same.contains(draft)) {
            same.add(draft);
        }
    }

    private void join(int number, Words quote) {
        if (quote.size() < SHORTEST || !isSentence(quote)) {
            return;
        }
        int paragraph = document.paragraphOf(quote.from());
        Draft same = last(quote, paragraph, true);
        Content content = Continued.forward(text, number);
        if (same != null) {
            same.content = same.content.plus(content);
            cover(same);
        } else if (isWholeParagraph(number, quote)) {
            alone(content, paragraph, quote);
        }
    }

    /** A paragraph that is one quote: signed below, the answer to a question, or said by the speaker before. */
    private void alone(Content content, int paragraph, Words quote) {
        Words signature = Interviews.signature(text, content);
        Draft before = last(quote, paragraph - 1, false);
        if (!signature.isEmpty()) {
            enter(new Draft(signature, content, "signature-below"));
        } else if (Interviews.isQuestion(text, paragraph - 1)) {
            Draft answer = last(quote, paragraph - 2, true);
            enter(new Draft(answer == null ? null : answer.source, content, Interviews.ANSWER));
        } else if (before != null) {
            enter(new Draft(before.source, content, "continued-quote"));
        }
    }

    /** The last attribution of a paragraph that starts before a quote. */
    private @Nullable Draft last(Words quote, int paragraph, boolean quoted) {
        return endingIn.getOrDefault(paragraph, List.of()).stream()
                .filter(d -> d.content.first() < quote.from())
                .filter(d -> document.paragraphOf(d.content.end() - 1) == paragraph)
                .filter(d -> !quoted || text.quotedWords(d.content) > 0 || isFollowedBy(d, quote))
                .max(Comparator.comparingInt(d -> d.content.first()))
                .orElse(null);
    }

    /** "The talks failed, X said." and a quote right behind it. */
    private boolean isFollowedBy(Draft draft, Words quote) {
        Words cue = draft.cue;
        int start = quote.from();
        return cue != null
                && cue.from() >= draft.content.end()
                && document.sentenceOf(start) <= document.sentenceOf(cue.from()) + 1
                && document.lower(start - 1).matches("[.!?]");
    }

    private boolean isSentence(Words quote) {
        int before = quote.from() - 1;
        boolean border = quote.from() == document.sentenceAround(quote.from()).from()
                || document.lower(before).matches("[,:;.!?–—-]|--");
        return border
                && Character.isUpperCase(document.token(quote.from() + 1).text().codePointAt(0));
    }

    private boolean isWholeParagraph(int number, Words quote) {
        Range paragraph = document.text().paragraphs().get(document.paragraphOf(quote.from()));
        return Continued.opensParagraph(text, number)
                && document.wordsIn(paragraph).to() <= quote.to() + 1;
    }

    private Attribution attribution(Draft draft) {
        List<Range> content =
                draft.content.pieces().stream().map(document::rangeOf).toList();
        return new Attribution(
                content,
                draft.cue == null ? null : document.rangeOf(draft.cue),
                draft.lemma,
                draft.source == null ? null : document.rangeOf(draft.source),
                type(content),
                draft.confidence,
                draft.rule);
    }

    private QuotationType type(List<Range> content) {
        int all = 0;
        int quoted = 0;
        for (Range range : content) {
            all += range.length();
            for (Words quote : text.quoted()) {
                Range other = document.rangeOf(quote);
                quoted += Math.max(0, Math.min(range.end(), other.end()) - Math.max(range.start(), other.start()));
            }
        }
        return quoted == 0 ? QuotationType.INDIRECT : quoted > 0.9 * all ? QuotationType.DIRECT : QuotationType.MIXED;
    }

    /** An attribution in the making. */
    private final class Draft {
        private Content content;
        private final @Nullable Words cue;
        private final @Nullable String lemma;
        private final @Nullable Words source;
        private final double confidence;
        private final String rule;

        Draft(Candidate candidate) {
            content = candidate.proposal().content();
            cue = candidate.proposal().cueWords();
            lemma = document.lemma(candidate.proposal().cue());
            source = candidate.proposal().source().words();
            confidence = Confidence.of(candidate);
            rule = candidate.proposal().frame();
        }

        Draft(@Nullable Words source, Content content, String rule) {
            this.content = content;
            this.cue = null;
            this.lemma = null;
            this.source = source;
            this.confidence = Confidence.ofContinued();
            this.rule = rule;
        }
    }
}
