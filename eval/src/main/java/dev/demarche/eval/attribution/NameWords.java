package dev.demarche.eval.attribution;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reduces a name to its words without case, possessive, leading determiners and titles, so that names can be compared. */
final class NameWords {

    private static final String WORD = "[\\p{L}\\p{N}_]";
    private static final Pattern POSSESSIVE = Pattern.compile("'s?(?=\\s*$)");
    private static final Pattern ABBREVIATING_STOP =
            Pattern.compile("(?<=" + WORD + ")\\.(?=" + WORD + "\\.)|(?<=(?<!" + WORD + ")" + WORD + ")\\.");
    private static final Pattern WORDS = Pattern.compile(WORD + "+");
    private static final Set<String> LEADING = Set.of(
            ("the a an his her their our its this that these those mr mrs ms miss mx dr sir dame lord lady madam president"
                            + " vice prime minister deputy foreign finance secretary general undersecretary chancellor premier"
                            + " king queen prince princess pope cardinal bishop archbishop rev reverend governor gov mayor"
                            + " senator sen representative rep congressman congresswoman ambassador director chairman"
                            + " chairwoman chairperson chair chief commissioner major colonel col captain capt sergeant sgt"
                            + " lieutenant lt professor prof emeritus judge justice sheriff attorney spokesman spokeswoman"
                            + " spokesperson administrator ceo former acting")
                    .split(" "));

    private NameWords() {}

    static List<String> of(String name) {
        String plain = fold(Normalizer.normalize(name, Normalizer.Form.NFKC)).replace('’', '\'');
        plain = POSSESSIVE.matcher(plain.strip()).replaceAll("");
        plain = ABBREVIATING_STOP.matcher(plain).replaceAll("");
        List<String> words = new ArrayList<>(
                WORDS.matcher(plain).results().map(r -> r.group()).toList());
        while (words.size() > 1 && LEADING.contains(words.get(0))) {
            words.remove(0);
        }
        return List.copyOf(words);
    }

    /** Upper case first, so that "ß" and "SS" meet. */
    private static String fold(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
    }
}
