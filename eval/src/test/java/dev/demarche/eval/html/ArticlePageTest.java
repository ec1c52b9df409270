package dev.demarche.eval.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Analysis;
import dev.demarche.Article;
import dev.demarche.eval.SampleAnalysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticlePageTest {

    @Test
    void marksEachQuotationByStanceAndPutsItsSpeakerBeside() throws IOException {
        String page = ArticlePage.render(SampleAnalysis.analysis());

        assertThat(page).contains("<b>Ines Okoro</b>", "harbour minister", "condemnation + dialogue", "91 %, 55 %");
        assertThat(page)
                .contains("<mark class=\"st-several\">", "<mark class=\"st-threat\">", "<mark class=\"st-none\">");
        Files.writeString(Path.of("target/article.html"), page);
    }

    @Test
    void saysWhomAStanceIsDirectedAtAndWhyItIsUnsure() {
        String page = ArticlePage.render(SampleAnalysis.analysis());

        assertThat(page)
                .contains("directed at <b>every northern hull (Northern League)</b>")
                .contains("uncertain: few words are known");
    }

    @Test
    void escapesEverythingThatComesFromTheArticle() {
        String page = ArticlePage.render(SampleAnalysis.analysis());

        assertThat(page).doesNotContain("<script", "<b>barge", "<i>piracy");
        assertThat(page).contains("&lt;b&gt;barge", "tired &amp; well");
    }

    @Test
    void loadsNothingFromElsewhere() {
        assertThat(ArticlePage.render(SampleAnalysis.analysis()))
                .doesNotContain("http:", "https:", "src=", "url(", "@import");
    }

    @Test
    void showsSeveralArticlesUnderAList() {
        String page = ArticlePage.render(List.of(SampleAnalysis.analysis("one"), SampleAnalysis.analysis("two")));

        assertThat(page).contains("<h1>2 articles</h1>", "href=\"#a2\"", "id=\"a2-q4\"");
    }

    @Test
    void showsAnArticleWithoutText() {
        String page = ArticlePage.render(new Analysis(Article.of("empty", ""), null, List.of()));

        assertThat(page).contains("<h1>empty</h1>", "0 statements");
    }
}
