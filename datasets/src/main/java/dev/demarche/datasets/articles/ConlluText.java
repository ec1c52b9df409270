package dev.demarche.datasets.articles;

import dev.demarche.text.Range;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a CoNLL-U file with its tokens and, if it has them, the mentions of its entities. */
final class ConlluText {

    private static final int COLUMNS = 10;
    private static final Pattern ENTITY = Pattern.compile("\\((\\w+)-([a-z]+)([^()]*)(\\)?)|(\\w+)\\)");

    private final StringBuilder text = new StringBuilder();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Deque<Integer>> open = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    private String block = "";
    private int sentence;
    private int joined;
    private boolean space;
    private boolean spaceAfterJoined;

    /**
     * A token.
     *
     * @param range where it stands
     * @param tag its universal part of speech
     * @param head the index of its head; -1 for a root
     * @param relation its relation to its head
     * @param block the part of the layout it stands in
     */
    record Token(Range range, String tag, int head, String relation, String block) {}

    /**
     * A mention of an entity.
     *
     * @param entity names the entity
     * @param kind such as "person"
     * @param first its first token
     * @param last its last token
     */
    record Mention(String entity, String kind, int first, int last) {

        boolean inside(int from, int to) {
            return from <= first && last <= to;
        }
    }

    private ConlluText() {}

    static ConlluText read(Path file) throws IOException {
        ConlluText result = new ConlluText();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            result.add(line);
        }
        result.text.append('\n');
        return result;
    }

    String text() {
        return text.toString();
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** The title of the encyclopedia article about an entity; empty if there is none. */
    String link(String entity) {
        return links.getOrDefault(entity, "");
    }

    Range range(Mention mention) {
        return range(mention.first, mention.last);
    }

    Range range(int first, int last) {
        return new Range(tokens.get(first).range.start(), tokens.get(last).range.end());
    }

    /** The token of a mention that the others hang on. */
    int head(Mention mention) {
        for (int i = mention.first; i <= mention.last; i++) {
            int head = tokens.get(i).head;
            if (head < mention.first || head > mention.last) {
                return i;
            }
        }
        return mention.last;
    }

    private void add(String line) throws IOException {
        if (line.isBlank()) {
            sentence = tokens.size();
        } else if (line.startsWith("#")) {
            comment(line);
        } else {
            String[] columns = line.split("\t", -1);
            if (columns.length != COLUMNS) {
                throw new IOException("a line has " + columns.length + " columns, but CoNLL-U has 10: " + line);
            }
            add(columns);
        }
    }

    private void comment(String line) {
        if (line.startsWith("# newpar_block")) {
            block = line.substring(line.indexOf('=') + 1)
                    .replaceAll("\\(\\d+ s\\)", "")
                    .strip();
        } else if (line.startsWith("# newpar") && text.length() > 0) {
            text.append("\n\n");
            space = false;
        }
    }

    private void add(String[] columns) {
        String[] ids = columns[0].split("-", -1);
        if (ids[0].contains(".")) {
            return;
        }
        if (ids.length == 2) {
            joined = Integer.parseInt(ids[1]) - Integer.parseInt(ids[0]) + 1;
            spaceAfterJoined = isSpaceAfter(columns);
        }
        if (ids.length == 1) {
            int head = Integer.parseInt(columns[6]);
            tokens.add(new Token(append(columns), columns[3], head == 0 ? -1 : sentence + head - 1, columns[7], block));
            mark(columns[9]);
        }
    }

    /** The words of a contraction follow each other without space; the contraction tells what follows the last. */
    private Range append(String[] columns) {
        if (space) {
            text.append(' ');
        }
        int start = text.length();
        text.append(columns[1]);
        joined--;
        space = joined < 0 ? isSpaceAfter(columns) : joined == 0 && spaceAfterJoined;
        return new Range(start, text.length());
    }

    private static boolean isSpaceAfter(String[] columns) {
        return !columns[9].contains("SpaceAfter=No");
    }

    private void mark(String misc) {
        int here = tokens.size() - 1;
        for (String field : misc.split("\\|", -1)) {
            if (!field.startsWith("Entity=")) {
                continue;
            }
            Matcher bracket = ENTITY.matcher(field);
            while (bracket.find()) {
                if (bracket.group(5) != null) {
                    close(bracket.group(5), here);
                    continue;
                }
                open.computeIfAbsent(bracket.group(1), e -> new ArrayDeque<>()).push(here);
                kinds.put(bracket.group(1), bracket.group(2));
                link(bracket.group(1), bracket.group(3));
                if (!bracket.group(4).isEmpty()) {
                    close(bracket.group(1), here);
                }
            }
        }
    }

    /** The fields are information status, salience, centering, minimal span, kind of link, and the entity's identity. */
    private void link(String entity, String fields) {
        String[] parts = fields.split("-", 7);
        if (parts.length == 7) {
            links.put(entity, parts[6].replace('_', ' '));
        }
    }

    private void close(String entity, int last) {
        Deque<Integer> starts = open.getOrDefault(entity, new ArrayDeque<>());
        if (!starts.isEmpty()) {
            mentions.add(new Mention(entity, kinds.getOrDefault(entity, ""), starts.pop(), last));
        }
    }
}
