package dev.demarche.eval.attribution;

import dev.demarche.text.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text cut into words (with inner apostrophes) and single punctuation marks; spans are compared token by token. */
final class TokenizedText {

    private static final String WORD = "[\\p{L}\\p{N}_]";
    private static final Pattern TOKEN =
            Pattern.compile(WORD + "+(?:['’]" + WORD + "+)*|[^\\p{L}\\p{N}_\\s\\x1c-\\x1f\\x85\\p{Z}]");
    private static final String BREAKS = ",(;:–—[";
    private static final Set<String> PREPOSITIONS = Set.of(
            ("of for in at on from with by to about against among between during into near off over than through toward"
                            + " towards under within without as via including who whom whose that which where when while"
                            + " because after before since")
                    .split(" "));

    private final String text;
    private final List<Range> tokens = new ArrayList<>();
    private final int[] tokenAt;

    TokenizedText(String text) {
        this.text = text;
        tokenAt = new int[text.length()];
        Arrays.fill(tokenAt, -1);
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            Arrays.fill(tokenAt, matcher.start(), matcher.end(), tokens.size());
            tokens.add(new Range(matcher.start(), matcher.end()));
        }
    }

    int length() {
        return text.length();
    }

    /** The numbers of the tokens that the ranges touch. */
    BitSet tokens(Collection<Range> ranges) {
        BitSet found = new BitSet();
        for (Range range : ranges) {
            for (int i = Math.max(0, range.start()); i < Math.min(text.length(), range.end()); i++) {
                if (tokenAt[i] >= 0) {
                    found.set(tokenAt[i]);
                }
            }
        }
        return found;
    }

    BitSet words(BitSet indices) {
        BitSet words = new BitSet();
        indices.stream().filter(this::isWord).forEach(words::set);
        return words;
    }

    /** The last word before a comma, bracket, preposition or relative pronoun; -1 if there is no token at all. */
    int head(Collection<Range> source) {
        BitSet indices = tokens(source);
        int last = -1;
        for (int i = indices.nextSetBit(0); i >= 0; i = indices.nextSetBit(i + 1)) {
            String word = word(i);
            boolean preposition = PREPOSITIONS.contains(word.toLowerCase(Locale.ROOT));
            if (last >= 0 && (preposition || BREAKS.contains(word))) {
                break;
            }
            if (isWord(i) && !preposition) {
                last = i;
            }
        }
        return last >= 0 ? last : indices.length() - 1;
    }

    String text(Collection<Range> ranges) {
        return String.join(" ", ranges.stream().map(r -> r.of(text)).toList());
    }

    private boolean isWord(int index) {
        int first = text.codePointAt(tokens.get(index).start());
        return first == '_' || WORD_START.matcher(Character.toString(first)).matches();
    }

    private String word(int index) {
        return tokens.get(index).of(text);
    }

    private static final Pattern WORD_START = Pattern.compile(WORD);
}
