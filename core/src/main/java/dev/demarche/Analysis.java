package dev.demarche;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in an article.
 *
 * @param article the article, as given
 * @param title its headline: the given one, or the first line of the text if that looks like one; null if there is none
 * @param quotations its statements, in the order of the text
 */
public record Analysis(Article article, @Nullable String title, List<Quotation> quotations) {

    public Analysis {
        quotations = List.copyOf(quotations);
    }
}
