package dev.demarche.cli.input;

import dev.demarche.Article;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Takes the article out of a web page: its heading and its paragraphs, one on a line. */
final class HtmlArticle {

    private static final String NOISE = "script, style, nav, aside, footer, form, figure, noscript, header nav";
    private static final List<String> BODIES =
            List.of("[itemprop=articleBody]", "article", "main", "[role=main]", "body");
    private static final int ISO_DATE = 10;

    private HtmlArticle() {}

    static Article read(String id, String html) {
        Document page = Jsoup.parse(html);
        LocalDate date = date(page);
        page.select(NOISE).remove();
        String title = title(page);
        String paragraphs = body(page).select("p, blockquote:not(:has(p)), li, h2, h3").eachText().stream()
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
        String text = paragraphs.isEmpty() ? page.body().wholeText().strip() : paragraphs;
        return new Article(id, title, title == null ? text : title + "\n\n" + text, date);
    }

    private static Element body(Document page) {
        for (String query : BODIES) {
            Elements found = page.select(query);
            if (!found.isEmpty() && !found.select("p").isEmpty()) {
                return found.get(0);
            }
        }
        return page.body();
    }

    private static @Nullable String title(Document page) {
        Element heading = page.selectFirst("h1");
        String title = heading == null ? page.title() : heading.text();
        return title.isBlank() ? null : title;
    }

    private static @Nullable LocalDate date(Document page) {
        Element time = page.selectFirst("meta[property=article:published_time], time[datetime]");
        if (time == null) {
            return null;
        }
        String value = time.hasAttr("content") ? time.attr("content") : time.attr("datetime");
        try {
            return LocalDate.parse(value.substring(0, Math.min(ISO_DATE, value.length())));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
