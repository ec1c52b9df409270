package dev.demarche.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.Cue;
import dev.demarche.Quotation;
import dev.demarche.QuotationType;
import dev.demarche.QuotedSentence;
import dev.demarche.Sentiment;
import dev.demarche.Sentiment.Polarity;
import dev.demarche.Span;
import dev.demarche.Speaker;
import dev.demarche.SpeakerKind;
import dev.demarche.Stance;
import dev.demarche.StancePrediction;
import dev.demarche.Target;
import dev.demarche.targets.TargetFinder;
import dev.demarche.text.AnnotatedText;
import dev.demarche.text.Paragraphs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetFinderIT {

    private static CoreNlpAnnotator annotator;

    @BeforeAll
    static void load() {
        annotator = new CoreNlpAnnotator();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The ministry accused [Peru of moving the buoys].                     | accused   | condemnation | Peru
            The ministry denounced [the seizure of the trawler by Peru].         | denounced | condemnation | Peru
            The bishop called [the decree a disgrace].                           | called    | condemnation | the decree
            She said [the police had lied to the widows].                        | said      | condemnation | the police
            He said [the nurses had been murdered by mercenaries].               | said      | condemnation | mercenaries
            The mayor held [the company responsible for the fire].               | held      | condemnation | the company
            The general warned [Peru that its ships would be sunk].              | warned    | threat       | Peru
            He said [the army would use force against the strikers].             | said      | threat       | the strikers
            She vowed [to close the port if the fishermen burned another net].   | vowed     | threat       | the fishermen
            The rebels vowed [to punish the informers].                          | vowed     | threat       | the informers
            """)
    void findsTheTarget(String marked, String cue, String stance, String expected) {
        Target target = find(marked, cue, new Stance(stance)).target();
        assertThat(target).isNotNull();
        assertThat(target.span().text()).isEqualTo(expected);
    }

    @Test
    void givesTheNameThatTheArticleKnows() {
        String text = "Foreign Minister Irena Kowalczyk arrived late. The envoy accused [Kowalczyk of treason].";
        assertThat(find(text, "accused", Stance.CONDEMNATION).target())
                .extracting(Target::name)
                .isEqualTo("Irena Kowalczyk");
    }

    @Test
    void nobodyIsTheTargetOfACallForDialogue() {
        assertThat(find("She urged [Peru to negotiate].", "urged", Stance.DIALOGUE)
                        .target())
                .isNull();
    }

    private static Quotation find(String marked, String cue, Stance stance) {
        String text = marked.replace("[", "").replace("]", "");
        AnnotatedText annotated = annotator.annotate(text, Paragraphs.of(text));
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        Span content = new Span(start, end, text.substring(start, end));
        int verb = text.indexOf(cue);
        StancePrediction prediction =
                new StancePrediction(stance, List.of(stance), Map.of(stance, .9), null, List.of());
        Quotation quotation = new Quotation(
                1,
                QuotationType.INDIRECT,
                List.of(content),
                new Cue(new Span(verb, verb + cue.length(), cue), cue),
                new Speaker(1, null, SpeakerKind.UNNAMED, null, null, null),
                1,
                "given",
                prediction,
                new Sentiment(Polarity.NEGATIVE, Map.of(Polarity.NEGATIVE, 1.0)),
                List.of(new QuotedSentence(content, prediction)));
        return new TargetFinder().find(annotated, List.of(quotation)).get(0);
    }
}
