package dev.demarche.eval.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Gives each stance the style of its mark; a model's own labels get one of some further styles. */
final class Stances {

    private static final String NONE = "none";
    private static final List<String> KNOWN = List.of("condemnation", "dialogue", "threat");
    private static final int FURTHER = 4;

    private final List<String> labels = new ArrayList<>(KNOWN);

    Stances(Collection<String> labels) {
        Set<String> others = new TreeSet<>(labels);
        KNOWN.forEach(others::remove);
        others.remove(NONE);
        if (!others.isEmpty() && KNOWN.stream().noneMatch(labels::contains)) {
            this.labels.clear();
        }
        this.labels.addAll(others);
    }

    String style(Collection<String> stances) {
        return switch (stances.size()) {
            case 0 -> "st-" + NONE;
            case 1 -> style(stances.iterator().next());
            default -> "st-several";
        };
    }

    static String label(Collection<String> stances) {
        return stances.isEmpty() ? "no stance" : String.join(" + ", stances);
    }

    List<Swatch> legend() {
        List<Swatch> legend = new ArrayList<>();
        labels.forEach(label -> legend.add(new Swatch(label, style(label))));
        legend.add(new Swatch("several", "st-several"));
        legend.add(new Swatch("no stance", "st-" + NONE));
        return legend;
    }

    private String style(String stance) {
        if (KNOWN.contains(stance) || stance.equals(NONE)) {
            return "st-" + stance;
        }
        return "st-further-" + Math.floorMod(labels.indexOf(stance), FURTHER);
    }
}
