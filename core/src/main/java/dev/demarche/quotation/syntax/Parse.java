package dev.demarche.quotation.syntax;

import dev.demarche.text.DependencyTree;
import java.util.List;

/**
 * The grammar of a sentence.
 *
 * @param tags the part of speech of each word
 * @param tree how the words hang together
 */
record Parse(List<String> tags, DependencyTree tree) {

    Parse {
        tags = List.copyOf(tags);
    }
}
