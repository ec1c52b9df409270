/** Adapts the sentence encoder to labelled sentences: tunes its twelve layers and writes the difference as a patch. */
@NullMarked
package dev.demarche.adaptation;

import org.jspecify.annotations.NullMarked;
