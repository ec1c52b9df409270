package dev.demarche.training.tables;

import dev.demarche.quotation.lexicon.WordClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;

/** Writes the tables of core's package {@code quotation.lexicon} from counts. */
public final class LexiconTables {

    private static final String PRINTABLE = "[\\p{L}:–—―~-]+";
    private static final int LEAST_CUES = 3;
    private static final int LEAST_FRAMES = 4;
    private static final int LEAST_OF_PREPOSITION = 100;
    private static final int LEAST_SOURCES = 8;
    private static final int POSSIBLE_CUE = 2;

    private final Counts counts;
    private final HandGrades hand = new HandGrades();
    private final Grader grader;

    /** Makes tables of these counts. */
    public LexiconTables(Counts counts) {
        this.counts = counts;
        this.grader = new Grader(counts, hand);
    }

    /**
     * Writes {@code cues.csv}, {@code frames.csv}, {@code frame-priors.csv} and {@code sources.csv}.
     *
     * @throws IOException if a file cannot be written
     */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("cues.csv"), cues());
        Files.writeString(folder.resolve("frames.csv"), frames());
        Files.writeString(folder.resolve("frame-priors.csv"), priors());
        Files.writeString(folder.resolve("sources.csv"), sources());
    }

    String cues() {
        StringBuilder table = new StringBuilder("lemma,class,grade,kind\n");
        listed().forEach((word, grade) -> {
            if (word.lemma().matches(PRINTABLE)) {
                boolean statement =
                        word.kind() == WordClass.OTHER || hand.statements().contains(word);
                table.append(row(word.lemma(), word.className(), grade, statement ? "statement" : "attitude"));
            }
        });
        return table.toString();
    }

    /** The words with a grade: frequent cues, and what is set by hand. */
    private Map<Word, Double> listed() {
        Map<Word, Double> listed = new TreeMap<>();
        counts.cues().forEach((word, share) -> {
            boolean frequent = share.right() >= LEAST_CUES
                    && grader.cue(word) >= Scale.CUES.steps().get(0);
            boolean mark = word.kind() == WordClass.OTHER && share.right() >= 2;
            if (frequent || mark) {
                listed.put(word, Scale.CUES.round(grader.cue(word)));
            }
        });
        hand.grades().forEach((word, grade) -> {
            double own = word.isVerb() ? grader.cue(word) : grade;
            listed.putIfAbsent(word, Scale.CUES.round(own));
        });
        hand.statements().stream().filter(Word::isVerb).forEach(word -> {
            int level = Math.max(1, grader.level(word));
            listed.putIfAbsent(word, Scale.CUES.values().get(level));
        });
        return listed;
    }

    String frames() {
        StringBuilder table = new StringBuilder("lemma,class,frame,grade\n");
        Map<Word, Double> listed = listed();
        counts.frames().forEach((framed, share) -> {
            Word word = framed.word();
            boolean known =
                    listed.containsKey(word) && share.seen() >= LEAST_FRAMES && hand.fixed(framed.frame()) == null;
            double grade = grader.own(framed, share);
            int usual = Scale.FRAMES.level(grader.prior(framed.frame(), grader.level(word)));
            if (known && Scale.FRAMES.level(grade) != usual) {
                table.append(row(word.lemma(), word.className(), framed.frame(), Scale.FRAMES.round(grade)));
            }
        });
        return table.toString();
    }

    String priors() {
        StringBuilder table = new StringBuilder("frame,level,grade\n");
        TreeSet<String> frames = new TreeSet<>(grader.frames().keySet());
        frames.addAll(hand.fixed().keySet());
        for (String frame : frames) {
            boolean whole = Framed.family(frame).equals(frame);
            boolean frequent = grader.frames().getOrDefault(frame, Share.NONE).seen() >= LEAST_OF_PREPOSITION;
            for (int level = 0; level < Grader.LEVELS && (whole || frequent); level++) {
                double grade = Scale.FRAMES.round(grader.prior(frame, level));
                if (whole || grade != Scale.FRAMES.round(grader.prior(Framed.family(frame), level))) {
                    table.append(row(frame, level, grade));
                }
            }
        }
        return table.toString();
    }

    String sources() {
        Map<String, Share> nouns = new TreeMap<>();
        counts.sources()
                .forEach((noun, verbs) -> verbs.forEach((verb, share) -> {
                    if (grader.level(new Word(verb, WordClass.VERB)) >= POSSIBLE_CUE) {
                        nouns.merge(noun, share, Share::plus);
                    }
                }));
        Share all = nouns.values().stream().reduce(Share.NONE, Share::plus);
        StringBuilder table = new StringBuilder("lemma,grade\n");
        nouns.forEach((noun, share) -> {
            if (share.seen() >= LEAST_SOURCES && noun.matches("\\p{L}+")) {
                double grade = share.smoothed(all.right() / all.seen(), 5);
                table.append(row(noun, Scale.SOURCES.round(grade)));
            }
        });
        return table.toString();
    }

    private static String row(Object... fields) {
        return CSVFormat.DEFAULT.format(fields) + "\n";
    }
}
