package dev.demarche.training.tables;

import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.quotation.lexicon.WordClass;
import dev.demarche.quotation.pattern.MarkedText;
import dev.demarche.quotation.pattern.Patterns;
import dev.demarche.quotation.pattern.Proposal;
import dev.demarche.quotation.selection.SourceNouns;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;
import dev.demarche.text.AnnotatedText;
import dev.demarche.training.attribution.GoldWords;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts on gold articles which words are cues, which proposals are their contents, and which nouns their sources. */
public final class Counts {

    private static final String CUE_MARKS = "[:–—―~-]|--|according";

    private final Map<Word, Share> cues = new TreeMap<>();
    private final Map<Framed, Share> frames = new TreeMap<>();
    private final Map<String, Map<String, Share>> sources = new TreeMap<>();

    /** Makes counts of nothing. */
    public Counts() {}

    /** Counts one more article. */
    public void add(GoldArticle article, AnnotatedText annotated) {
        MarkedText text = new MarkedText(annotated);
        Document document = text.document();
        List<GoldWords> gold = article.attributions().stream()
                .map(a -> GoldWords.of(document, a))
                .toList();
        BitSet heads = new BitSet();
        gold.stream()
                .map(g -> CueHeads.of(document, g.cue()))
                .filter(h -> h >= 0)
                .forEach(heads::set);
        countWords(text, heads);
        Set<String> seen = new HashSet<>();
        for (Proposal proposal : Patterns.proposals(text)) {
            Framed framed = new Framed(word(document, proposal), proposal.frame());
            frames.merge(framed, new Share(1, GoldWords.fit(proposal, gold)), Share::plus);
            countSource(document, proposal, heads, seen);
        }
    }

    private void countWords(MarkedText text, BitSet heads) {
        Document document = text.document();
        for (int i = 0; i < document.size(); i++) {
            Word word = new Word(document.lemma(i), WordClass.of(document.tag(i)));
            boolean possible =
                    word.kind() != WordClass.OTHER || document.lower(i).matches(CUE_MARKS);
            if (possible && !text.isQuoted(i)) {
                cues.merge(word, one(heads.get(i)), Share::plus);
            }
        }
    }

    private void countSource(Document document, Proposal proposal, BitSet heads, Set<String> seen) {
        Words source = proposal.source().words();
        if (source == null || !document.tag(proposal.cue()).startsWith("VB")) {
            return;
        }
        String noun = SourceNouns.of(document, source);
        if (!noun.isEmpty() && seen.add(proposal.cue() + noun)) {
            sources.computeIfAbsent(noun, n -> new TreeMap<>())
                    .merge(document.lemma(proposal.cue()), one(heads.get(proposal.cue())), Share::plus);
        }
    }

    private static Word word(Document document, Proposal proposal) {
        boolean headline = proposal.frame().equals("headline-verb");
        WordClass kind = headline ? WordClass.VERB : WordClass.of(document.tag(proposal.cue()));
        return new Word(document.lemma(proposal.cue()), kind);
    }

    private static Share one(boolean right) {
        return new Share(1, right ? 1 : 0);
    }

    /** How often each word stands outside quotation marks, and how often it is a cue there. */
    Map<Word, Share> cues() {
        return cues;
    }

    /** How often a word has a possible content in a frame, and how well it fits. */
    Map<Framed, Share> frames() {
        return frames;
    }

    /** How often each noun is the possible source of each verb, and how often that verb is a cue. */
    Map<String, Map<String, Share>> sources() {
        return sources;
    }
}
