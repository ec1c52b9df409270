package dev.demarche.text;

/**
 * A word or punctuation mark.
 *
 * @param range where it stands in the text
 * @param text its characters in the text
 * @param lemma its base form, in lower case but for names
 * @param tag its part of speech in the Penn Treebank's tag set
 * @param entity PERSON, ORGANIZATION, LOCATION, MISC, or O
 */
public record Token(Range range, String text, String lemma, String tag, String entity) {

    /** {@return whether the part of speech begins with {@code prefix}, such as "VB"} */
    public boolean is(String prefix) {
        return tag.startsWith(prefix);
    }

    /** {@return whether it is part of a name} */
    public boolean isEntity() {
        return !entity.equals("O");
    }
}
