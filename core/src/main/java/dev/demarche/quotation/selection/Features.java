package dev.demarche.quotation.selection;

import dev.demarche.quotation.lexicon.Grades;
import dev.demarche.quotation.lexicon.Lexicon;
import dev.demarche.quotation.pattern.MarkedText;
import dev.demarche.quotation.pattern.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a model sees of a proposal: frame, grades, source, form of the cue, and borders of the content, but no word of its
 * own. Training and use call this one class.
 */
public final class Features {

    private Features() {}

    /** {@return the names of the features that a proposal has} */
    public static List<String> of(MarkedText text, Proposal proposal, Grades grades) {
        List<String> names = new ArrayList<>();
        String family = proposal.family();
        BaseRates.add(proposal, grades, names);
        String source = proposal.source().kind().name().toLowerCase(Locale.ROOT);
        names.add("source=" + source);
        names.add("family=" + family + " source=" + source);
        form(text, proposal, grades.cue(), family, names);
        CueForm.add(text.document(), proposal.cue(), names);
        Extent.add(text, proposal, family, names);
        Reach.of(text, proposal).add(family, names);
        return names;
    }

    private static void form(MarkedText text, Proposal proposal, double cue, String family, List<String> names) {
        String form = SourceForm.of(text.document(), proposal.source());
        names.add("source-form=" + form);
        names.add("source-form=" + form + " cue-class="
                + text.document().tag(proposal.cue()).substring(0, 1));
        names.add("family=" + family + " source-form=" + form);
        String noun = SourceNouns.grade(text.document(), proposal.source());
        if (!noun.isEmpty()) {
            names.add("source-grade=" + noun);
            names.add("source-grade=" + noun + " cue-grade=" + Lexicon.level(cue));
        }
    }
}
