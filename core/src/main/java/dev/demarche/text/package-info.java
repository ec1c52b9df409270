/**
 * Annotated text: paragraphs, sentences, tokens and dependency trees, and the two ports through which linguistic tools
 * come in: {@link dev.demarche.text.Annotator} and {@link dev.demarche.text.SentenceEncoder}.
 */
@NullMarked
package dev.demarche.text;

import org.jspecify.annotations.NullMarked;
