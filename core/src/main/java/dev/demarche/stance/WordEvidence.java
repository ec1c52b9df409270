package dev.demarche.stance;

import dev.demarche.Evidence;
import dev.demarche.Span;
import dev.demarche.Stance;
import dev.demarche.text.Range;
import dev.demarche.text.SentenceEncoder;
import dev.demarche.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what each word adds to what the encoder's vector says about a stance: how far the log-odds fall when the word is left
 * out. Of long sentences runs of two words or more are left out. What words add together is not the sum of what each adds.
 */
final class WordEvidence {

    private static final String NAME = "meaning of the words";
    /** So many pieces of a sentence are left out at most, one after the other. */
    private static final int MOST = 40;

    private final LinearModel model;
    private final SentenceEncoder encoder;

    WordEvidence(LinearModel model, SentenceEncoder encoder) {
        this.model = model;
        this.encoder = encoder;
    }

    /**
     * {@return the evidence of each piece for or against a label}
     *
     * @param statement what was classified
     * @param embedding its vector
     * @param labels the indices of the labels that it was given
     */
    List<Evidence> of(Statement statement, float[] embedding, List<Integer> labels) {
        if (labels.isEmpty()) {
            return List.of();
        }
        List<Range> pieces = pieces(statement.tokens());
        List<float[]> without = encoder.encode(pieces.stream()
                .map(piece -> withoutPiece(statement, piece))
                .map(EncoderInput::of)
                .toList());
        double[] whole = logits(embedding, statement);
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            double[] rest = logits(without.get(i), statement);
            for (int label : labels) {
                evidence.add(new Evidence(
                        new Stance(model.labels().get(label)),
                        NAME,
                        span(pieces.get(i), statement),
                        whole[label] - rest[label]));
            }
        }
        return evidence;
    }

    private double[] logits(float[] embedding, Statement statement) {
        return model.logits(FeatureExtractor.embedding(embedding, statement.form()));
    }

    private static List<Range> pieces(List<Token> tokens) {
        List<Range> words = tokens.stream()
                .filter(token -> token.text().codePoints().anyMatch(Character::isLetterOrDigit))
                .map(Token::range)
                .toList();
        int length = (words.size() + MOST - 1) / MOST;
        List<Range> pieces = new ArrayList<>();
        for (int start = 0; start < words.size(); start += length) {
            int last = Math.min(start + length, words.size()) - 1;
            pieces.add(new Range(words.get(start).start(), words.get(last).end()));
        }
        return pieces;
    }

    /** {@return the statement with blanks in place of a piece, so that all else stays where it is} */
    private static Statement withoutPiece(Statement statement, Range piece) {
        int start = piece.start() - statement.offset();
        String text = statement.text().substring(0, start)
                + " ".repeat(piece.length())
                + statement.text().substring(start + piece.length());
        return new Statement(
                text,
                statement.offset(),
                statement.tokens().stream()
                        .filter(token -> !piece.contains(token.range()))
                        .toList(),
                statement.form(),
                statement.cue(),
                statement.side());
    }

    private static Span span(Range piece, Statement statement) {
        int start = piece.start() - statement.offset();
        return new Span(piece.start(), piece.end(), statement.text().substring(start, start + piece.length()));
    }
}
