package dev.demarche.quotation.selection;

import dev.demarche.quotation.pattern.Source;
import dev.demarche.quotation.pattern.SourceKind;
import dev.demarche.quotation.syntax.Document;
import dev.demarche.quotation.syntax.Words;

/** What kind of words stand for a source: a person's name, another name, a noun, a pronoun. */
final class SourceForm {

    private SourceForm() {}

    static String of(Document document, Source source) {
        Words words = source.words();
        if (words == null) {
            return "none";
        }
        if (source.kind() == SourceKind.RELATIVE) {
            return "relative";
        }
        boolean person = false;
        boolean name = false;
        for (int i = words.from(); i < words.to(); i++) {
            person |= document.token(i).entity().equals("PERSON");
            name |= document.token(i).isEntity() || document.tag(i).startsWith("NNP");
        }
        if (words.size() == 1 && document.tag(words.from()).startsWith("PRP")) {
            return document.lower(words.from());
        }
        return person ? "person" : name ? "name" : document.tag(words.to() - 1).startsWith("NN") ? "noun" : "other";
    }
}
