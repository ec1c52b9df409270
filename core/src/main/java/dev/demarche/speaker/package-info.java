/** Finds out who the source of a statement is: full name, kind, role and affiliation. */
@NullMarked
package dev.demarche.speaker;

import org.jspecify.annotations.NullMarked;
