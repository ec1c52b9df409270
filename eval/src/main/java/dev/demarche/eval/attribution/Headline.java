package dev.demarche.eval.attribution;

import static dev.demarche.eval.attribution.RecallFigures.count;

import dev.demarche.eval.statistics.Prf;
import dev.demarche.eval.statistics.Ratio;
import org.jspecify.annotations.Nullable;

/** The counts behind the first figures of an evaluation; they add up over articles. */
record Headline(int predicted, int gold, int matched, int withSource, int speakerN, int speakerRight) {

    static final Headline NOTHING = new Headline(0, 0, 0, 0, 0, 0);

    static Headline of(ArticleOutcome article) {
        return new Headline(
                article.predictions().size(),
                article.gold().size(),
                count(article.gold(), GoldOutcome::found),
                count(article.gold(), GoldOutcome::hasSource),
                count(article.gold(), o -> o.hasSource() && o.found()),
                count(article.gold(), GoldOutcome::speakerRight));
    }

    Headline plus(Headline other) {
        return plus(other, 1);
    }

    Headline plus(Headline other, int times) {
        return new Headline(
                predicted + times * other.predicted,
                gold + times * other.gold,
                matched + times * other.matched,
                withSource + times * other.withSource,
                speakerN + times * other.speakerN,
                speakerRight + times * other.speakerRight);
    }

    Prf found() {
        return Prf.of(Ratio.of(matched, predicted), Ratio.of(matched, gold));
    }

    @Nullable
    Double speakerAccuracy() {
        return Ratio.of(speakerRight, speakerN);
    }

    @Nullable
    Double endToEnd() {
        return Ratio.of(speakerRight, withSource);
    }
}
