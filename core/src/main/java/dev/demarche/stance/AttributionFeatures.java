package dev.demarche.stance;

import dev.demarche.stance.Words.Word;
import dev.demarche.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the attribution tells: form, reporting verb, and the words next to names of the speaker's own side or of others. */
final class AttributionFeatures {

    private static final Set<String> NAMES = Set.of("ORGANIZATION", "LOCATION", "MISC", "NATIONALITY", "NAME");
    private static final int STEM = 4;

    private AttributionFeatures() {}

    static void add(Statement statement, List<Word> words, FeatureBag bag) {
        bag.add("form=" + statement.form().name().toLowerCase(Locale.ROOT));
        String cue = statement.cue();
        if (cue != null) {
            bag.add("reported by=" + cue.toLowerCase(Locale.ROOT));
        }
        String side = statement.side();
        if (side != null) {
            addSides(words, side, bag);
        }
    }

    private static void addSides(List<Word> words, String side, FeatureBag bag) {
        for (int i = 0; i + 1 < words.size(); i++) {
            String mask =
                    NAMES.contains(words.get(i).lemma()) ? side(words.get(i).token(), side) : null;
            if (mask != null) {
                bag.add("side=" + mask, words.get(i).token().range());
                bag.add(
                        "side=" + mask + " " + words.get(i + 1).lemma(),
                        words.get(i).token().range());
            }
        }
    }

    /** {@return SELF if the name shares its stem with the side, as "Russian" does with "Russia"} */
    private static @Nullable String side(Token name, String side) {
        String text = name.text();
        if (text.length() < STEM) {
            return null;
        }
        return side.contains(text.substring(0, STEM)) ? "SELF" : "OTHER";
    }
}
