package dev.demarche.quotation.syntax;

import dev.demarche.text.AnnotatedText;
import dev.demarche.text.DependencyTree;
import dev.demarche.text.Range;
import dev.demarche.text.Sentence;
import dev.demarche.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text whose words are counted from its start, with the tree of each sentence on demand. For one thread. */
public final class Document {

    private final AnnotatedText text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final int[] sentenceOf;
    private final @Nullable Parse[] parses;
    private final @Nullable Branches[] branches;

    /** Counts the words of a text. */
    public Document(AnnotatedText text) {
        this.text = text;
        for (Sentence sentence : text.sentences()) {
            starts.add(tokens.size());
            tokens.addAll(sentence.tokens());
        }
        starts.add(tokens.size());
        sentenceOf = new int[tokens.size()];
        for (int s = 0; s + 1 < starts.size(); s++) {
            Arrays.fill(sentenceOf, starts.get(s), starts.get(s + 1), s);
        }
        parses = new Parse[text.sentences().size()];
        branches = new Branches[text.sentences().size()];
    }

    /** {@return the annotated text} */
    public AnnotatedText text() {
        return text;
    }

    /** {@return the number of words} */
    public int size() {
        return tokens.size();
    }

    /** {@return a word} */
    public Token token(int word) {
        return tokens.get(word);
    }

    /** {@return the base form of a word, in lower case} */
    public String lemma(int word) {
        return token(word).lemma().toLowerCase(Locale.ROOT);
    }

    /** {@return a word as it stands, in lower case} */
    public String lower(int word) {
        return token(word).text().toLowerCase(Locale.ROOT);
    }

    /** {@return the part of speech of a word} */
    public String tag(int word) {
        return parse(word).tags().get(word - starts.get(sentenceOf[word]));
    }

    /** {@return the number of the sentence of a word} */
    public int sentenceOf(int word) {
        return sentenceOf[word];
    }

    /** {@return the words of a sentence} */
    public Words sentence(int number) {
        return new Words(starts.get(number), starts.get(number + 1));
    }

    /** {@return the words of the sentence of a word} */
    public Words sentenceAround(int word) {
        return sentence(sentenceOf[word]);
    }

    /** {@return the number of the paragraph of a word} */
    public int paragraphOf(int word) {
        return text.sentences().get(sentenceOf[word]).paragraph();
    }

    /** {@return the first word that starts at an index of the text or after it} */
    public int wordAt(int index) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).range().start() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** {@return the words that touch a range of the text} */
    public Words wordsIn(Range range) {
        int from = wordAt(range.start());
        if (from > 0 && tokens.get(from - 1).range().end() > range.start()) {
            from--;
        }
        return new Words(from, Math.max(from, wordAt(range.end())));
    }

    /** {@return where a stretch of words stands in the text} */
    public Range rangeOf(Words words) {
        return new Range(
                token(words.from()).range().start(),
                token(words.to() - 1).range().end());
    }

    /** {@return the head of a word, or -1} */
    public int head(int word) {
        int start = starts.get(sentenceOf[word]);
        int head = tree(word).head(word - start);
        return head < 0 ? -1 : start + head;
    }

    /** {@return the relation of a word to its head} */
    public String relation(int word) {
        return tree(word).relation(word - starts.get(sentenceOf[word]));
    }

    /** {@return whether a word has one of these relations to its head} */
    public boolean isRelated(int word, String... relations) {
        return List.of(relations).contains(relation(word));
    }

    /** {@return the dependents of a word, in the order of the text} */
    public List<Integer> children(int word) {
        return branchesAt(word).children(word);
    }

    /** {@return the first dependent with one of these relations, or -1} */
    public int child(int word, String... relations) {
        List<String> wanted = List.of(relations);
        return children(word).stream()
                .filter(c -> wanted.contains(relation(c)))
                .findFirst()
                .orElse(-1);
    }

    /** {@return from the first to the last word below a word, itself among them} */
    public Words subtree(int word) {
        return branchesAt(word).subtree(word);
    }

    /** {@return the number of steps to the root} */
    public int depth(int word) {
        return branchesAt(word).depth(word);
    }

    private DependencyTree tree(int word) {
        return parse(word).tree();
    }

    private Parse parse(int word) {
        int sentence = sentenceOf[word];
        Parse known = parses[sentence];
        if (known == null) {
            known = Repairs.of(text.sentences().get(sentence));
            parses[sentence] = known;
        }
        return known;
    }

    private Branches branchesAt(int word) {
        int sentence = sentenceOf[word];
        Branches known = branches[sentence];
        if (known == null) {
            known = new Branches(tree(word), starts.get(sentence));
            branches[sentence] = known;
        }
        return known;
    }
}
