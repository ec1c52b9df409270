/** How often words are cues, and how often what stands beside them is the statement: graded, readable tables. */
@NullMarked
package dev.demarche.quotation.lexicon;

import org.jspecify.annotations.NullMarked;
