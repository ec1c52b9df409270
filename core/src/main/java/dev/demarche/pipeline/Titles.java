package dev.demarche.pipeline;

import dev.demarche.Article;
import dev.demarche.text.AnnotatedText;
import org.jspecify.annotations.Nullable;

/** Finds the headline of an article. */
final class Titles {

    private static final int LONGEST = 200;

    private Titles() {}

    /** {@return the given title, or a short first line without a final stop that other text follows} */
    static @Nullable String of(Article article, AnnotatedText text) {
        if (article.title() != null) {
            return article.title();
        }
        if (text.paragraphs().size() < 2) {
            return null;
        }
        String first = text.paragraphs().get(0).of(text.text());
        return first.length() <= LONGEST && !first.contains("\n") && !first.endsWith(".") ? first : null;
    }
}
