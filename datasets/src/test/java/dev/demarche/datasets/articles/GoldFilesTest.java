package dev.demarche.datasets.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.QuotationType;
import dev.demarche.datasets.DataException;
import dev.demarche.text.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFilesTest {

    private static final String TEXT = "\"We won't wait,\" Mayor Anna Kovac said.\n";

    /** The same sentence in CoNLL-U: a contraction, a name with its title, an entity with a link. */
    private static final String CONLLU = String.join(
            "\n",
            "# newdoc id = bridge",
            "# newpar",
            "# newpar_block = p (1 s)",
            row("1", "\"", "PUNCT", 5, "punct", "SpaceAfter=No"),
            row("2", "We", "PRON", 5, "nsubj", "Entity=(1-organization-giv-nnnnn-cf1-1-ana)"),
            row("3-4", "won't", "_", 0, "_", "_").replace("\t0\t", "\t_\t"),
            row("3", "wo", "AUX", 5, "aux", "_"),
            row("4", "n't", "PART", 5, "advmod", "_"),
            row("5", "wait", "VERB", 11, "ccomp", "SpaceAfter=No"),
            row("6", ",", "PUNCT", 5, "punct", "SpaceAfter=No"),
            row("7", "\"", "PUNCT", 5, "punct", "_"),
            row("8", "Mayor", "NOUN", 9, "compound", "Entity=(2-person-new-nnnnn-cf2-2-sgl-Anna_Kovac"),
            row("9", "Anna", "PROPN", 11, "nsubj", "_"),
            row("10", "Kovac", "PROPN", 9, "flat", "Entity=2)"),
            row("11", "said", "VERB", 0, "root", "SpaceAfter=No"),
            row("12", ".", "PUNCT", 11, "punct", "_"),
            "",
            "");

    private static final String RS4 = """
            <rst><header/><body>
            <segment id="1" parent="3" relname="span">" We wo n't wait , "</segment>
            <segment id="2" parent="1" relname="attribution-positive">Mayor Anna Kovac said .</segment>
            <group id="3" type="span"/>
            </body></rst>
            """;

    @TempDir
    private Path folder;

    @Test
    void readsDiscourseTreesAndSyntaxOfGum() throws IOException {
        Path trees = Files.createDirectory(folder.resolve("rst"));
        Files.writeString(trees.resolve("bridge.rs4"), RS4);
        Files.writeString(folder.resolve("bridge.conllu"), CONLLU);

        GoldArticle article = GoldFiles.read(trees, folder).get(0);

        assertThat(article.id()).isEqualTo("bridge");
        assertThat(article.text()).isEqualTo(TEXT);
        GoldAttribution attribution = article.attributions().get(0);
        assertThat(words(article, attribution.content())).containsExactly("\"We won't wait,\"");
        assertThat(words(article, attribution.source())).containsExactly("Mayor Anna Kovac");
        assertThat(words(article, attribution.cue())).containsExactly("said");
        assertThat(attribution.type()).isEqualTo(QuotationType.DIRECT);
        assertThat(attribution.block()).isEqualTo("p");
        assertThat(attribution.speaker()).isNotNull();
        assertThat(attribution.speaker().canonical()).isEqualTo("Anna Kovac");
        assertThat(attribution.speaker().kind()).isEqualTo("person");
    }

    @Test
    void namesTreesThatDoNotFitTheSyntax() throws IOException {
        Path trees = Files.createDirectory(folder.resolve("rst"));
        Files.writeString(trees.resolve("bridge.rs4"), RS4.replace("said .", "."));
        Files.writeString(folder.resolve("bridge.conllu"), CONLLU);

        assertThatThrownBy(() -> GoldFiles.read(trees, folder))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("bridge.rs4")
                .hasMessageContaining("tokens is \"11\", but must be 12");
    }

    @Test
    void readsCsvWithARowForEachPiece() throws IOException {
        Files.writeString(folder.resolve("bridge.txt"), TEXT);
        Path gold = Files.writeString(folder.resolve("gold.csv"), """
                        article,attribution,part,start,end,speaker,aliases,labels
                        bridge,1,content,0,16,Anna Kovac,Kovac|Mayor Kovac,threat
                        bridge,1,source,17,33,,,
                        bridge,1,cue,34,38,,,
                        """);

        GoldArticle article = GoldFiles.read(gold, folder).get(0);

        GoldAttribution attribution = article.attributions().get(0);
        assertThat(words(article, attribution.content())).containsExactly("\"We won't wait,\"");
        assertThat(words(article, attribution.source())).containsExactly("Mayor Anna Kovac");
        assertThat(words(article, attribution.cue())).containsExactly("said");
        assertThat(attribution.speaker().aliases()).containsExactly("Anna Kovac", "Kovac", "Mayor Kovac");
        assertThat(attribution.labels()).containsExactly("threat");
    }

    @Test
    void namesEveryWrongRowOfCsv() throws IOException {
        Files.writeString(folder.resolve("bridge.txt"), TEXT);
        Path gold = Files.writeString(folder.resolve("gold.csv"), """
                        article,attribution,part,start,end
                        bridge,1,content,0,400
                        bridge,1,speaker,0,5
                        """);

        assertThatThrownBy(() -> GoldFiles.read(gold, folder))
                .isInstanceOf(DataException.class)
                .hasMessageContaining(":2: end is \"0 to 400\"")
                .hasMessageContaining(":3: part is \"speaker\"");
    }

    @Test
    void asksForTheTextsOfGoldThatHasNone() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), "");

        assertThatThrownBy(() -> GoldFiles.read(gold, null)).hasMessageContaining("texts");
    }

    private static List<String> words(GoldArticle article, List<Range> ranges) {
        return ranges.stream().map(range -> range.of(article.text())).toList();
    }

    private static String row(String id, String form, String tag, int head, String relation, String misc) {
        return String.join("\t", id, form, "_", tag, "_", "_", Integer.toString(head), relation, "_", misc);
    }
}
