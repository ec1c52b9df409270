/** Finds the statements of an article: content, cue and the words that name the source. */
@NullMarked
package dev.demarche.quotation;

import org.jspecify.annotations.NullMarked;
