/** Writes analyses: text for people, JSON, CSV, HTML. */
@NullMarked
package dev.demarche.cli.output;

import org.jspecify.annotations.NullMarked;
