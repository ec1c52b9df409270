package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects proposals and puts their borders right. */
public final class Proposals {

    private final MarkedText text;
    private final List<Proposal> proposals = new ArrayList<>();
    private String pattern = "";

    /** Collects proposals for a text. */
    public Proposals(MarkedText text) {
        this.text = text;
    }

    /** {@return all proposals, in the order they came in} */
    public List<Proposal> all() {
        return proposals;
    }

    /** Lets a pattern propose contents for a word. */
    void addAllOf(Pattern from, int word) {
        pattern = from.name();
        from.propose(text, word, this);
    }

    /** Adds a content of one piece. */
    void add(String frame, int cue, Words cueWords, Words content, Source source) {
        add(frame, cue, cueWords, Content.of(content), source);
    }

    /** Adds a content; nothing is added if no word is left of it. */
    void add(String frame, int cue, Words cueWords, Content content, Source found) {
        Source source = withoutDay(found);
        Content clean = Borders.of(text, content, cueWords, source);
        if (!clean.isEmpty()) {
            proposals.add(new Proposal(frame, cue, cueWords, clean, source, pattern));
            addToQuoteEnd(frame, cue, cueWords, clean, source);
        }
    }

    /** "On Monday Judge X said": the parser may take the day into the name. */
    private Source withoutDay(Source source) {
        Words words = source.words();
        return words != null && opensWithDay(words)
                ? new Source(new Words(words.from() + 1, words.to()), source.kind())
                : source;
    }

    private boolean opensWithDay(Words words) {
        Document document = text.document();
        return words.from() > 0
                && words.size() > 1
                && document.lower(words.from()).endsWith("day")
                && VerbPhrases.isTimeWord(document, words.from())
                && document.lower(words.from() - 1).matches("on|last")
                && document.tag(words.from() + 1).startsWith("NNP");
    }

    /**
     * Adds, for each start of a content behind its verb, the content that ends where contents most likely end, unless it was
     * proposed.
     */
    void addLikelyEnds(int cue) {
        if (!Cues.isVerb(text.document(), cue)) {
            return;
        }
        Map<Integer, Proposal> starts = new LinkedHashMap<>();
        int first = proposals.size();
        while (first > 0 && proposals.get(first - 1).cue() == cue) {
            first--;
            Content content = proposals.get(first).content();
            if (content.first() > cue && content.pieces().size() == 1 && !text.isQuoted(content.first())) {
                starts.put(content.first(), proposals.get(first));
            }
        }
        for (Proposal like : starts.values()) {
            addLikelyEnd(cue, first, like);
        }
    }

    /** Proposals of the cue stand from {@code first} on. */
    private void addLikelyEnd(int cue, int first, Proposal like) {
        int start = like.content().first();
        Content content = Borders.of(
                text, Content.of(new Words(start, Breaks.likelyEnd(text, cue, start))), like.cueWords(), like.source());
        boolean known = proposals.subList(first, proposals.size()).stream()
                .anyMatch(p -> p.content().equals(content));
        if (!known && !content.isEmpty()) {
            proposals.add(new Proposal(
                    like.family().replace("-to-mark", "") + "-likely",
                    cue,
                    like.cueWords(),
                    content,
                    like.source(),
                    like.pattern()));
        }
    }

    /** "dismissed it as \"unfit,\" a word that": the content may end with its last quote. */
    private void addToQuoteEnd(String frame, int cue, Words cueWords, Content content, Source source) {
        int end = text.quoteEnd(content);
        if (end > content.first() && end < content.end() - 1 && Gaps.isFenced(text.document(), end)) {
            Content cut = content.minus(new Words(end, content.end()));
            proposals.add(new Proposal(ending(frame), cue, cueWords, cut, source, pattern));
        }
    }

    private static String ending(String frame) {
        int colon = frame.indexOf(':');
        return colon < 0 ? frame + "-to-mark" : frame.substring(0, colon) + "-to-mark" + frame.substring(colon);
    }
}
