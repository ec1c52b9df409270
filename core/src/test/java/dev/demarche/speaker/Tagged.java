package dev.demarche.speaker;

import dev.demarche.text.AnnotatedText;
import dev.demarche.text.DependencyTree;
import dev.demarche.text.Range;
import dev.demarche.text.Sentence;
import dev.demarche.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Makes annotated texts by hand from lines of "word/TAG" and "word/TAG/ENTITY", each line a sentence and a paragraph. */
final class Tagged {

    private Tagged() {}

    static AnnotatedText text(String... lines) {
        StringBuilder text = new StringBuilder();
        List<Range> paragraphs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (String line : lines) {
            int start = text.length();
            sentences.add(sentence(line, sentences.size(), text));
            paragraphs.add(new Range(start, text.length()));
            text.append("\n\n");
        }
        return new AnnotatedText(text.toString(), paragraphs, sentences);
    }

    static Sentence sentence(String line) {
        return sentence(line, 0, new StringBuilder());
    }

    static Phrase phrase(String line) {
        Sentence sentence = sentence(line);
        return new Phrase(sentence, 0, sentence.size());
    }

    private static Sentence sentence(String line, int index, StringBuilder text) {
        List<Token> tokens = new ArrayList<>();
        for (String word : line.split(" ", -1)) {
            String[] parts = word.split("/", -1);
            text.append(tokens.isEmpty() || isHyphen(parts[1]) || isHyphen(lastTag(tokens)) ? "" : " ");
            Range range = new Range(text.length(), text.length() + parts[0].length());
            text.append(parts[0]);
            tokens.add(new Token(range, parts[0], lemma(parts), parts[1], parts.length > 2 ? parts[2] : "O"));
        }
        return new Sentence(index, index, tokens, () -> flat(tokens.size()));
    }

    private static boolean isHyphen(String tag) {
        return tag.equals("HYPH");
    }

    private static String lastTag(List<Token> tokens) {
        return tokens.get(tokens.size() - 1).tag();
    }

    private static String lemma(String[] parts) {
        String lower = parts[0].toLowerCase(Locale.ROOT);
        return parts[1].equals("NNS") && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static DependencyTree flat(int size) {
        List<Integer> heads = new ArrayList<>(Collections.nCopies(size, 0));
        heads.set(0, -1);
        return new DependencyTree(heads, Collections.nCopies(size, "dep"));
    }
}
