package dev.demarche.quotation.selection;

import dev.demarche.quotation.lexicon.Grades;
import dev.demarche.quotation.lexicon.Lexicon;
import dev.demarche.quotation.pattern.MarkedText;
import dev.demarche.quotation.pattern.Proposal;
import dev.demarche.quotation.pattern.SourceKind;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a model sees of a proposal: frame, grades, source, form of the cue, and borders of the content, but no word of its
 * own. Training and use call this one class.
 */
public final class Features {

    private Features() {}

    /** {@return the names of the features that a proposal has} */
    public static List<String> of(MarkedText text, Proposal proposal, Grades grades) {
        List<String> names = new ArrayList<>();
        names.add("bias");
        String family = proposal.family();
        String source = proposal.source().kind().name().toLowerCase(Locale.ROOT);
        names.add("family=" + family);
        if (!family.equals(proposal.frame())) {
            names.add("frame=" + proposal.frame());
        }
        int own = bucket(grades.frame());
        int cue = Lexicon.level(grades.cue());
        names.add("grade=" + own);
        names.add("grade=" + own + (grades.known() ? " known" : " unknown"));
        names.add("prior=" + bucket(grades.prior()));
        names.add("cue-grade=" + cue);
        names.add("family=" + family + " cue-grade=" + cue);
        names.add("family=" + family + " grade=" + own);
        names.add("statement=" + grades.statement());
        names.add("source=" + source);
        names.add("family=" + family + " source=" + source);
        form(text, proposal, grades.cue(), family, names);
        CueForm.add(text.document(), proposal.cue(), names);
        Extent.add(text, proposal, family, names);
        Reach.add(text, proposal, family, names);
        return names;
    }

    private static void form(MarkedText text, Proposal proposal, double cue, String family, List<String> names) {
        String form = sourceForm(
                text.document(), proposal.source().words(), proposal.source().kind());
        names.add("source-form=" + form);
        names.add("source-form=" + form + " cue-class="
                + text.document().tag(proposal.cue()).substring(0, 1));
        names.add("family=" + family + " source-form=" + form);
        Words words = proposal.source().words();
        String noun = words == null ? "" : SourceNouns.grade(text.document(), words);
        if (!noun.isEmpty()) {
            names.add("source-grade=" + noun);
            names.add("source-grade=" + noun + " cue-grade=" + Lexicon.level(cue));
        }
    }

    private static String sourceForm(Document document, @Nullable Words words, SourceKind kind) {
        if (words == null) {
            return "none";
        }
        if (kind == SourceKind.RELATIVE) {
            return "relative";
        }
        boolean person = false;
        boolean name = false;
        for (int i = words.from(); i < words.to(); i++) {
            person |= document.token(i).entity().equals("PERSON");
            name |= document.token(i).isEntity() || document.tag(i).startsWith("NNP");
        }
        if (words.size() == 1 && document.tag(words.from()).startsWith("PRP")) {
            return document.lower(words.from());
        }
        return person ? "person" : name ? "name" : document.tag(words.to() - 1).startsWith("NN") ? "noun" : "other";
    }

    /** {@return the step of a grade, from 0 to 7} */
    static int bucket(double grade) {
        int bucket = 0;
        for (double step : new double[] {0.03, 0.08, 0.15, 0.25, 0.4, 0.55, 0.7}) {
            bucket += grade >= step ? 1 : 0;
        }
        return bucket;
    }
}
