/** Looks for what is wrong with labelled data. */
@NullMarked
package dev.demarche.datasets.check;

import org.jspecify.annotations.NullMarked;
