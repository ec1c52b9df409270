package dev.demarche.quotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.text.DependencyTree;
import dev.demarche.text.Range;
import dev.demarche.text.Sentence;
import dev.demarche.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RepairsTest {

    private static final Map<String, String> LEMMAS = Map.of(
            "said",
            "say",
            "told",
            "tell",
            "urged",
            "urge",
            "admitted",
            "admit",
            "threatened",
            "threaten",
            "had",
            "have",
            "were",
            "be");

    @Test
    void aFiniteVerbIsNotJoinedToAnInfinitive() {
        Parse parse = repaired("X/NNP/nsubj>1 urged/VBD/root>- both/DT/obj>1 to/TO/mark>4 return/VB/xcomp>1"
                + " and/CC/cc>6 vowed/VBD/conj>4 more/JJR/obj>6");
        assertThat(parse.tree().head(6)).isEqualTo(1);
    }

    @Test
    void aGerundBehindItsVerbIsAComplement() {
        Parse parse = repaired("X/NNP/nsubj>1 denied/VBD/root>- taking/VBG/dep>1 bribes/NNS/obj>2");
        assertThat(parse.tree().relation(2)).isEqualTo("xcomp");
    }

    @Test
    void aVerbThatIsNoAuxiliaryIsFree() {
        Parse parse = repaired("X/NNP/nsubj>3 threatened/VBD/aux>3 to/TO/mark>3 leave/VB/root>-");
        assertThat(parse.tree().head(1)).isEqualTo(-1);
        assertThat(parse.tree().head(0)).isEqualTo(1);
        assertThat(parse.tree().relation(3)).isEqualTo("xcomp");
    }

    @Test
    void anAuxiliaryStaysOne() {
        String sentence = "X/NNP/nsubj>2 had/VBD/aux>2 left/VBN/root>-";
        assertThat(repaired(sentence)).isEqualTo(unrepaired(sentence));
    }

    @Test
    void aParticipleWithASubjectAloneIsAPastTense() {
        Parse parse = repaired("X/NNP/nsubj>1 warned/VBN/root>- of/IN/case>3 unrest/NN/obl>1");
        assertThat(parse.tags().get(1)).isEqualTo("VBD");
    }

    @Test
    void aClauseBehindAHearerIsToldToHim() {
        Parse parse = repaired("X/NNP/nsubj>1 told/VBD/root>- the/DT/det>3 court/NN/obj>1 that/WDT/dep>6"
                + " nobody/NN/nsubj>6 came/VBD/ccomp>3");
        assertThat(parse.tree().head(6)).isEqualTo(1);
        assertThat(parse.tree().relation(6)).isEqualTo("ccomp");
        assertThat(parse.tree().relation(4)).isEqualTo("mark");
    }

    @Test
    void aRelativeClauseStaysWithItsNoun() {
        String sentence =
                "X/NNP/nsubj>1 told/VBD/root>- the/DT/det>3 court/NN/obj>1 that/WDT/nsubj>5" + " asked/VBD/acl:relcl>3";
        assertThat(repaired(sentence)).isEqualTo(unrepaired(sentence));
    }

    @Test
    void aModalBehindAnAndGoesOnWithWhatIsSaid() {
        Parse parse = repaired("X/NNP/nsubj>1 said/VBD/root>- talks/NNS/nsubj>4 were/VBD/cop>4 frank/JJ/ccomp>1"
                + " and/CC/cc>7 would/MD/aux>7 resume/VB/conj>1");
        assertThat(parse.tree().head(7)).isEqualTo(4);
    }

    @Test
    void aSecondReportingVerbReportsAnew() {
        Parse parse = repaired("X/NNP/nsubj>1 said/VBD/root>- it/PRP/nsubj>3 failed/VBD/ccomp>1 and/CC/cc>6"
                + " Y/NNP/nsubj>6 said/VBD/conj>3 no/UH/obj>6");
        assertThat(parse.tree().head(6)).isEqualTo(1);
    }

    @Test
    void whatFollowsAGerundIsItsOwn() {
        Parse parse = repaired("X/NNP/nsubj>1 warned/VBD/root>- against/IN/case>3 reopening/VBG/obl>1 the/DT/det>5"
                + " road/NN/obj>1 soon/RB/advmod>1");
        assertThat(parse.tree().head(5)).isEqualTo(3);
        assertThat(parse.tree().head(6)).isEqualTo(3);
    }

    @Test
    void aNounBehindToAndBeforeAnArticleIsAVerb() {
        Parse parse = repaired("X/NNP/nsubj>1 called/VBD/root>- on/IN/case>3 them/PRP/obl>1 to/IN/case>5"
                + " recount/NN/obl>1 the/DT/det>7 votes/NNS/obj>1");
        assertThat(parse.tags().get(5)).isEqualTo("VB");
        assertThat(parse.tree().relation(5)).isEqualTo("xcomp");
        assertThat(parse.tree().head(7)).isEqualTo(5);
    }

    @Test
    void thoseCalledOnAreNoSubject() {
        Parse parse = repaired(
                "X/NNP/nsubj>1 called/VBD/root>- on/IN/mark>5 both/DT/nsubj>5 to/TO/mark>5" + " return/VB/advcl>1");
        assertThat(parse.tree().relation(3)).isEqualTo("obl");
        assertThat(parse.tree().head(3)).isEqualTo(1);
        assertThat(parse.tree().relation(5)).isEqualTo("xcomp");
    }

    @Test
    void saidBeforeANameAndAColonIsAVerb() {
        Parse parse = repaired("Said/NNP/compound>3 head/NN/compound>2 coach/NN/compound>3 Pugh/NNP/root>- :/:/punct>3"
                + " No/UH/dep>3");
        assertThat(parse.tags().get(0)).isEqualTo("VBD");
        assertThat(parse.tree().heads()).containsExactly(-1, 2, 3, 0, 0, 0);
    }

    private static Parse repaired(String words) {
        return Repairs.of(sentence(words));
    }

    private static Parse unrepaired(String words) {
        Sentence sentence = sentence(words);
        return new Parse(sentence.tokens().stream().map(Token::tag).toList(), sentence.tree());
    }

    /** Words in the form word/tag/relation>head. */
    private static Sentence sentence(String words) {
        List<Token> tokens = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        int start = 0;
        for (String word : words.split(" ", -1)) {
            String[] parts = word.split("[/>]", -1);
            Range range = new Range(start, start + parts[0].length());
            tokens.add(new Token(range, parts[0], LEMMAS.getOrDefault(parts[0], parts[0]), parts[1], "O"));
            relations.add(parts[2]);
            heads.add(parts[3].equals("-") ? -1 : Integer.valueOf(parts[3]));
            start += parts[0].length() + 1;
        }
        DependencyTree tree = new DependencyTree(heads, relations);
        return new Sentence(0, 0, tokens, () -> tree);
    }
}
