package dev.demarche.stance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.SentenceForm;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportedActFeaturesTest {

    private static final FeatureExtractor EXTRACTOR = new FeatureExtractor(EnumSet.of(FeatureFamily.LEXICON));

    @Test
    void tellsThreateningFromBeingThreatened() {
        assertThat(acts("Rebels/rebel/NNS threatened/threaten/VBD to/to/TO shell/shell/VB it/it/PRP"))
                .contains("act=threaten active", "act=threaten active to", "act=threaten main")
                .doesNotContain("act=threaten passive");
        assertThat(acts("Crops/crop/NNS were/be/VBD threatened/threaten/VBN by/by/IN frost/frost/NN"))
                .contains("act=threaten passive", "act=threaten passive by");
    }

    @Test
    void tellsTheMainClauseFromASubordinateOne() {
        assertThat(acts("He/he/PRP left/leave/VBD after/after/IN they/they/PRP accused/accuse/VBD him/he/PRP"))
                .contains("act=accuse active subordinate")
                .doesNotContain("act=accuse main");
    }

    @Test
    void aNounNeedsAVerbThatCarriesIt() {
        assertThat(acts("They/they/PRP issued/issue/VBD a/a/DT new/new/JJ threat/threat/NN"))
                .contains("act=threaten main")
                .doesNotContain("act=threaten noun");
        assertThat(acts("The/the/DT threat/threat/NN grew/grow/VBD"))
                .contains("act=threaten noun")
                .doesNotContain("act=threaten main");
    }

    @Test
    void noticesNegation() {
        assertThat(acts("She/she/PRP did/do/VBD not/not/RB condemn/condemn/VB it/it/PRP"))
                .contains("act=denounce infinitive negated");
    }

    @Test
    void readsReportsOnly() {
        Statement speech = Tokens.speech("They/they/PRP threatened/threaten/VBD us/we/PRP");

        assertThat(EXTRACTOR.extract(speech, null)).noneMatch(f -> f.name().startsWith("act="));
    }

    private static List<String> acts(String words) {
        return EXTRACTOR.extract(Tokens.statement(SentenceForm.REPORT, null, words), null).stream()
                .map(Feature::name)
                .filter(name -> name.startsWith("act="))
                .toList();
    }
}
