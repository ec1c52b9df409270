package dev.demarche.eval.report;

import dev.demarche.eval.attribution.PatternContributions.Contribution;
import java.util.List;

/** The table of what each pattern contributes. */
public final class PatternTable {

    private PatternTable() {}

    /** {@return the table} */
    public static Table of(List<Contribution> contributions) {
        Table.Builder table = Table.of("Patterns", "left out", "matches", "precision", "P", "R", "F1");
        for (Contribution row : contributions) {
            table.add(
                    row.pattern().isEmpty() ? "nothing" : row.pattern(),
                    Integer.toString(row.matches()),
                    Numbers.share(row.precision()),
                    Numbers.share(row.without().precision()),
                    Numbers.share(row.without().recall()),
                    Numbers.share(row.without().f1()));
        }
        return table.build();
    }
}
