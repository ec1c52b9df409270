package dev.demarche.training.attribution;

import dev.demarche.AttributionMode;
import dev.demarche.datasets.articles.ArticleReader;
import dev.demarche.datasets.articles.GoldArticle;
import dev.demarche.quotation.selection.BaseRates;
import dev.demarche.quotation.selection.LinearScorer;
import dev.demarche.text.Annotator;
import dev.demarche.text.Paragraphs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Trains and writes the weights that select attributions. Called by the build of module {@code model}. */
public final class AttributionWeights {

    private static final int LEAST_COUNT = 10;
    private static final double PENALTY = 4000;
    private static final double CHOICE_PENALTY = 400;
    private static final long SEED = 1;

    private AttributionWeights() {}

    /**
     * Trains weights on the project's own articles and writes them as a table.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Annotator annotator, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, table(train(ArticleReader.readTraining(), annotator)));
    }

    /** {@return the weights learnt from these articles} */
    public static LinearScorer train(List<GoldArticle> articles, Annotator annotator) {
        List<Example> examples = new ArrayList<>();
        List<List<Example>> choices = new ArrayList<>();
        for (GoldArticle article : articles) {
            var text = annotator.annotate(article.text(), Paragraphs.of(article.text()));
            Examples found = Examples.of(article, text, AttributionMode.ALL);
            examples.addAll(found.all());
            choices.addAll(found.choices());
        }
        Map<String, Double> alone = new AttributionTrainer(LEAST_COUNT, PENALTY, SEED).train(examples);
        alone.keySet().removeIf(BaseRates::include);
        return new LinearScorer(alone, new ChoiceTrainer(LEAST_COUNT, CHOICE_PENALTY, SEED, alone).train(choices));
    }

    /** {@return weights as a CSV table, ordered by the names of their features} */
    public static String table(LinearScorer scorer) {
        StringBuilder table = new StringBuilder("feature,weight,choice\n");
        Set<String> names = new TreeSet<>(scorer.weights().keySet());
        names.addAll(scorer.choices().keySet());
        for (String name : names) {
            double weight = scorer.weights().getOrDefault(name, 0.0);
            double choice = scorer.choices().getOrDefault(name, 0.0);
            table.append('"').append(name.replace("\"", "\"\"")).append('"');
            table.append(String.format(Locale.ROOT, ",%.4f,%.4f\n", weight, choice));
        }
        return table.toString();
    }
}
