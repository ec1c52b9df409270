package dev.demarche.eval.attribution;

import dev.demarche.datasets.articles.GoldAttribution;
import dev.demarche.datasets.articles.GoldSpeaker;
import dev.demarche.text.Range;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a predicted speaker agrees with the gold one.
 *
 * @param right the mention's last word lies in the gold source, or the head of the gold source lies in the mention
 * @param head the head of the gold source lies in the mention
 * @param overlap the mention and the gold source share a character, and the mention is more than white space
 * @param entity the mention's last word lies in any gold mention of the speaker
 * @param missing there is no mention
 * @param canonical the name is one of the gold names
 * @param fullName the name is the fullest of the gold names
 * @param nameMissing there is no name
 */
public record SpeakerAgreement(
        boolean right,
        boolean head,
        boolean overlap,
        boolean entity,
        boolean missing,
        boolean canonical,
        boolean fullName,
        boolean nameMissing) {

    static SpeakerAgreement of(GoldAttribution gold, PredictedQuotation predicted, TokenizedText text) {
        Range mention = predicted.mention();
        List<String> name = predicted.name() == null ? List.of() : NameWords.of(predicted.name());
        boolean head = mention != null && inHead(gold, mention, text);
        int last = mention == null ? -1 : lastWord(mention, text);
        return new SpeakerAgreement(
                head || (last >= 0 && text.tokens(gold.source()).get(last)),
                head,
                mention != null && last >= 0 && gold.source().stream().anyMatch(mention::overlaps),
                last >= 0 && inEntity(gold.speaker(), last, text),
                mention == null,
                gold.speaker() != null && Names.of(gold.speaker()).any().contains(name),
                gold.speaker() != null && Names.of(gold.speaker()).full().contains(name),
                name.isEmpty());
    }

    private static boolean inHead(GoldAttribution gold, Range mention, TokenizedText text) {
        int head = text.head(gold.source());
        return head >= 0 && text.tokens(List.of(mention)).get(head);
    }

    private static boolean inEntity(@Nullable GoldSpeaker speaker, int word, TokenizedText text) {
        return speaker != null
                && speaker.mentions() != null
                && text.tokens(speaker.mentions()).get(word);
    }

    private static int lastWord(Range mention, TokenizedText text) {
        BitSet tokens = text.tokens(List.of(mention));
        BitSet words = text.words(tokens);
        return (words.isEmpty() ? tokens : words).length() - 1;
    }
}
