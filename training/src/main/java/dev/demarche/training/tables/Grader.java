package dev.demarche.training.tables;

import dev.demarche.quotation.lexicon.WordClass;
import java.util.Map;
import java.util.TreeMap;

/** Turns counts into grades. Rare words and frames lean on what is known of words and frames like them. */
final class Grader {

    static final int LEVELS = 6;
    private static final Map<WordClass, Double> PRIORS =
            Map.of(WordClass.VERB, .1, WordClass.NOUN, .01, WordClass.ADJECTIVE, .01, WordClass.OTHER, .02);

    private final Counts counts;
    private final HandGrades hand;
    private final Map<String, Share> byFrame = new TreeMap<>();
    private final Map<String, Share> byLevel = new TreeMap<>();

    Grader(Counts counts, HandGrades hand) {
        this.counts = counts;
        this.hand = hand;
        counts.frames().forEach((framed, share) -> {
            int level = level(framed.word());
            add(framed.frame(), level, share);
            String family = Framed.family(framed.frame());
            if (!family.equals(framed.frame())) {
                add(family, level, share);
            }
        });
    }

    private void add(String frame, int level, Share share) {
        byFrame.merge(frame, share, Share::plus);
        byLevel.merge(frame + "/" + level, share, Share::plus);
    }

    /** How often a word is a cue. */
    double cue(Word word) {
        Share share = counts.cues().getOrDefault(word, Share.NONE);
        Double set = word.isVerb() ? hand.grades().get(word) : null;
        return set != null ? share.smoothed(set, 8) : share.smoothed(PRIORS.getOrDefault(word.kind(), .02), 3);
    }

    int level(Word word) {
        return Scale.CUES.level(cue(word));
    }

    /** How often all that is in a frame was seen. */
    Map<String, Share> frames() {
        return byFrame;
    }

    /** How often a content is the statement of a word of this level, whatever the word. */
    double prior(String frame, int level) {
        Double set = hand.fixed(frame);
        return hand.atLeast(frame, level, set != null ? set : counted(frame, level));
    }

    private double counted(String frame, int level) {
        String family = Framed.family(frame);
        double whole = byFrame.getOrDefault(family, Share.NONE).smoothed(.05, .5);
        double likely = byLevel.getOrDefault(family + "/" + level, Share.NONE).smoothed(whole * (.3 + .5 * level), 10);
        return frame.equals(family)
                ? Math.min(.95, likely)
                : byLevel.getOrDefault(frame + "/" + level, Share.NONE).smoothed(likely, 15);
    }

    /** How often a content is the statement of this very word. */
    double own(Framed framed, Share share) {
        int level = level(framed.word());
        return hand.atLeast(framed.frame(), level, share.smoothed(prior(framed.frame(), level), 4));
    }
}
