/**
 * The patterns by which texts attribute statements, one class a family. Each proposes contents for a word that may be a
 * cue; whether the proposal is taken is decided by the selection. A new pattern is a class here and a line in
 * {@link dev.demarche.quotation.pattern.Patterns}.
 */
@NullMarked
package dev.demarche.quotation.pattern;

import org.jspecify.annotations.NullMarked;
