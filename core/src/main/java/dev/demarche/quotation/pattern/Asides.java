package dev.demarche.quotation.pattern;

import dev.demarche.quotation.syntax.Document;

/** What describes a noun phrase that opens a sentence, up to the comma behind it. */
final class Asides {

    private static final String NOMINAL = "DT|JJ.*|NN.*|IN|CD|POS|CC|PRP\\$";

    private Asides() {}

    /** The comma that ends what describes a phrase: ", a fisherman from Vardby", ", who leads the mission", "who was there". */
    static int end(Document document, int end, int to) {
        int last = end;
        for (int comma = description(document, end, to); comma > last; comma = description(document, last, to)) {
            last = comma;
        }
        return last;
    }

    private static int description(Document document, int end, int to) {
        int next = end < to && document.lower(end).equals(",") ? end + 1 : end;
        if (next + 2 >= to) {
            return end;
        }
        String tag = document.tag(next);
        boolean participle = tag.matches("VB[GN]") && document.tag(next + 1).matches("IN|TO|RB|NNP");
        if (tag.matches("WP.*|WDT") || (next > end && participle)) {
            return comma(document, next, to, ".*");
        }
        int comma = next > end && tag.matches("DT|NN") ? comma(document, next, to, NOMINAL) : -1;
        return comma > end && !isSubject(document, comma, to) ? comma : end;
    }

    /** In "the suspect, Jan Kok, paid" the suspect is no apposition of what stands before. */
    private static boolean isSubject(Document document, int comma, int to) {
        int name = comma + 1;
        while (name < to && document.tag(name).startsWith("NNP")) {
            name++;
        }
        return name > comma + 1
                && name + 1 < to
                && document.lower(name).equals(",")
                && document.tag(name + 1).matches("VB[DZP]|MD");
    }

    /** The next comma, if a further word follows it and all words before it have one of these tags; else -1. */
    private static int comma(Document document, int from, int to, String tags) {
        int word = from;
        while (word < to
                && !document.lower(word).equals(",")
                && document.tag(word).matches(tags)) {
            word++;
        }
        return word + 2 < to && document.lower(word).equals(",") ? word : -1;
    }
}
