package dev.demarche.quotation.syntax;

import dev.demarche.text.DependencyTree;
import dev.demarche.text.Sentence;
import dev.demarche.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Tags and tree of a sentence while they are mended. */
final class ParseDraft {

    private final Sentence sentence;
    private final List<String> tags;
    private final List<Integer> heads;
    private final List<String> relations;

    ParseDraft(Sentence sentence) {
        this.sentence = sentence;
        tags = new ArrayList<>(sentence.tokens().stream().map(Token::tag).toList());
        heads = new ArrayList<>(sentence.tree().heads());
        relations = new ArrayList<>(sentence.tree().relations());
    }

    Parse finish() {
        return new Parse(tags, new DependencyTree(heads, relations));
    }

    int size() {
        return heads.size();
    }

    Token token(int word) {
        return sentence.token(word);
    }

    String tag(int word) {
        return tags.get(word);
    }

    int head(int word) {
        return heads.get(word);
    }

    String relation(int word) {
        return relations.get(word);
    }

    int root() {
        return relations.indexOf("root");
    }

    void setTag(int word, String tag) {
        tags.set(word, tag);
    }

    void setHead(int word, int head) {
        heads.set(word, head);
    }

    void setRelation(int word, String relation) {
        relations.set(word, relation);
    }

    boolean hasChild(int head, String... wanted) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == head && List.of(wanted).contains(relations.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a verb has a modal such as "would"} */
    boolean hasModal(int verb) {
        for (int i = 0; i < verb; i++) {
            if (heads.get(i) == verb && tags.get(i).equals("MD")) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a word is the participle of "having taken"} */
    boolean isPerfect(int word) {
        return word > 0
                && tags.get(word).equals("VBN")
                && tags.get(word - 1).equals("VBG")
                && heads.get(word - 1) == word;
    }
}
