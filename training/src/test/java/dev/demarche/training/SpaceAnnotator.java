package dev.demarche.training;

import dev.demarche.text.AnnotatedText;
import dev.demarche.text.Annotator;
import dev.demarche.text.DependencyTree;
import dev.demarche.text.Range;
import dev.demarche.text.Sentence;
import dev.demarche.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits text at spaces; every word is its own lemma. Stands in for a linguistic tool. */
final class SpaceAnnotator implements Annotator {

    private static final Pattern WORD = Pattern.compile("\\w+");

    @Override
    public AnnotatedText annotate(String text, List<Range> paragraphs) {
        List<Sentence> sentences = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            List<Token> tokens = tokens(text, paragraphs.get(p));
            if (!tokens.isEmpty()) {
                sentences.add(
                        new Sentence(sentences.size(), p, tokens, () -> new DependencyTree(List.of(), List.of())));
            }
        }
        return new AnnotatedText(text, paragraphs, sentences);
    }

    private static List<Token> tokens(String text, Range paragraph) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(paragraph.start(), paragraph.end());
        while (matcher.find()) {
            String word = matcher.group();
            tokens.add(new Token(
                    new Range(matcher.start(), matcher.end()), word, word.toLowerCase(Locale.ROOT), "NN", "O"));
        }
        return tokens;
    }
}
