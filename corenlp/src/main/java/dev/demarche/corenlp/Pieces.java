package dev.demarche.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/** Cuts endless sentences, as of a text without full stops, so that time stays linear in the length of the text. */
final class Pieces {

    private static final int LONGEST = 250;

    private Pieces() {}

    /** {@return the sentence in pieces of bounded length; none if it is empty} */
    static List<CoreMap> of(CoreMap sentence) {
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        List<CoreMap> pieces = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from += LONGEST) {
            pieces.add(piece(tokens.subList(from, Math.min(from + LONGEST, tokens.size()))));
        }
        return pieces;
    }

    private static CoreMap piece(List<CoreLabel> tokens) {
        List<CoreLabel> counted = new ArrayList<>(tokens);
        for (int i = 0; i < counted.size(); i++) {
            counted.get(i).setIndex(i + 1);
        }
        CoreMap piece = new ArrayCoreMap(1);
        piece.set(CoreAnnotations.TokensAnnotation.class, counted);
        return piece;
    }
}
