package dev.demarche.eval.profile;

import dev.demarche.Analysis;
import dev.demarche.Quotation;
import dev.demarche.Speaker;
import dev.demarche.Stance;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A statement in its article.
 *
 * @param article the number of the analysis, from 1
 * @param analysis the analysis it is from
 * @param quotation the statement
 */
public record ProfiledStatement(int article, Analysis analysis, Quotation quotation) {

    /** {@return the speaker's name, or what is known instead} */
    public String speaker() {
        Speaker speaker = quotation.speaker();
        return speaker.name() != null
                ? speaker.name()
                : "unnamed: " + Objects.requireNonNullElse(speaker.role(), "no role");
    }

    /** {@return the country or organisation of the speaker, or "unknown"} */
    public String affiliation() {
        return Objects.requireNonNullElse(quotation.speaker().affiliation(), "unknown");
    }

    /** {@return whom or what the condemnation or threat is directed at: the name, or the words for it} */
    public Optional<String> target() {
        return Optional.ofNullable(quotation.target())
                .map(target ->
                        Objects.requireNonNullElse(target.name(), target.span().text()));
    }

    /** {@return the kind of the speaker} */
    public String kind() {
        return quotation.speaker().kind().name().toLowerCase(Locale.ROOT);
    }

    /** {@return the year and month of the article, or "undated"} */
    public String month() {
        return analysis.article().date() == null
                ? "undated"
                : analysis.article().date().toString().substring(0, 7);
    }

    /** {@return the stances; empty means none} */
    public List<String> stances() {
        return quotation.stance().labels().stream().map(Stance::label).toList();
    }

    /** {@return the probability of a stance} */
    public double probability(String stance) {
        return quotation.stance().scores().getOrDefault(new Stance(stance), 0.0);
    }
}
