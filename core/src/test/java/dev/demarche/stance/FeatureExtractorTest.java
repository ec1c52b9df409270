package dev.demarche.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.demarche.SentenceForm;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureExtractorTest {

    private static final FeatureExtractor LEXICAL =
            new FeatureExtractor(EnumSet.of(FeatureFamily.NGRAMS, FeatureFamily.LEXICON, FeatureFamily.ATTRIBUTION));

    @Test
    void masksNamesPlacesNationalitiesAndNumbers() {
        List<String> names = names(
                Tokens.speech(
                        "Berg/Berg/NNP/PERSON told/tell/VBD Malta/Malta/NNP/LOCATION three/three/CD Danish/danish/JJ lies/lie/NNS"));

        assertThat(names)
                .contains("word=PERSON", "word=LOCATION", "word=NUMBER", "word=NATIONALITY", "words=NATIONALITY lie")
                .doesNotContain("word=berg", "word=malta", "word=danish");
    }

    @Test
    void tellsANegatedCueFromAPlainOne() {
        assertThat(names(Tokens.speech("We/we/PRP do/do/VBP not/not/RB condemn/condemn/VB it/it/PRP")))
                .contains(
                        "cue=denounce in speech",
                        "cue=denounce negated in speech",
                        "cue=denounce first person in speech");
        assertThat(names(Tokens.speech("We/we/PRP condemn/condemn/VBP it/it/PRP")))
                .contains("cue=denounce in speech")
                .doesNotContain("cue=denounce negated in speech");
    }

    @Test
    void negationDoesNotReachOverAComma() {
        assertThat(names(Tokens.speech("No/no/DT ,/,/, we/we/PRP condemn/condemn/VBP it/it/PRP")))
                .doesNotContain("cue=denounce negated in speech");
    }

    @Test
    void notesASentenceWithoutASpeechAct() {
        assertThat(names(Tokens.speech("Police/police/NNS arrested/arrest/VBD him/he/PRP")))
                .contains("grammar=no speech act in speech");
        assertThat(names(Tokens.speech("Police/police/NNS accused/accuse/VBD him/he/PRP")))
                .doesNotContain("grammar=no speech act in speech");
    }

    @Test
    void namesFeaturesByTheForm() {
        String words = "They/they/PRP condemned/condemn/VBD it/it/PRP";

        assertThat(names(Tokens.statement(SentenceForm.REPORT, null, words)))
                .contains("cue=denounce in report")
                .doesNotContain("cue=denounce in speech");
        assertThat(names(Tokens.statement(SentenceForm.CLAUSE, null, words))).contains("cue=denounce in speech");
    }

    @Test
    void knowsTheSpeakersOwnSide() {
        String words = "Maltese/maltese/NNP troops/troops/NNS met/meet/VBD Danish/danish/NNP troops/troops/NNS";

        assertThat(names(Tokens.statement(SentenceForm.SPEECH, "Malta", words)))
                .contains("side=SELF troops", "side=OTHER troops");
    }

    @Test
    void namesNoFeatureTwice() {
        assertThat(names(Tokens.speech("war/war/NN is/be/VBZ war/war/NN is/be/VBZ war/war/NN")))
                .doesNotHaveDuplicates();
    }

    @Test
    void takesTheEmbeddingAsItIsGiven() {
        FeatureExtractor extractor = new FeatureExtractor(EnumSet.of(FeatureFamily.EMBEDDING));

        assertThat(extractor.extract(Tokens.speech("Yes/yes/UH"), new float[] {0.5f, -1f}))
                .extracting(Feature::name, Feature::value)
                .startsWith(tuple("embedding=0 in speech", 2.0), tuple("embedding=1 in speech", -4.0));
    }

    private static List<String> names(Statement statement) {
        return LEXICAL.extract(statement, null).stream().map(Feature::name).toList();
    }
}
