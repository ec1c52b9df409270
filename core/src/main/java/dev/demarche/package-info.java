/**
 * The public API: give an {@link dev.demarche.Article} to a {@link dev.demarche.StanceAnalyzer}, get an
 * {@link dev.demarche.Analysis}. All types are immutable and thread-safe.
 */
@NullMarked
package dev.demarche;

import org.jspecify.annotations.NullMarked;
