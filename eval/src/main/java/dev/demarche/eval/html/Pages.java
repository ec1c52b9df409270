package dev.demarche.eval.html;

import dev.demarche.eval.report.Numbers;
import dev.demarche.eval.stance.LabelFigures;
import dev.demarche.eval.stance.StanceFigures;
import dev.demarche.eval.statistics.Estimate;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills the page templates, which were compiled with this jar. */
final class Pages {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "dev.demarche.eval.templates");
    private static final String STYLE = resource("page.css");
    private static final String SCRIPT = resource("report.js");

    private Pages() {}

    static String render(String template, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("style", STYLE);
        TemplateOutput output = new StringOutput();
        TEMPLATES.render(template, all, output);
        return output.toString();
    }

    static String report(String title, String summary, List<Tile> tiles, List<Section> sections) {
        return render(
                "report.jte",
                Map.of("title", title, "summary", summary, "script", SCRIPT, "tiles", tiles, "sections", sections));
    }

    static Tile tile(String name, Estimate estimate) {
        return new Tile(name, Numbers.share(estimate.value()), Numbers.interval(estimate.interval()));
    }

    /** The average precision of a stance in words. */
    static String average(String label, StanceFigures figures) {
        LabelFigures f = figures.classes().get(label);
        return label
                + (f == null || f.gold() == 0
                        ? " has no examples"
                        : " " + Numbers.share(f.averagePrecision().value()));
    }

    static String resource(String name) {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("it is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the page resource " + name + ": " + e, e);
        }
    }
}
