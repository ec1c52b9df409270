package dev.demarche.embeddings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tribuo.util.tokens.impl.wordpiece.Wordpiece;
import org.tribuo.util.tokens.impl.wordpiece.WordpieceBasicTokenizer;
import org.tribuo.util.tokens.impl.wordpiece.WordpieceTokenizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Splits a sentence into the word pieces of an uncased BERT model. Thread-safe. */
public final class WordPieces {

    private static final int LONGEST = 512;
    private static final int LONGEST_WORD = 100;
    private static final String UNKNOWN = "[UNK]";

    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final ThreadLocal<WordpieceTokenizer> tokenizers = ThreadLocal.withInitial(this::tokenizer);

    /** Reads the vocabulary from the file of a Hugging Face tokenizer. */
    public WordPieces(byte[] tokenizerJson) {
        JsonNode vocab =
                JsonMapper.shared().readTree(tokenizerJson).required("model").required("vocab");
        vocab.properties()
                .forEach(
                        entry -> vocabulary.put(entry.getKey(), entry.getValue().intValue()));
    }

    /** {@return the pieces' numbers, between those of the start and end marks; what is beyond 512 is cut off} */
    public long[] split(String sentence) {
        List<String> pieces = new ArrayList<>(tokenizers.get().split(sentence));
        int kept = Math.min(pieces.size(), LONGEST - 2);
        long[] ids = new long[kept + 2];
        ids[0] = id("[CLS]");
        for (int i = 0; i < kept; i++) {
            ids[i + 1] = id(pieces.get(i));
        }
        ids[kept + 1] = id("[SEP]");
        return ids;
    }

    private int id(String piece) {
        Integer id = vocabulary.get(piece);
        return id == null ? vocabulary.getOrDefault(UNKNOWN, 0) : id;
    }

    private WordpieceTokenizer tokenizer() {
        Wordpiece splitter = new Wordpiece(vocabulary.keySet(), UNKNOWN, LONGEST_WORD);
        return new WordpieceTokenizer(splitter, new WordpieceBasicTokenizer(), true, true, Set.of());
    }
}
