package dev.demarche;

import java.util.List;
import java.util.stream.Stream;
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

    /** {@return all quotations, each with those inside it right behind it} */
    public List<Quotation> allQuotations() {
        return quotations.stream()
                .flatMap(q -> Stream.concat(Stream.of(q), q.nested().stream()))
                .toList();
    }
}
