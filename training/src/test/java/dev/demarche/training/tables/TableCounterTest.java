package dev.demarche.training.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.QuotationType;
import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.datasets.articles.GoldAttribution;
import dev.demarche.text.AnnotatedText;
import dev.demarche.text.Annotator;
import dev.demarche.text.DependencyTree;
import dev.demarche.text.Range;
import dev.demarche.text.Sentence;
import dev.demarche.text.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCounterTest {

    private static final int ARTICLES = 8;

    /** Word, lemma, tag, head and relation of "The sailors said it rained." */
    private static final String[][] PARSE = {
        {"The", "the", "DT", "1", "det"},
        {"sailors", "sailor", "NNS", "2", "nsubj"},
        {"said", "say", "VBD", "-1", "root"},
        {"it", "it", "PRP", "4", "nsubj"},
        {"rained", "rain", "VBD", "2", "ccomp"},
        {".", ".", ".", "2", "punct"},
    };

    @TempDir
    private Path folder;

    private int counted;

    @Test
    void gradesWordsByHowOftenTheyAreCues() throws IOException {
        count(true);
        assertThat(lines("cues.csv")).contains("say,verb,0.85,statement").noneMatch(line -> line.startsWith("rain,"));
        assertThat(counted).isEqualTo(ARTICLES);
    }

    @Test
    void wordsThatAreNoCueInTheTextsLoseTheirGrade() throws IOException {
        count(false);
        assertThat(lines("cues.csv")).contains("say,verb,0.1,statement");
    }

    @Test
    void wordsSetByHandNeedNotBeSeen() throws IOException {
        count(true);
        assertThat(lines("cues.csv")).contains("condemn,verb,0.85,statement");
        assertThat(lines("frame-priors.csv")).contains("signature,0,0.8", "signature,5,0.8");
    }

    @Test
    void gradesFramesAndSources() throws IOException {
        count(true);
        assertThat(lines("frame-priors.csv")).contains("clause,5,0.8", "headline-verb,5,0.02");
        assertThat(lines("sources.csv")).containsExactly("lemma,grade", "sailor,0.85");
    }

    @Test
    void measuresConfidenceByScore() throws IOException {
        count(true);
        assertThat(lines("confidence.csv"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("other,")
                .endsWith(",1.00");
    }

    private void count(boolean gold) throws IOException {
        List<GoldArticle> articles = Collections.nCopies(ARTICLES, article(gold));
        new TableCounter(new OneSentence()).write(articles, folder, () -> counted++);
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    private static GoldArticle article(boolean gold) {
        GoldAttribution said = new GoldAttribution(
                List.of(new Range(17, 26)),
                List.of(new Range(0, 11)),
                List.of(new Range(12, 16)),
                QuotationType.INDIRECT,
                null,
                null,
                null,
                null,
                List.of(),
                null);
        return new GoldArticle(
                "rain", "The sailors said it rained.", null, null, null, gold ? List.of(said) : List.of());
    }

    /** Gives every text the same parse. */
    private static final class OneSentence implements Annotator {
        @Override
        public AnnotatedText annotate(String text, List<Range> paragraphs) {
            List<Token> tokens = new ArrayList<>();
            List<Integer> heads = new ArrayList<>();
            List<String> relations = new ArrayList<>();
            int from = 0;
            for (String[] word : PARSE) {
                int start = text.indexOf(word[0], from);
                from = start + word[0].length();
                tokens.add(new Token(new Range(start, from), word[0], word[1], word[2], "O"));
                heads.add(Integer.valueOf(word[3]));
                relations.add(word[4]);
            }
            DependencyTree tree = new DependencyTree(heads, relations);
            return new AnnotatedText(text, paragraphs, List.of(new Sentence(0, 0, tokens, () -> tree)));
        }
    }
}
