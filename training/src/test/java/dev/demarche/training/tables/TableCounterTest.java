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
    private static final int OFTEN = 100;

    /** Word, lemma, tag, head and relation of "The sailors said it rained." */
    private static final String[][] PARSE = {
        {"The", "the", "DT", "1", "det"},
        {"sailors", "sailor", "NNS", "2", "nsubj"},
        {"said", "say", "VBD", "-1", "root"},
        {"it", "it", "PRP", "4", "nsubj"},
        {"rained", "rain", "VBD", "2", "ccomp"},
        {".", ".", ".", "2", "punct"},
    };

    private static final String[][] DATED = {
        {"The", "the", "DT", "1", "det"},
        {"sailors", "sailor", "NNS", "2", "nsubj"},
        {"said", "say", "VBD", "-1", "root"},
        {"it", "it", "PRP", "4", "nsubj"},
        {"rained", "rain", "VBD", "2", "ccomp"},
        {"on", "on", "IN", "6", "case"},
        {"Tuesday", "Tuesday", "NNP", "2", "obl"},
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
    void liftsContextsThatAreRightMoreOftenThanTheirGradesSay() {
        assertThat(lift("source clause noun", true)).isPositive();
        assertThat(lift("source clause noun", false)).isNegative();
    }

    @Test
    void countsWhereContentsEnd() {
        EndTable table = new EndTable();
        GoldArticle article = article("The sailors said it rained on Tuesday.", true);
        for (int i = 0; i < OFTEN; i++) {
            table.add(article, new OneSentence(DATED).annotate(article.text(), List.of()));
        }
        assertThat(table.table().lines()).containsExactly("kind,grade", "cue -,0.9");
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

    private static double lift(String context, boolean gold) {
        ContextTable table = new ContextTable();
        GoldArticle article = article(gold);
        for (int i = 0; i < OFTEN; i++) {
            table.add(article, new OneSentence().annotate(article.text(), List.of()));
        }
        return table.table()
                .lines()
                .filter(line -> line.startsWith(context + ","))
                .mapToDouble(line -> Double.parseDouble(line.substring(context.length() + 1, line.lastIndexOf(','))))
                .sum();
    }

    private void count(boolean gold) throws IOException {
        List<GoldArticle> articles = Collections.nCopies(ARTICLES, article(gold));
        new TableCounter(new OneSentence()).write(articles, folder, () -> counted++);
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    private static GoldArticle article(boolean gold) {
        return article("The sailors said it rained.", gold);
    }

    private static GoldArticle article(String text, boolean gold) {
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
        return new GoldArticle("rain", text, null, null, null, gold ? List.of(said) : List.of());
    }

    /** Gives every text the same parse. */
    private static final class OneSentence implements Annotator {
        private final String[][] parse;

        OneSentence() {
            this(PARSE);
        }

        OneSentence(String[][] parse) {
            this.parse = parse;
        }

        @Override
        public AnnotatedText annotate(String text, List<Range> paragraphs) {
            List<Token> tokens = new ArrayList<>();
            List<Integer> heads = new ArrayList<>();
            List<String> relations = new ArrayList<>();
            int from = 0;
            for (String[] word : parse) {
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
