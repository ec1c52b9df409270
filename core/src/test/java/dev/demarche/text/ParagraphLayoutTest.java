package dev.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphLayoutTest {

    @Test
    void anEmptyTextHasNone() {
        assertThat(find("")).isEmpty();
        assertThat(find(" \r\n\t\n\u00A0")).isEmpty();
    }

    @Test
    void blankLinesEndParagraphs() {
        assertThat(find("One.\n\nTwo.\n \t\nThree.")).containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void carriageReturnsAreLineBreaks() {
        assertThat(find("One.\r\n\r\nTwo.\rThree.")).containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void missingBlankLinesDoNotJoinParagraphs() {
        assertThat(find("The port is open.\nShe came on Monday.\nThe quay is new."))
                .hasSize(3);
    }

    @Test
    void wrappedLinesBelongTogether() {
        String text = "The harbour of the old town has been shut since the storm and\n"
                + "its crews have moved to other ports along the northern coast\n"
                + "where they wait.\n"
                + "\n"
                + "The minister said that the first of the ships would be back in\n"
                + "the spring.";
        assertThat(find(text)).hasSize(2);
    }

    @Test
    void aLineThatGoesOnInLowerCaseBelongsToTheOneBefore() {
        assertThat(find("The minister came to the quay\nand left at noon.")).hasSize(1);
    }

    @Test
    void listItemsStandAlone() {
        assertThat(find("The plan:\n- a quay\n- a pier\n1. a crane")).hasSize(4);
    }

    @Test
    void whiteSpaceAroundIsLeftOut() {
        assertThat(find("  \u00A0One.\u00A0 \n\n Two.")).containsExactly("One.", "Two.");
    }

    private static List<String> find(String text) {
        return Paragraphs.of(text).stream().map(r -> r.of(text)).toList();
    }
}
