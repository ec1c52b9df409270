/** Renders self-contained HTML pages. The records here are what the page templates see. */
@NullMarked
package dev.demarche.eval.html;

import org.jspecify.annotations.NullMarked;
