/** Classifies the stance and sentiment of a statement. The only package that sees Tribuo. */
@NullMarked
package dev.demarche.stance;

import org.jspecify.annotations.NullMarked;
