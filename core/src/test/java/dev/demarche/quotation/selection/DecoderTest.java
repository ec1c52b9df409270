package dev.demarche.quotation.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.quotation.lexicon.Grades;
import dev.demarche.quotation.pattern.Proposal;
import dev.demarche.quotation.pattern.Source;
import dev.demarche.quotation.syntax.Content;
import dev.demarche.quotation.syntax.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecoderTest {

    @Test
    void aCueHasOneContent() {
        Candidate wide = candidate(0, 1, 9, 0.8);
        Candidate narrow = candidate(0, 1, 4, 0.5);
        assertThat(Decoder.select(List.of(narrow, wide), 0.25)).containsExactly(wide);
    }

    @Test
    void aCueInAContentIsDropped() {
        Candidate outer = candidate(0, 1, 9, 0.6);
        Candidate inner = candidate(3, 4, 8, 0.9);
        assertThat(Decoder.select(List.of(inner, outer), 0.25)).containsExactly(outer);
    }

    @Test
    void aWeakContentGivesWayToASureCueInIt() {
        Candidate weak = candidate(0, 1, 9, 0.3);
        Candidate sure = candidate(3, 4, 8, 0.9);
        assertThat(Decoder.select(List.of(weak, sure), 0.25)).containsExactly(sure);
    }

    @Test
    void contentsDoNotOverlap() {
        Candidate first = candidate(0, 1, 6, 0.6);
        Candidate second = candidate(12, 4, 11, 0.6);
        assertThat(Decoder.select(List.of(first, second), 0.25)).containsExactly(second);
    }

    @Test
    void aLowScoreIsDropped() {
        assertThat(Decoder.select(List.of(candidate(0, 1, 9, 0.2)), 0.25)).isEmpty();
    }

    @Test
    void ofTwoFramesWithOneContentTheBetterIsTaken() {
        Candidate low = candidate(0, 1, 9, 0.2);
        Candidate high = candidate(0, 1, 9, 0.6);
        assertThat(Decoder.select(List.of(low, high), 0.25)).containsExactly(high);
    }

    @Test
    void amongTheContentsOfACueThePreferredOneIsTakenEvenIfItsScoreIsLower() {
        Candidate preferred = preferred(1, 4, 0.5, 9);
        Candidate other = preferred(1, 12, 0.8, 1);
        assertThat(Decoder.select(List.of(other, preferred), 0.25)).containsExactly(preferred);
    }

    @Test
    void theOrderIsThatOfTheText() {
        Candidate first = candidate(0, 1, 4, 0.6);
        Candidate second = candidate(5, 6, 20, 0.9);
        assertThat(Decoder.select(List.of(second, first), 0.25)).containsExactly(first, second);
    }

    private static Candidate preferred(int from, int to, double score, double preference) {
        Candidate candidate = candidate(0, from, to, score);
        return new Candidate(candidate.proposal(), candidate.grades(), score, preference);
    }

    private static Candidate candidate(int cue, int from, int to, double score) {
        Content content = Content.of(new Words(from, to));
        Proposal proposal = new Proposal("clause", cue, Words.of(cue), content, Source.NONE, "");
        return new Candidate(proposal, new Grades(score, score, score, true, true), score, score);
    }
}
