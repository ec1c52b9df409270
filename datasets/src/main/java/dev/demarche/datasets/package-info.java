/** Labelled sentences: what they are, and how they are read and checked. */
@NullMarked
package dev.demarche.datasets;

import org.jspecify.annotations.NullMarked;
