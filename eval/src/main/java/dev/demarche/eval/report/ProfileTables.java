package dev.demarche.eval.report;

import dev.demarche.eval.profile.Profile;
import dev.demarche.eval.profile.Profile.Tally;
import dev.demarche.eval.profile.ProfiledStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of a corpus profile. */
public final class ProfileTables {

    private ProfileTables() {}

    /** {@return all tables, by the names of their CSV files} */
    public static Map<String, Table> of(Profile profile) {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put("speakers", tallies("Speakers", "speaker", profile, profile.by(ProfiledStatement::speaker)));
        tables.put(
                "affiliations",
                tallies(
                        "Affiliations of the speakers",
                        "affiliation",
                        profile,
                        profile.by(ProfiledStatement::affiliation)));
        tables.put("targets", tallies("Targets of condemnation and threat", "target", profile, profile.byTarget()));
        tables.put(
                "speakers-targets",
                tallies("Who against whom", "speaker and target", profile, profile.bySpeakerAndTarget()));
        tables.put("kinds", tallies("Kinds of speakers", "kind", profile, profile.by(ProfiledStatement::kind)));
        tables.put("months", tallies("Over time", "month", profile, profile.byMonth()));
        tables.put("pairs", pairs(profile));
        return tables;
    }

    private static Table tallies(String title, String first, Profile profile, List<Tally> tallies) {
        List<String> header = new ArrayList<>(List.of(first, "statements", "articles"));
        header.addAll(profile.stances());
        header.add("no stance");
        List<List<String>> rows = new ArrayList<>();
        for (Tally tally : tallies) {
            List<String> row = new ArrayList<>(
                    List.of(tally.name(), Integer.toString(tally.statements()), Integer.toString(tally.articles())));
            tally.stances().values().forEach(count -> row.add(Integer.toString(count)));
            row.add(Integer.toString(tally.none()));
            rows.add(row);
        }
        return new Table(title, header, rows);
    }

    private static Table pairs(Profile profile) {
        Table.Builder table = Table.of("Speakers in the same article", "speaker", "other speaker", "articles");
        profile.pairs().forEach((pair, articles) -> table.add(pair.get(0), pair.get(1), Integer.toString(articles)));
        return table.build();
    }

    /** {@return every statement with its article, speaker, stance and sentiment} */
    public static Table statements(Profile profile) {
        List<String> header = new ArrayList<>(List.of(
                "article",
                "date",
                "statement",
                "speaker",
                "kind",
                "role",
                "affiliation",
                "type",
                "stances",
                "target",
                "sentiment"));
        profile.stances().forEach(stance -> header.add("p " + stance));
        header.add("text");
        List<List<String>> rows = new ArrayList<>();
        for (ProfiledStatement s : profile.statements()) {
            List<String> row = new ArrayList<>(List.of(
                    s.analysis().article().id(),
                    s.analysis().article().date() == null
                            ? ""
                            : s.analysis().article().date().toString(),
                    Integer.toString(s.quotation().id()),
                    s.speaker(),
                    s.kind(),
                    s.quotation().speaker().role() == null
                            ? ""
                            : s.quotation().speaker().role(),
                    s.affiliation(),
                    Numbers.lower(s.quotation().type()),
                    String.join("+", s.stances()),
                    s.target().orElse(""),
                    Numbers.lower(s.quotation().sentiment().label())));
            profile.stances().forEach(stance -> row.add(Numbers.share(s.probability(stance))));
            row.add(s.quotation().text());
            rows.add(row);
        }
        return new Table("Statements", header, rows);
    }
}
