package dev.demarche.eval.html;

import dev.demarche.eval.chart.BarChart;
import dev.demarche.eval.chart.BarChart.Bar;
import dev.demarche.eval.chart.BarChart.Part;
import dev.demarche.eval.profile.Profile;
import dev.demarche.eval.profile.Profile.Tally;
import dev.demarche.eval.profile.ProfiledStatement;
import dev.demarche.eval.report.ProfileTables;
import dev.demarche.eval.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Renders a corpus profile as a page. */
public final class ProfilePage {

    private static final int ROWS = 100;
    private static final int BARS = 20;
    private static final int QUOTATIONS = 10;

    private ProfilePage() {}

    /** {@return the page; its links lead to {@code articles/<number>.html}} */
    public static String render(Profile profile) {
        Stances stances = new Stances(profile.stances());
        List<Section> sections = new ArrayList<>();
        ProfileTables.of(profile).forEach((name, table) -> sections.add(section(profile, stances, name, table)));
        return Pages.render(
                "profile.jte",
                Map.of(
                        "title", "Corpus profile",
                        "summary", summary(profile),
                        "legend", stances.legend(),
                        "sections", sections,
                        "quotations", quotations(profile, stances)));
    }

    static String summary(Profile profile) {
        Set<String> speakers = profile.statements().stream()
                .filter(s -> s.quotation().speaker().name() != null)
                .map(ProfiledStatement::speaker)
                .collect(Collectors.toSet());
        return profile.analyses().size() + " articles, " + profile.statements().size() + " statements, "
                + speakers.size() + " named speakers";
    }

    private static Section section(Profile profile, Stances stances, String name, Table table) {
        Table shown = new Table(
                table.title(), table.header(), table.rows().stream().limit(ROWS).toList());
        int left = table.rows().size() - shown.rows().size();
        String intro = left > 0 ? "The first " + ROWS + " rows; " + name + ".csv has " + left + " more." : "";
        List<Tally> tallies = switch (name) {
            case "speakers" -> profile.by(ProfiledStatement::speaker);
            case "affiliations" -> profile.by(ProfiledStatement::affiliation);
            case "targets" -> profile.byTarget();
            case "months" -> profile.byMonth();
            default -> List.of();
        };
        return Section.of(name, table.title(), intro, List.of())
                .withFolded(List.of(shown))
                .withCharts(tallies.isEmpty() ? List.of() : List.of(chart(table.title(), tallies, stances)));
    }

    private static String chart(String title, List<Tally> tallies, Stances stances) {
        List<Bar> bars = new ArrayList<>();
        for (Tally tally : tallies.stream().limit(BARS).toList()) {
            List<Part> parts = new ArrayList<>();
            tally.stances().forEach((stance, count) -> parts.add(new Part(stances.style(List.of(stance)), count)));
            parts.add(new Part(stances.style(List.of()), tally.none()));
            bars.add(new Bar(tally.name(), parts));
        }
        return new BarChart(title, "Statements by stance; a statement with two stances counts for both.", bars).svg();
    }

    private static List<StanceQuotations> quotations(Profile profile, Stances stances) {
        List<StanceQuotations> all = new ArrayList<>();
        for (String stance : profile.stances()) {
            all.add(new StanceQuotations(
                    stance,
                    stances.style(List.of(stance)),
                    profile.surest(stance).stream()
                            .limit(QUOTATIONS)
                            .map(s -> line(s, stance))
                            .toList()));
        }
        return all;
    }

    private static StanceQuotations.Line line(ProfiledStatement statement, String stance) {
        boolean known = !statement.analysis().article().text().isEmpty();
        return new StanceQuotations.Line(
                statement.quotation().text(),
                statement.speaker(),
                String.format(Locale.ROOT, "%.0f %%", 100 * statement.probability(stance)),
                statement.analysis().article().id(),
                known
                        ? "articles/" + statement.article() + ".html#a1-q"
                                + statement.quotation().id()
                        : "");
    }
}
