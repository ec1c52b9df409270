/** Finds whom or what a condemnation or threat is directed at. */
@NullMarked
package dev.demarche.targets;

import org.jspecify.annotations.NullMarked;
