/** Reads articles from text, HTML, JSON Lines and CSV. */
@NullMarked
package dev.demarche.cli.input;

import org.jspecify.annotations.NullMarked;
