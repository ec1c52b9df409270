/** Analyses as JSON, in the format that other programs read. */
@NullMarked
package dev.demarche.eval.json;

import org.jspecify.annotations.NullMarked;
