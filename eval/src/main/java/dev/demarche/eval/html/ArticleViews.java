package dev.demarche.eval.html;

import dev.demarche.Analysis;
import dev.demarche.Article;
import dev.demarche.Quotation;
import dev.demarche.Span;
import dev.demarche.eval.html.ArticleView.Paragraph;
import dev.demarche.eval.html.ArticleView.Piece;
import dev.demarche.text.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cuts an article into paragraphs, and each into pieces that belong to one quotation or to none. */
final class ArticleViews {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t\\x0B\\f\\u00A0]*\\R\\s*");
    private static final Pattern LINE = Pattern.compile("\\R\\s*");

    private final Analysis analysis;
    private final Stances stances;
    private final String text;
    private final List<Area> areas = new ArrayList<>();

    private ArticleViews(Analysis analysis, Stances stances) {
        this.analysis = analysis;
        this.stances = stances;
        this.text = analysis.article().text();
        analysis.quotations().stream().flatMap(q -> q.nested().stream()).forEach(this::addAreas);
        analysis.quotations().forEach(this::addAreas);
        for (Quotation quotation : analysis.quotations()) {
            add(quotation, quotation.speaker().mention(), "source");
            add(quotation, quotation.cue() == null ? null : quotation.cue().span(), "cue");
        }
    }

    static ArticleView of(Analysis analysis, Stances stances, String anchor) {
        return new ArticleViews(analysis, stances).view(anchor);
    }

    private void addAreas(Quotation quotation) {
        quotation.spans().forEach(span -> areas.add(new Area(range(span), quotation, null)));
    }

    private void add(Quotation quotation, @Nullable Span span, String words) {
        if (span != null) {
            areas.add(new Area(range(span), quotation, words));
        }
    }

    private ArticleView view(String anchor) {
        Article article = analysis.article();
        String title = analysis.title() == null ? article.id() : analysis.title();
        int count = analysis.quotations().size();
        String statements = count == 1 ? "1 statement" : count + " statements";
        String byline = Stream.of(article.date(), article.id(), statements)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
        List<Range> paragraphs = paragraphs();
        boolean titleInText =
                !paragraphs.isEmpty() && paragraphs.get(0).of(text).strip().equals(title);
        Paragraph headline = titleInText
                ? paragraph(paragraphs.get(0))
                : new Paragraph(List.of(new Piece(title, 0, false, "", "", null)), List.of());
        return new ArticleView(
                anchor,
                title,
                byline,
                statements,
                headline,
                paragraphs.stream()
                        .skip(titleInText ? 1 : 0)
                        .map(this::paragraph)
                        .toList());
    }

    /** Blocks between blank lines; single lines if there is no blank line. */
    private List<Range> paragraphs() {
        Pattern border = BLANK_LINE.matcher(text.strip()).find() ? BLANK_LINE : LINE;
        List<Range> paragraphs = new ArrayList<>();
        Matcher matcher = border.matcher(text);
        int start = 0;
        while (matcher.find()) {
            add(paragraphs, start, matcher.start());
            start = matcher.end();
        }
        add(paragraphs, start, text.length());
        return paragraphs;
    }

    private void add(List<Range> paragraphs, int start, int end) {
        if (!text.substring(start, end).isBlank()) {
            paragraphs.add(new Range(start, end));
        }
    }

    private Paragraph paragraph(Range range) {
        TreeSet<Integer> borders = new TreeSet<>(List.of(range.start(), range.end()));
        for (Area area : areas) {
            Stream.of(area.range.start(), area.range.end())
                    .filter(border -> range.start() < border && border < range.end())
                    .forEach(borders::add);
        }
        List<Piece> pieces = new ArrayList<>();
        Integer start = range.start();
        for (Integer end = borders.higher(start); end != null; end = borders.higher(end)) {
            pieces.add(piece(new Range(start, end)));
            start = end;
        }
        return new Paragraph(pieces, cards(range));
    }

    private Piece piece(Range range) {
        String characters = range.of(text);
        return areas.stream()
                .filter(area -> area.range.contains(range))
                .findFirst()
                .map(area -> area.piece(characters, range, stances))
                .orElseGet(() -> new Piece(characters, 0, false, "", "", null));
    }

    private List<QuotationCard> cards(Range paragraph) {
        return analysis.quotations().stream()
                .filter(q -> !q.spans().isEmpty() && paragraph.contains(first(q)))
                .flatMap(q -> Stream.concat(
                        Stream.of(Cards.of(q, stances)), q.nested().stream().map(n -> Cards.inside(q, n, stances))))
                .toList();
    }

    private static int first(Quotation quotation) {
        return quotation.spans().stream()
                .map(Span::start)
                .min(Comparator.naturalOrder())
                .orElse(-1);
    }

    private static Range range(Span span) {
        return new Range(span.start(), span.end());
    }

    private record Area(
            Range range, Quotation quotation, @Nullable String words) {

        Piece piece(String characters, Range piece, Stances stances) {
            if (words != null) {
                return new Piece(characters, 0, false, "", "", words);
            }
            List<String> labels = Cards.labels(quotation.stance());
            return new Piece(
                    characters,
                    quotation.id(),
                    piece.start() == range.start(),
                    stances.style(labels),
                    Stances.label(labels),
                    null);
        }
    }
}
