package dev.demarche.eval.html;

import dev.demarche.Analysis;
import dev.demarche.Quotation;
import dev.demarche.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Renders analyses as a page: the article with its quotations marked by stance and their speakers beside them. */
public final class ArticlePage {

    private ArticlePage() {}

    /** {@return a page of one article} */
    public static String render(Analysis analysis) {
        return render(List.of(analysis));
    }

    /** {@return a page of several articles, with a list of them on top} */
    public static String render(List<Analysis> analyses) {
        Stances stances = new Stances(labels(analyses));
        List<ArticleView> articles = new ArrayList<>();
        for (Analysis analysis : analyses) {
            articles.add(ArticleViews.of(analysis, stances, "a" + (articles.size() + 1)));
        }
        String title = articles.size() == 1 ? articles.get(0).title() : articles.size() + " articles";
        return Pages.render("article.jte", Map.of("title", title, "legend", stances.legend(), "articles", articles));
    }

    private static Set<String> labels(List<Analysis> analyses) {
        Set<String> labels = new TreeSet<>();
        for (Analysis analysis : analyses) {
            for (Quotation quotation : analysis.quotations()) {
                quotation.stance().scores().keySet().stream().map(Stance::label).forEach(labels::add);
                labels.addAll(Cards.labels(quotation.stance()));
            }
        }
        return labels;
    }
}
